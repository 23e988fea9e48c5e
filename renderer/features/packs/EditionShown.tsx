import { useRef } from 'react';
import type { KeptEdition } from '../../../shared/contract/editions';
import type { Pack } from '../../../shared/contract/packs';
import { useAnswer } from '../../app/queries';
import { momentText } from '../../app/texts/dates';
import { useLanguage, useText } from '../../app/texts/texts';
import { ErrorNote } from '../../ui/ErrorNote';
import { MenuButton } from '../../ui/MenuButton';
import { Waiting } from '../../ui/Waiting';
import { formatWords } from './format-words';
import { LookBar } from './LookBar';
import css from './Look.module.css';
import { Preview, type PreviewHandle } from './Preview';
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
  const pages = useRef<PreviewHandle>(null);
  const moment = momentText(edition.at, language);
  const formats = ['docx', 'pdf', 'html'] as const;
  return (
    <div className={css['look']} role="group" aria-label={t('editions.reading', { version: edition.version })}>
      <LookBar title={t('editions.reading', { version: edition.version })} onBack={onBack}>
        <MenuButton
          small
          label={t('editions.again')}
          items={formats.map((format) => ({
            id: format,
            label: t(formatWords({ format, copy: 'clean' })),
            run: () => again({ edition, format, copy: 'clean', holder: null }),
          }))}
        />
      </LookBar>
      <p className={css['note']}>{t('editions.asItWas', { version: edition.version, moment })}</p>
      {error !== null && <ErrorNote error={error} />}
      {data === undefined && error === null && <Waiting>{t('packs.layingOut')}</Waiting>}
      {data !== undefined && (
        <Preview
          ref={pages}
          preview={data}
          paper={pack.paper}
          selected={null}
          startAt={null}
          onReading={() => undefined}
          onOpen={() => undefined}
          onSize={() => undefined}
        />
      )}
    </div>
  );
}
