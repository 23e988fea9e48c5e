import type { BriefPoint } from '../../../../shared/contract/briefs';
import type { PointOut, RecordedMeeting } from '../../../../shared/contract/meeting-records';
import { inlineText } from '../../../../shared/document/rich-text';
import { useAct } from '../../../app/queries';
import { useText, type Say } from '../../../app/texts/texts';
import { Empty } from '../../../ui/Empty';
import { SectionHead } from '../../../ui/heads';
import { kindWords } from '../objective-words';
import { weightWords } from '../briefs/weight-words';
import { TickList } from './TickList';
import type { TickRow } from './TickList';

/** What the briefs foresaw: objectives, points to make, what they might raise; each noted with one key. */
export function Noted({ recorded }: { recorded: RecordedMeeting }) {
  const t = useText();
  const tell = useAct('records.tell');
  const update = useAct('visits.updateObjective');
  const { objectives, points, out } = recorded;
  const outOf = ({ use }: BriefPoint) =>
    outWords(
      out.find(({ useId }) => useId === use.id),
      t,
    );
  const toMake = points.filter(({ point }) => point.kind === 'to-make');
  const mayRaise = points.filter(({ point }) => point.kind === 'if-raised');
  const onTold = (useId: string, value: string | null) =>
    void tell.run({ useId, made: value === null ? null : value === 'yes' });
  return (
    <>
      <section aria-label={t('meetings.objectivesMet')}>
        <SectionHead title={t('meetings.objectivesMet')} count={counted(objectives.map(({ met }) => met))} />
        {objectives.length === 0 && <Empty>{t('meetings.noObjectives')}</Empty>}
        <TickList
          label={t('meetings.objectivesMet')}
          rows={objectives.map(({ id, kind, text, met }, at) => ({
            id,
            number: String(at + 1),
            words: `${t(kindWords[kind])}: ${inlineText(text.content)}`,
            note: '',
            value: met,
          }))}
          choices={[
            { value: 'yes', key: 'y', label: t('meetings.yes') },
            { value: 'partly', key: 'p', label: t('meetings.partly') },
            { value: 'no', key: 'n', label: t('meetings.no') },
          ]}
          onNote={(id, value) =>
            void update.run({
              id,
              fields: { met: value === 'yes' || value === 'partly' || value === 'no' ? value : null },
            })
          }
        />
      </section>
      <section aria-label={t('meetings.pointsMade')}>
        <SectionHead title={t('meetings.pointsMade')} count={counted(toMake.map(({ use }) => use.made))} />
        {toMake.length === 0 && <Empty>{t('meetings.noPoints')}</Empty>}
        <TickList
          label={t('meetings.pointsMade')}
          rows={toMake.map((row, at) =>
            rowOf(row, String(at + 1), [
              ...(row.use.weight === null ? [] : [t(weightWords[row.use.weight])]),
              ...outOf(row),
            ]),
          )}
          choices={[
            { value: 'yes', key: 'y', label: t('meetings.made') },
            { value: 'no', key: 'n', label: t('meetings.notMade') },
          ]}
          onNote={onTold}
        />
      </section>
      {mayRaise.length > 0 && (
        <section aria-label={t('meetings.didRaise')}>
          <SectionHead title={t('meetings.didRaise')} count={counted(mayRaise.map(({ use }) => use.made))} />
          <TickList
            label={t('meetings.didRaise')}
            rows={mayRaise.map((row) => rowOf(row, '', outOf(row)))}
            choices={[
              { value: 'yes', key: 'y', label: t('meetings.raised') },
              { value: 'no', key: 'n', label: t('meetings.notRaised') },
            ]}
            onNote={onTold}
          />
        </section>
      )}
    </>
  );
}

/** `2 / 5`: how many are noted. */
function counted(values: readonly unknown[]): string {
  return `${values.filter((value) => value !== null).length} / ${values.length}`;
}

/** With which edition a point went out, and its figures as they were printed; nothing where it has not. */
function outWords(out: PointOut | undefined, t: Say): string[] {
  if (out === undefined) return [];
  const { version, changed, figures } = out;
  const printed = figures.map(({ text }) => text).join('; ');
  return [
    t(changed ? 'editions.wentOutChanged' : 'editions.wentOut', { version }),
    ...(printed === '' ? [] : [t('editions.wentOutFigures', { figures: printed })]),
  ];
}

function rowOf({ use, point }: BriefPoint, number: string, notes: readonly string[]): TickRow {
  const words = point.kind === 'if-raised' ? point.theirPoint : inlineText((use.wording ?? point).lead.content);
  return {
    id: use.id,
    number,
    words,
    note: notes.join(' · '),
    value: use.made === null ? null : use.made ? 'yes' : 'no',
  };
}
