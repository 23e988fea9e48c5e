import { IconAlertTriangle } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import type { SourceRow } from '../../../shared/contract/sources';
import { wordNumber } from '../../../shared/figures/wording';
import { wordQuestion } from '../../../shared/sentences/reasons';
import { useOffer } from '../../app/offers';
import { useAct, useAnswer } from '../../app/queries';
import { dayText } from '../../app/texts/dates';
import { useLanguage, useText, type Say } from '../../app/texts/texts';
import { undoToast } from '../../app/undo-toast';
import { useNavigation } from '../../app/use-navigation';
import { Button } from '../../ui/Button';
import { DataTable, type Column } from '../../ui/DataTable';
import { Empty } from '../../ui/Empty';
import { ErrorNote } from '../../ui/ErrorNote';
import { Frame } from '../../ui/Frame';
import { ThingHead } from '../../ui/heads';
import { chooseRow, nothingChosen } from '../../ui/table-selection';
import { filesCame } from '../../app/files';
import { useBatch } from './batch';
import { pasteSource } from './paste';
import { placeName } from './places';
import css from './sources.module.css';
import { useWaiting } from './waiting';

/** Every file with what was taken from it; Enter opens it, Delete takes it out. */
export function SourceList() {
  const t = useText();
  const language = useLanguage();
  const { go } = useNavigation();
  const batch = useBatch();
  const { data, error } = useAnswer('sources.list', {});
  const remove = useAct('sources.delete');
  const [selection, setSelection] = useState(nothingChosen);
  const rows = useMemo(() => data ?? [], [data]);
  const shown = selection.cursor === null && rows[0] !== undefined ? chooseRow(rows[0].id) : selection;
  const columns = useMemo(() => columnsFor(t, language), [t, language]);

  const chosen = rows.find(({ id }) => id === shown.cursor) ?? null;
  const drop = async ({ id, fileName }: SourceRow) => {
    if ((await remove.run({ id })) !== null) undoToast(t('sources.deleted', { file: fileName }));
  };
  useOffer('sources.delete', chosen === null ? null : () => void drop(chosen));

  return (
    <Frame id="sources" label={t('sources.area')}>
      <ThingHead title={t('sources.area')}>
        {batch.length > 0 && (
          <Button variant="quiet" onClick={() => go({ area: 'sources', view: 'report' })}>
            {t('sources.report')}
          </Button>
        )}
        <Button variant="quiet" onClick={() => go({ area: 'sources', view: 'taught' })}>
          {t('sources.taught')}
        </Button>
        <Button keys="Ctrl+V" onClick={() => void pasteSource({ go })}>
          {t('sources.paste')}
        </Button>
        <Button keys="Ctrl+O" onClick={() => void window.chancery.chooseFiles().then(filesCame)}>
          {t('sources.open')}
        </Button>
      </ThingHead>
      <WaitingBar />
      {error !== null && <ErrorNote error={error} />}
      {data !== undefined && (
        <DataTable
          label={t('sources.list')}
          rows={rows}
          idOf={({ id }) => id}
          columns={columns}
          selection={shown}
          onSelection={setSelection}
          onOpen={({ id }) => go({ area: 'sources', id })}
          empty={<Empty>{t('sources.none')}</Empty>}
        />
      )}
    </Frame>
  );
}

function WaitingBar() {
  const t = useText();
  const { go } = useNavigation();
  const waiting = useWaiting();
  const [first] = waiting;
  if (first === undefined) return null;
  return (
    <section className={css['waiting']} aria-label={t('sources.waitingLabel')}>
      <IconAlertTriangle size={16} stroke={1.5} className={css['warn']} aria-hidden />
      {t('sources.waiting', { count: waiting.length })}
      {waiting.map(({ id, fileName }) => (
        <Button key={id} variant="link" onClick={() => go({ area: 'sources', id })}>
          {fileName}
        </Button>
      ))}
    </section>
  );
}

function columnsFor(t: Say, language: string): Column<SourceRow>[] {
  const place = (code: string) => placeName(code, language, t('sources.world'));
  return [
    {
      id: 'file',
      head: t('sources.file'),
      width: 'minmax(14rem, 1.5fr)',
      cell: ({ fileName }) => <bdi title={fileName}>{fileName}</bdi>,
      sortBy: ({ fileName }) => fileName,
    },
    {
      id: 'publisher',
      head: t('sources.publisher'),
      width: 'minmax(10rem, 1fr)',
      cell: ({ publisher, dataset }) => [publisher, dataset].filter((part) => part !== null).join(', '),
      sortBy: ({ publisher }) => publisher,
    },
    {
      id: 'takenOn',
      head: t('sources.takenOn'),
      width: '7.5rem',
      cell: ({ takenOn }) => (takenOn === null ? '' : dayText(takenOn, language, 'short')),
      sortBy: ({ takenOn }) => takenOn,
    },
    {
      id: 'figures',
      head: t('sources.figures'),
      width: '6rem',
      align: 'end',
      cell: ({ figures }) => (figures === 0 ? '' : wordNumber(figures, 0, language)),
      sortBy: ({ figures }) => figures,
    },
    {
      id: 'question',
      head: t('sources.toAnswer'),
      width: 'minmax(12rem, 1.5fr)',
      cell: ({ question, supersededBy }) =>
        question !== null ? (
          <span className={css['warn']}>{wordQuestion(question, place, language)}</span>
        ) : supersededBy[0] === undefined ? (
          ''
        ) : (
          t('sources.superseded', { file: supersededBy[0] })
        ),
    },
    {
      id: 'created',
      head: t('sources.imported'),
      width: '7.5rem',
      cell: ({ created }) => dayText(created, language, 'short'),
      sortBy: ({ created }) => created,
    },
  ];
}
