import type { KeyboardEvent } from 'react';
import { isOpen, openBefore } from '../../../../shared/commitments/standing';
import type { CommitmentRow } from '../../../../shared/contract/commitments';
import { useAct, useAnswer } from '../../../app/queries';
import { today } from '../../../app/texts/dates';
import { useText } from '../../../app/texts/texts';
import { undoToast } from '../../../app/undo-toast';
import { useNavigation } from '../../../app/use-navigation';
import { KeysLine } from '../../../ui/bars';
import { Button } from '../../../ui/Button';
import { Empty } from '../../../ui/Empty';
import { ErrorNote } from '../../../ui/ErrorNote';
import { Frame, PaneToggle, usePane } from '../../../ui/Frame';
import { PaneHead, SectionHead } from '../../../ui/heads';
import { KeyCap } from '../../../ui/KeyCap';
import { RowList } from '../../../ui/RowList';
import { Scroll } from '../../../ui/Scroll';
import { useOwnCountry } from '../own-country';
import type { VisitData } from '../use-visit';
import { otherSide } from '../zone-names';
import { AddCommitment } from './AddCommitment';
import { CommitmentLine } from './CommitmentLine';
import { CommitmentPane } from './CommitmentPane';
import { stateKeys } from './commitment-words';

export interface CommitmentsTabProps {
  data: VisitData;
  /** Id of the chosen commitment, or null. */
  selected: string | null;
}

/** What was agreed with this country from visit to visit: what is still open, what this visit adds, what is done. */
export function CommitmentsTab({ data, selected }: CommitmentsTabProps) {
  const t = useText();
  const answer = useAnswer('commitments.list', { visitId: data.visit.id });
  const rows = answer.data ?? none;
  return (
    <Frame
      id="commitments"
      label={t('meetings.commitments')}
      end={{
        label: t('meetings.commitment'),
        content: <CommitmentPane row={rows.find(({ id }) => id === selected) ?? null} />,
      }}
    >
      {answer.error !== null && <ErrorNote error={answer.error} />}
      {answer.data !== undefined && <Lists data={data} rows={rows} selected={selected} />}
    </Frame>
  );
}

const none: readonly CommitmentRow[] = [];

function Lists({ data, rows, selected }: CommitmentsTabProps & { rows: readonly CommitmentRow[] }) {
  const t = useText();
  const { go, replace } = useNavigation();
  const own = useOwnCountry();
  const { visit } = data;
  const choose = (at: string) => replace({ area: 'visits', id: visit.id, tab: 'commitments', at });
  const begun = visit.starts !== null && visit.starts <= today();
  const before = openBefore(rows, visit.id);
  const here = rows.filter((row) => row.visitId === visit.id);
  const closed = rows.filter((row) => !isOpen(row) && row.visitId !== visit.id);
  const list = (title: string, of: readonly CommitmentRow[]) =>
    of.length === 0 ? null : <List title={title} rows={of} selected={selected} onSelect={choose} />;
  return (
    <>
      <PaneHead title={t('meetings.commitments')} count={rows.length === 0 ? null : rows.length}>
        <PaneToggle side="end" />
      </PaneHead>
      <AddCommitment visitId={visit.id} agreed={begun ? { meetingId: null, agreedOn: null } : null} onAdded={choose} />
      <Scroll>
        {rows.length === 0 && (
          <Empty>
            {otherSide(visit, own) === null ? (
              <>
                {t('meetings.noCountry')}{' '}
                <Button variant="link" onClick={() => go({ area: 'visits', id: visit.id })}>
                  {t('meetings.toOverview')}
                </Button>
              </>
            ) : (
              t('meetings.noCommitments')
            )}
          </Empty>
        )}
        {list(t('meetings.stillOpen'), before)}
        {list(t('meetings.newHere'), here)}
        {list(t('meetings.closed'), closed)}
      </Scroll>
      {rows.length > 0 && (
        <KeysLine>
          <KeyCap keys="Enter" /> {t('meetings.change')} · {t('meetings.commitmentKeys')} · <KeyCap keys="Delete" />{' '}
          {t('meetings.remove')}
        </KeysLine>
      )}
    </>
  );
}

interface ListProps {
  title: string;
  rows: readonly CommitmentRow[];
  selected: string | null;
  onSelect: (id: string) => void;
}

function List({ title, rows, selected, onSelect }: ListProps) {
  const t = useText();
  const details = usePane('end');
  const update = useAct('commitments.update');
  const remove = useAct('commitments.remove');
  const takeOut = async ({ id, what }: CommitmentRow) => {
    if ((await remove.run({ id })) !== null) undoToast(t('meetings.commitmentRemoved', { title: what }));
  };
  const onKey = (event: KeyboardEvent, row: CommitmentRow): boolean => {
    if (event.ctrlKey || event.metaKey || event.altKey) return false;
    const state = stateKeys[event.key.toLowerCase()];
    if (event.key === 'Delete') void takeOut(row);
    else if (state !== undefined) void update.run({ id: row.id, fields: { state } });
    else return false;
    return true;
  };
  return (
    <section aria-label={title}>
      <SectionHead title={title} count={rows.length} />
      <RowList
        label={title}
        rows={rows}
        idOf={(row) => row.id}
        selected={selected}
        onSelect={onSelect}
        onOpen={(id) => details?.enter(() => onSelect(id), '[data-commitment] button')}
        onRowKey={onKey}
      >
        {(row) => <CommitmentLine row={row} />}
      </RowList>
    </section>
  );
}
