import type { KeptEdition } from '../../../shared/contract/editions';
import type { Pack } from '../../../shared/contract/packs';
import { useAnswer } from '../../app/queries';
import { momentText } from '../../app/texts/dates';
import { useLanguage, useText } from '../../app/texts/texts';
import { ErrorNote } from '../../ui/ErrorNote';
import { MenuButton } from '../../ui/MenuButton';
import { Waiting } from '../../ui/Waiting';
import { formatWords } from './format-words';
import { LookFrame } from './LookFrame';
import css from './Look.module.css';
import { PagesShown } from './PagesShown';
import { useExportAgain } from './use-export-again';

export interface EditionShownProps {
  edition: KeptEdition;
  pack: Pack;
  onBack: () => void;
}

/** An edition as it was: its own pages, to be read and exported again, not changed. */
export function EditionShown({ edition, pack, onBack }: EditionShownProps) {
  const t = useText();
  const language = useLanguage();
  const { data, error } = useAnswer('editions.preview', { id: edition.id });
  const again = useExportAgain(pack);
  const moment = momentText(edition.at, language);
  const formats = ['docx', 'pdf', 'html'] as const;
  return (
    <LookFrame
      title={t('editions.reading', { version: edition.version })}
      onBack={onBack}
      verbs={
        <MenuButton
          small
          label={t('editions.again')}
          items={formats.map((format) => ({
            id: format,
            label: t(formatWords({ format, copy: 'clean' })),
            run: () => again({ edition, format, copy: 'clean', holder: null }),
          }))}
        />
      }
    >
      <p className={css['note']}>{t('editions.asItWas', { version: edition.version, moment })}</p>
      {error !== null && <ErrorNote error={error} />}
      {data === undefined && error === null && <Waiting>{t('packs.layingOut')}</Waiting>}
      {data !== undefined && <PagesShown sheets={data} pack={pack} />}
    </LookFrame>
  );
}
