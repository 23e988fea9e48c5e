import type { Edition } from '../../../shared/contract/packs';
import { momentText } from '../../app/texts/dates';
import { useLanguage, useText, type TextKey } from '../../app/texts/texts';
import { Button } from '../../ui/Button';
import { Empty } from '../../ui/Empty';
import { Scroll } from '../../ui/Scroll';
import css from './Side.module.css';

/** What a file is called by its format and kind of copy. */
export function formatWords({ format, copy }: Pick<Edition, 'format' | 'copy'>): TextKey {
  if (format === 'docx') return copy === 'working' ? 'packs.wordWorking' : 'packs.wordClean';
  return format === 'pdf' ? 'packs.pdf' : 'packs.html';
}

/** What went out: every file with its edition, variant, kind of copy, time and place. */
export function EditionsTab({ editions, ledTo }: { editions: readonly Edition[]; ledTo: number | null }) {
  const t = useText();
  const language = useLanguage();
  if (editions.length === 0) return <Empty>{t('packs.noEditions')}</Empty>;
  return (
    <Scroll>
      <ul aria-label={t('packs.editions')}>
        {editions.map((edition) => (
          <li key={edition.id} className={css['edition']} aria-current={edition.version === ledTo || undefined}>
            <span className={css['editionTitle']}>
              {t('packs.editionTitle', { version: edition.version, variant: t(`packs.${edition.variant}`) })}
            </span>
            <Button
              variant="link"
              small
              aria-label={`${t('packs.showInFolder')}: ${edition.path}`}
              onClick={() => window.chancery.showInFolder(edition.path)}
            >
              {t('packs.showInFolder')}
            </Button>
            <span className={css['small']}>
              {t('packs.editionFile', { format: t(formatWords(edition)), moment: momentText(edition.at, language) })}
            </span>
            <bdi className={`${css['small']} ${css['path']}`}>{edition.path}</bdi>
          </li>
        ))}
      </ul>
    </Scroll>
  );
}
