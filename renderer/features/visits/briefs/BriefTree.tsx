import { IconChevronDown, IconChevronRight, IconPlus, IconTable } from '@tabler/icons-react';
import { useState, type KeyboardEvent } from 'react';
import type { Output } from '../../../../shared/contract/contract';
import type { Brief } from '../../../../shared/contract/briefs';
import { useAct } from '../../../app/queries';
import { useText } from '../../../app/texts/texts';
import { undoToast } from '../../../app/undo-toast';
import { useNavigation } from '../../../app/use-navigation';
import { PaneHead } from '../../../ui/heads';
import { IconButton } from '../../../ui/IconButton';
import { MenuButton } from '../../../ui/MenuButton';
import { RowList } from '../../../ui/RowList';
import { Scroll } from '../../../ui/Scroll';
import type { VisitData } from '../use-visit';
import { matrixPlace, partsOf, partWords, placeText } from './brief-parts';
import type { BriefPlace, Part } from './brief-parts';
import { BriefStats } from './BriefStats';
import { NewBriefLine } from './NewBriefLine';
import { openInPart } from './part-counts';
import css from './tree.module.css';

type BriefAnswer = Output<'visits.brief'>;

export interface BriefTreeProps {
  data: VisitData;
  place: BriefPlace | null;
  brief: BriefAnswer | null;
}

interface TreeRow {
  place: BriefPlace;
  brief: Brief;
  part: Part | null;
}

/** All briefs of the visit; the one on screen with its parts. Alt+Up and Alt+Down move a brief, Delete deletes it. */
export function BriefTree({ data, place, brief }: BriefTreeProps) {
  const t = useText();
  const { replace, go } = useNavigation();
  const [adding, setAdding] = useState<'meeting' | 'subject' | null>(null);
  const move = useAct('visits.moveBrief');
  const remove = useAct('visits.removeBrief');
  const { briefs, visit } = data;
  const kinds = new Set(brief?.points.map(({ point }) => point.kind));
  const rows = briefs.flatMap((one): TreeRow[] => {
    const own: TreeRow = { place: { briefId: one.id, part: null }, brief: one, part: null };
    if (one.id !== place?.briefId) return [own];
    return [own, ...partsOf(one, kinds).map((part) => ({ place: { briefId: one.id, part }, brief: one, part }))];
  });
  const target = (to: BriefPlace) => ({ area: 'visits', id: visit.id, tab: 'briefs', at: placeText(to) }) as const;

  const removeBrief = async ({ id, title }: Brief) => {
    if ((await remove.run({ id })) !== null) undoToast(t('visits.briefRemoved', { title }));
  };

  const onKey = (event: KeyboardEvent, row: TreeRow): boolean => {
    if (row.part !== null) return false;
    if (event.key === 'Delete') {
      void removeBrief(row.brief);
      return true;
    }
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return false;
    const at = briefs.indexOf(row.brief);
    const by = event.key === 'ArrowUp' ? -1 : 1;
    const after = by < 0 ? briefs[at - 2] : briefs[at + 1];
    if (briefs[at + by] !== undefined) void move.run({ id: row.brief.id, after: after?.id ?? null });
    return true;
  };

  return (
    <>
      <PaneHead title={t('visits.briefs')} count={briefs.length}>
        <IconButton
          label={t('visits.matrix')}
          keys="Ctrl+Shift+O"
          icon={<IconTable size={16} stroke={1.5} aria-hidden />}
          onClick={() => go({ area: 'visits', id: visit.id, tab: 'briefs', at: matrixPlace })}
        />
        <MenuButton
          label={t('visits.newBrief')}
          icon={<IconPlus size={16} stroke={1.5} aria-hidden />}
          items={[
            { id: 'meeting', label: t('visits.newMeeting'), run: () => setAdding('meeting') },
            { id: 'subject', label: t('visits.newSubjectBrief'), run: () => setAdding('subject') },
          ]}
        />
      </PaneHead>
      <Scroll>
        {adding !== null && (
          <NewBriefLine
            visitId={visit.id}
            kind={adding}
            onDone={(briefId) => {
              setAdding(null);
              if (briefId !== null) go(target({ briefId, part: null }));
            }}
          />
        )}
        <RowList
          label={t('visits.briefs')}
          rows={rows}
          idOf={(row) => placeText(row.place)}
          selected={place === null ? null : placeText(place)}
          onSelect={(_, row) => (row.brief.id === place?.briefId ? replace : go)(target(row.place))}
          onRowKey={onKey}
        >
          {(row) =>
            row.part === null ? (
              <BriefRow
                number={briefs.indexOf(row.brief) + 1}
                brief={row.brief}
                open={row.brief.id === place?.briefId}
              />
            ) : (
              <PartRow part={row.part} brief={row.brief} data={data} answer={brief} />
            )
          }
        </RowList>
      </Scroll>
      {brief !== null && <BriefStats data={data} answer={brief} />}
    </>
  );
}

function BriefRow({ number, brief, open }: { number: number; brief: Brief; open: boolean }) {
  const t = useText();
  const Chevron = open ? IconChevronDown : IconChevronRight;
  return (
    <span className={css['brief']} data-open={open || undefined}>
      <Chevron size={14} stroke={1.5} className={open ? undefined : 'flip'} aria-hidden />
      <span className={css['number']}>{number}</span>
      <span className={css['title']} title={brief.title}>
        {brief.title === '' ? t('visits.titleOfBrief') : brief.title}
      </span>
    </span>
  );
}

function PartRow({
  part,
  brief,
  data,
  answer,
}: {
  part: Part;
  brief: Brief;
  data: VisitData;
  answer: BriefAnswer | null;
}) {
  const t = useText();
  const { count, open, empty } = openInPart(part, brief, data, answer);
  return (
    <span className={css['part']}>
      <span className={css['title']}>{t(partWords(part, brief))}</span>
      <span className={css['count']} data-open={open > 0 || empty || undefined}>
        {open > 0 ? t('visits.countOpen', { count: open }) : empty ? t('visits.emptyPart') : count > 0 ? count : ''}
      </span>
    </span>
  );
}
