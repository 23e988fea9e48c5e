import type { KeptEdition } from '../../../shared/contract/editions';
import type { Pack } from '../../../shared/contract/packs';
import { momentText } from '../../app/texts/dates';
import { useLanguage, useText } from '../../app/texts/texts';
import { Button } from '../../ui/Button';
import { Empty } from '../../ui/Empty';
import { MenuButton } from '../../ui/MenuButton';
import { Problem } from '../../ui/Problem';
import { Scroll } from '../../ui/Scroll';
import { EditionFiles } from './EditionFiles';
import { formatWords } from './format-words';
import type { Looking } from './looking';
import { useKeptEditions, useRecall } from './queries';
import css from './Side.module.css';
import { useExportAgain } from './use-export-again';

export interface EditionsTabProps {
  pack: Pack;
  /** The version that a search led to. */
  ledTo: number | null;
  looking: Looking | null;
  onLook: (looking: Looking) => void;
  onCopies: () => void;
}

/** What went out: every edition with its files and holders, and what can be done with it now. */
export function EditionsTab({ pack, ledTo, looking, onLook, onCopies }: EditionsTabProps) {
  const t = useText();
  const kept = useKeptEditions(pack.id);
  const out = useRecall(pack.id).filter(({ fate }) => fate === null).length;
  return (
    <>
      <div className={css['tools']}>
        <Button small onClick={onCopies}>
          {t('editions.numberedCopies')}
        </Button>
      </div>
      {out > 0 && (
        <Problem state="warn" what={t('editions.outOfDate', { count: out })}>
          <Button variant="link" onClick={() => onLook({ kind: 'recall' })}>
            {t('editions.recallOpen')}
          </Button>
        </Problem>
      )}
      {kept.length === 0 ? (
        <Empty>{t('packs.noEditions')}</Empty>
      ) : (
        <Scroll>
          <ul aria-label={t('packs.editions')}>
            {kept.map((edition) => (
              <EditionLine
                key={edition.id}
                edition={edition}
                pack={pack}
                current={
                  edition.version === ledTo || (looking !== null && 'id' in looking && looking.id === edition.id)
                }
                onLook={onLook}
              />
            ))}
          </ul>
        </Scroll>
      )}
    </>
  );
}

interface EditionLineProps {
  edition: KeptEdition;
  pack: Pack;
  current: boolean;
  onLook: (looking: Looking) => void;
}

function EditionLine({ edition, pack, current, onLook }: EditionLineProps) {
  const t = useText();
  const language = useLanguage();
  const again = useExportAgain(pack);
  const { id, version, at, author, variant, replacedBy, addenda, copies } = edition;
  const standing = replacedBy === null ? t('editions.stands') : t('editions.replacedBy', { version: replacedBy });
  const formats = ['docx', 'pdf', 'html'] as const;
  return (
    <li className={css['edition']} aria-current={current || undefined}>
      <span className={css['editionTitle']}>{t('editions.title', { version, variant: t(`packs.${variant}`) })}</span>
      <MenuButton
        dots
        label={t('editions.verbs', { version })}
        items={formats.map((format) => ({
          id: format,
          label: t('editions.againAs', { format: t(formatWords({ format, copy: 'clean' })) }),
          run: () => again({ edition, format, copy: 'clean', holder: null }),
        }))}
      />
      <span className={css['small']}>{t('editions.made', { moment: momentText(at, language), author })}</span>
      <span className={css['small']}>
        {standing}
        {addenda.length > 0 && ` · ${t('editions.addenda', { count: addenda.length })}`}
      </span>
      <span className={css['verbs']}>
        <Button variant="link" small onClick={() => onLook({ kind: 'edition', id })}>
          {t('editions.open')}
        </Button>
        <Button variant="link" small onClick={() => onLook({ kind: 'changes', id })}>
          {t('editions.changes')}
        </Button>
        {replacedBy === null && (
          <Button variant="link" small onClick={() => onLook({ kind: 'addendum', id })}>
            {t('editions.addendum')}
          </Button>
        )}
      </span>
      <EditionFiles
        version={version}
        copies={copies}
        onAgain={({ format, copy, number, name, office }) =>
          again({ edition, format, copy, holder: number === null ? null : { number, name, office } })
        }
      />
    </li>
  );
}
