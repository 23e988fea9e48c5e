import { IconAlertTriangle } from '@tabler/icons-react';
import type { KeyboardEvent } from 'react';
import type { ProgrammeItem } from '../../../../shared/contract/programme';
import { useText } from '../../../app/texts/texts';
import { useNavigation } from '../../../app/use-navigation';
import { Button } from '../../../ui/Button';
import type { VisitData } from '../use-visit';
import { itemKindWords } from './item-words';
import { cssVariables } from '../../../ui/css-variables';
import { KeyRow } from '../KeyRow';
import css from './timetable.module.css';
import { useItemKeys } from './use-item-keys';
import type { ItemDrag } from './use-item-drag';

export interface EventBoxProps {
  item: ProgrammeItem;
  data: VisitData;
  selected: boolean;
  onSelect: (itemId: string) => void;
  /** Minutes below the first hour, and which of several side by side; an item without a time has none. */
  place?: { from: number; to: number; lane: number; lanes: number };
  drag?: ItemDrag;
  clash?: { short: string; whole: string } | null;
  /** That it is not as the version before has it, in words. */
  change?: string | null;
}

/** An item at its time. Enter opens it, Alt+Up and Alt+Down move it, Delete takes it out. */
export function EventBox({ item, data, selected, onSelect, place, drag, clash = null, change = null }: EventBoxProps) {
  const t = useText();
  const keys = useItemKeys(item);
  const times = [item.starts, item.ends].filter((time) => time !== null).join('–');
  const kind = t(itemKindWords[item.kind]);
  const compact = place !== undefined && place.to - place.from < twoLinesFrom;
  const words = [
    times,
    item.title,
    kind,
    item.state === 'tbc' ? t('visits.tbc') : '',
    item.place,
    clash?.whole ?? '',
    change ?? '',
  ];
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget) return;
    if (event.key === 'Enter') onSelect(item.id);
    else if (!keys(event)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <KeyRow
      className={css['event']}
      data-kind={item.kind}
      data-tbc={item.state === 'tbc' || undefined}
      data-selected={selected || undefined}
      data-untimed={place === undefined || undefined}
      data-compact={compact || undefined}
      data-changed={change !== null || undefined}
      title={change ?? undefined}
      aria-label={words.filter((word) => word !== '').join(', ')}
      aria-current={selected || undefined}
      style={
        place &&
        cssVariables({
          '--minute': place.from,
          '--length': place.to - place.from,
          '--lane': place.lane,
          '--lanes': place.lanes,
        })
      }
      onPointerDown={(event) => drag?.beginMoving(event, item)}
      onClick={() => onSelect(item.id)}
      onKeyDown={onKeyDown}
    >
      <p className={css['eventTitle']}>
        {item.starts !== null && <span className={css['eventTime']}>{item.starts}</span>} <b>{item.title}</b>
        {compact && <BriefLink item={item} data={data} before=" · " after="" />}
      </p>
      {!compact && <Second item={item} data={data} />}
      {clash !== null && (
        <span className={css['clash']} title={clash.whole}>
          <IconAlertTriangle size={12} stroke={1.5} aria-hidden />
          {clash.short}
        </span>
      )}
      {place !== undefined && drag !== undefined && (
        <span
          className={css['stretch']}
          aria-hidden
          onPointerDown={(event) => drag.beginStretching(event, item)}
          onClick={(event) => event.stopPropagation()}
        />
      )}
    </KeyRow>
  );
}

/** From how many minutes on a box holds two lines. */
const twoLinesFrom = 40;

/** The second line: the brief of a meeting, where it is, who attends. */
function Second({ item, data }: ItemOf) {
  const t = useText();
  const brief = briefOf(item, data);
  return (
    <p className={css['eventFacts']}>
      <BriefLink item={item} data={data} before="" after=" · " />
      {item.kind === 'meeting' && brief === undefined && <>{t('visits.noBriefYet')} · </>}
      {item.kind === 'meeting' && item.place === '' ? (
        <span className={css['missing']}>{t('visits.placeMissing')}</span>
      ) : (
        [item.place, item.who].filter((part) => part !== '').join(' · ')
      )}
    </p>
  );
}

interface ItemOf {
  item: ProgrammeItem;
  data: VisitData;
}

function briefOf(item: ProgrammeItem, { meetings, briefs }: VisitData) {
  const meeting = meetings.find((one) => one.itemId === item.id);
  return meeting && briefs.find((one) => one.meetingIds.includes(meeting.id));
}

/** `Brief 2` of a meeting, with what parts it from its neighbours; nothing where there is no brief. */
function BriefLink({ item, data, before, after }: ItemOf & { before: string; after: string }) {
  const t = useText();
  const { go } = useNavigation();
  const brief = briefOf(item, data);
  if (brief === undefined) return null;
  return (
    <>
      {before}
      <Button
        variant="link"
        onPointerDown={(event) => event.stopPropagation()}
        onClick={(event) => {
          event.stopPropagation();
          go({ area: 'visits', id: data.visit.id, tab: 'briefs', at: brief.id });
        }}
      >
        {t('visits.briefNumber', { number: data.briefs.indexOf(brief) + 1 })}
      </Button>
      {after}
    </>
  );
}
