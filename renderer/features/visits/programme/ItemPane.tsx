import { overlaps, outsideVisit } from '../../../../shared/checks/programme';
import { shortTransfers } from '../../../../shared/checks/transfers';
import type { ItemFields, ProgrammeItem } from '../../../../shared/contract/programme';
import { useAct } from '../../../app/queries';
import { useText } from '../../../app/texts/texts';
import { undoToast } from '../../../app/undo-toast';
import { useNavigation } from '../../../app/use-navigation';
import { Button } from '../../../ui/Button';
import { DateField } from '../../../ui/DateField';
import { Empty } from '../../../ui/Empty';
import { Fields } from '../../../ui/Fields';
import { PaneHead } from '../../../ui/heads';
import { Problem } from '../../../ui/Problem';
import { Scroll } from '../../../ui/Scroll';
import { SelectField } from '../../../ui/SelectField';
import { TextField } from '../../../ui/TextField';
import type { VisitData } from '../use-visit';
import { ClockField } from './ClockField';
import { itemKinds, itemKindWords, itemStates, itemStateWords } from './item-words';
import { MinutesField } from './MinutesField';
import css from './programme.module.css';

/** All fields of the chosen programme item, and the way to its brief. */
export function ItemPane({ data, id }: { data: VisitData; id: string | null }) {
  const t = useText();
  const item = data.items.find((one) => one.id === id);
  return (
    <>
      <PaneHead title={t('visits.item')} />
      <Scroll>
        {item === undefined ? (
          <Empty>{t('visits.chooseItem')}</Empty>
        ) : (
          <ItemFieldList key={item.id} data={data} item={item} />
        )}
      </Scroll>
    </>
  );
}

function ItemFieldList({ data, item }: { data: VisitData; item: ProgrammeItem }) {
  const t = useText();
  const update = useAct('visits.updateItem');
  const change = (fields: Partial<Omit<ItemFields, 'visitId'>>) => void update.run({ id: item.id, fields });
  const ended = item.starts !== null && item.ends !== null && item.ends <= item.starts;
  return (
    <div className={css['pane']}>
      <Warnings data={data} item={item} ended={ended} />
      <Fields>
        <TextField
          label={t('visits.title')}
          value={item.title}
          problem={(text) => (text.trim() === '' ? t('visits.titleMissing') : null)}
          onChange={(title) => change({ title })}
        />
        <DateField label={t('visits.day')} value={item.day} onChange={(day) => day !== null && change({ day })} />
        <ClockField label={t('visits.starts')} value={item.starts} onChange={(starts) => change({ starts })} />
        <ClockField label={t('visits.ends')} value={item.ends} onChange={(ends) => change({ ends })} />
        <SelectField
          label={t('visits.kind')}
          options={itemKinds.map((kind) => ({ value: kind, label: t(itemKindWords[kind]) }))}
          value={item.kind}
          onChange={(value) => {
            const kind = itemKinds.find((one) => one === value);
            if (kind !== undefined) change({ kind });
          }}
        />
        <SelectField
          label={t('visits.state')}
          options={itemStates.map((state) => ({ value: state, label: t(itemStateWords[state]) }))}
          value={item.state}
          onChange={(value) => {
            const state = itemStates.find((one) => one === value);
            if (state !== undefined) change({ state });
          }}
        />
        <TextField label={t('visits.place')} value={item.place} onChange={(place) => change({ place })} />
        <TextField label={t('visits.address')} value={item.address} onChange={(address) => change({ address })} />
        <MinutesField
          label={t(item.kind === 'movement' ? 'visitWork.travelMovement' : 'visitWork.travel')}
          value={item.travel}
          onChange={(travel) => change({ travel })}
        />
        {item.kind === 'movement' && (
          <>
            <TextField
              label={t('visitWork.distance')}
              value={item.distance}
              onChange={(distance) => change({ distance })}
            />
            <TextField
              label={t('visitWork.vehicles')}
              value={item.vehicles}
              onChange={(vehicles) => change({ vehicles })}
            />
          </>
        )}
        <TextField label={t('visitWork.ours')} value={item.who} lines onChange={(who) => change({ who })} />
        <TextField label={t('visitWork.theirs')} value={item.theirs} lines onChange={(theirs) => change({ theirs })} />
        <TextField label={t('visits.notes')} value={item.notes} lines onChange={(notes) => change({ notes })} />
        <TextField label={t('visitWork.press')} value={item.press} onChange={(press) => change({ press })} />
        <TextField label={t('visitWork.dress')} value={item.dress} onChange={(dress) => change({ dress })} />
        <TextField
          label={t('visitWork.language')}
          value={item.language}
          onChange={(language) => change({ language })}
        />
        <TextField label={t('visits.officer')} value={item.officer} onChange={(officer) => change({ officer })} />
      </Fields>
      <Verbs data={data} item={item} />
    </div>
  );
}

function Warnings({ data, item, ended }: { data: VisitData; item: ProgrammeItem; ended: boolean }) {
  const t = useText();
  const titles = new Map(data.items.map((one) => [one.id, one.title]));
  const clashes = overlaps(data.items).filter(({ first, second }) => first === item.id || second === item.id);
  const outside = outsideVisit([item], data.visit).length > 0;
  const late = shortTransfers(data.items).filter(({ second }) => second === item.id);
  if (clashes.length === 0 && late.length === 0 && !outside && !ended) return null;
  return (
    <div className={css['warnings']}>
      {ended && <Problem state="bad" what={t('visits.endsBefore')} />}
      {outside && <Problem state="bad" what={t('visits.outsideVisit')} />}
      {clashes.map(({ first, second, minutes }) => {
        const title = titles.get(first === item.id ? second : first) ?? '';
        return <Problem key={first + second} state="warn" what={t('visits.overlapWith', { minutes, title })} />;
      })}
      {late.map(({ first, second, needed, free }) => {
        const title = titles.get(first) ?? '';
        const what =
          first === second
            ? t('visitWork.movementTooShort', { needed, free })
            : t('visitWork.tooShort', { needed, free, title });
        return <Problem key={first} state="warn" what={what} />;
      })}
    </div>
  );
}

function Verbs({ data, item }: { data: VisitData; item: ProgrammeItem }) {
  const t = useText();
  const { go } = useNavigation();
  const addMeeting = useAct('visits.addMeeting');
  const remove = useAct('visits.removeItem');
  const { visit, meetings, briefs } = data;
  const meeting = meetings.find((one) => one.itemId === item.id);
  const brief = meeting && briefs.find((one) => one.meetingIds.includes(meeting.id));
  const open = (briefId: string) => go({ area: 'visits', id: visit.id, tab: 'briefs', at: briefId });

  const write = async () => {
    const made = await addMeeting.run({ visitId: visit.id, title: item.title, itemId: item.id });
    if (made !== null) open(made.briefId);
  };
  const takeOut = async () => {
    if ((await remove.run({ id: item.id })) !== null) undoToast(t('visits.itemRemoved', { title: item.title }));
  };

  return (
    <div className={css['verbs']}>
      {brief !== undefined && <p className={css['along']}>{t('visitWork.carriesAlong')}</p>}
      {brief !== undefined && <Button onClick={() => open(brief.id)}>{t('visits.openBrief')}</Button>}
      {brief === undefined && item.kind === 'meeting' && (
        <Button onClick={() => void write()}>{t('visits.writeBrief')}</Button>
      )}
      <Button variant="quiet" onClick={() => void takeOut()}>
        {t('visits.removeItem')}
      </Button>
    </div>
  );
}
