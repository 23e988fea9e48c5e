import { minuteOfDay } from '../../../../shared/checks/programme';
import type { Meeting, MeetingFields } from '../../../../shared/contract/meetings';
import type { ProgrammeItem } from '../../../../shared/contract/programme';
import { useAct } from '../../../app/queries';
import { useLanguage, useText } from '../../../app/texts/texts';
import { useNavigation } from '../../../app/use-navigation';
import { Button } from '../../../ui/Button';
import { Fact, Fields } from '../../../ui/Fields';
import { ManyField } from '../../../ui/ManyField';
import { SelectField } from '../../../ui/SelectField';
import { TextField } from '../../../ui/TextField';
import { timeElsewhere } from '../../../../shared/visits/other-time';
import { weekdayMonthText } from '../programme/weekday';
import { personWords, usePeople, type VisitData } from '../use-visit';
import { useZoneNames } from '../zone-names';
import css from './sheet.module.css';

/** With whom, when, where and how a meeting is held: the head of its brief. */
export function MeetingFacts({ data, meeting }: { data: VisitData; meeting: Meeting }) {
  const t = useText();
  const { list, byId } = usePeople();
  const update = useAct('visits.updateMeeting');
  const change = (fields: Partial<Omit<MeetingFields, 'visitId'>>) => void update.run({ id: meeting.id, fields });
  const people = list.map((person) => ({ value: person.id, label: personWords(person) }));
  const names = (ids: readonly string[]) => ids.map((id) => personWords(byId.get(id))).join('; ');
  const item = data.items.find((one) => one.id === meeting.itemId);
  return (
    <div className={css['facts']}>
      <Fields>
        <ManyField
          label={t('visits.counterpart')}
          value={meeting.counterparts}
          options={people}
          shown={names(meeting.counterparts)}
          onChange={(counterparts) => change({ counterparts })}
        />
        <ManyField
          label={t('visits.ours')}
          value={meeting.ours}
          options={people}
          shown={names(meeting.ours)}
          onChange={(ours) => change({ ours })}
        />
        <TextField label={t('visits.format')} value={meeting.format} onChange={(format) => change({ format })} />
        <TextField
          label={t('visits.language')}
          value={meeting.language}
          onChange={(language) => change({ language })}
        />
        <TextField
          label={t('visits.interpretation')}
          value={meeting.interpretation}
          onChange={(interpretation) => change({ interpretation })}
        />
      </Fields>
      <Fields>
        <When data={data} meeting={meeting} item={item} onChange={(itemId) => change({ itemId })} />
        <Where data={data} item={item} />
        <TextField label={t('visits.press')} value={meeting.press} onChange={(press) => change({ press })} />
        <TextField label={t('visits.lastMet')} value={meeting.lastMet} onChange={(lastMet) => change({ lastMet })} />
      </Fields>
    </div>
  );
}

interface WhenProps {
  data: VisitData;
  meeting: Meeting;
  item: ProgrammeItem | undefined;
  onChange: (itemId: string | null) => void;
}

function When({ data, meeting, item, onChange }: WhenProps) {
  const t = useText();
  const words = useWhenWords(data);
  return (
    <SelectField
      label={t('visits.when')}
      options={data.items.map((one) => ({
        value: one.id,
        label: one.id === item?.id ? words(one) : `${words(one)}: ${one.title}`,
      }))}
      value={meeting.itemId}
      clearable
      searchable
      onChange={onChange}
    />
  );
}

/** `Mon 25 Nov, 11:00, 45 min (Belarus 09:00)` */
function useWhenWords({ visit }: VisitData): (item: ProgrammeItem) => string {
  const t = useText();
  const language = useLanguage();
  const names = useZoneNames(visit);
  return (item) => {
    const there = item.starts === null ? null : timeElsewhere(item.day, item.starts, visit.zone, visit.otherZone);
    const minutes = minutesOf(item);
    const parts = [
      weekdayMonthText(item.day, language),
      item.starts ?? '',
      minutes === null ? '' : t('visits.minutes', { count: minutes }),
    ];
    const here = parts.filter((part) => part !== '').join(', ');
    if (there === null || there.clock === item.starts) return here;
    return `${here} (${t('visits.whenThere', { place: names.there, clock: there.clock })})`;
  };
}

/** How long an item takes, in minutes; null where that is not known. */
export function minutesOf({ starts, ends }: Pick<ProgrammeItem, 'starts' | 'ends'>): number | null {
  if (starts === null || ends === null) return null;
  const minutes = minuteOfDay(ends) - minuteOfDay(starts);
  return minutes > 0 ? minutes : null;
}

function Where({ data, item }: { data: VisitData; item: ProgrammeItem | undefined }) {
  const t = useText();
  const { go } = useNavigation();
  if (item === undefined) return <Fact label={t('visits.place')}>{t('visits.notInProgramme')}</Fact>;
  return (
    <Fact label={t('visits.place')}>
      {item.place !== '' && <>{item.place} </>}
      <Button
        variant="link"
        className={item.place === '' ? css['missing'] : undefined}
        onClick={() => go({ area: 'visits', id: data.visit.id, tab: 'programme', at: item.id })}
      >
        {t(item.place === '' ? 'visits.placeMissing' : 'visits.programme')}
      </Button>
    </Fact>
  );
}
