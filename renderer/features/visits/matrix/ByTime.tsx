import type { PlacedMeeting } from '../../../../shared/visits/meeting-matrix';
import { timeElsewhere } from '../../../../shared/visits/other-time';
import { useAct } from '../../../app/queries';
import { useLanguage, useText } from '../../../app/texts/texts';
import { useNavigation } from '../../../app/use-navigation';
import { Button } from '../../../ui/Button';
import { countriesIn } from '../../../ui/countries';
import { SearchSelect } from '../../../ui/SearchSelect';
import { weekdayMonthText } from '../programme/weekday';
import type { PersonRow, VisitData } from '../use-visit';
import { useZoneNames } from '../zone-names';
import css from './matrix.module.css';

export interface ByTimeProps {
  data: VisitData;
  meetings: readonly PlacedMeeting[];
  people: ReadonlyMap<string, PersonRow>;
  onSelect: (itemId: string) => void;
}

/** Meetings in the order of time, each with the country that it is with. */
export function ByTime({ data, meetings, people, onSelect }: ByTimeProps) {
  const t = useText();
  const names = useZoneNames(data.visit);
  return (
    <table className={css['table']}>
      <thead>
        <tr>
          <th scope="col">{t('visits.day')}</th>
          <th scope="col">{t('visits.time')}</th>
          <th scope="col">{t('visits.timeThere', { place: names.there })}</th>
          <th scope="col">{t('visitWork.country')}</th>
          <th scope="col">{t('visits.meeting')}</th>
          <th scope="col">{t('visitWork.counterpart')}</th>
          <th scope="col">{t('visits.place')}</th>
          <th scope="col">{t('visits.brief')}</th>
        </tr>
      </thead>
      <tbody>
        {meetings.map((placed) => (
          <MeetingRow key={placed.meeting.id} placed={placed} data={data} people={people} onSelect={onSelect} />
        ))}
      </tbody>
    </table>
  );
}

function MeetingRow({ placed, data, people, onSelect }: { placed: PlacedMeeting } & Omit<ByTimeProps, 'meetings'>) {
  const t = useText();
  const language = useLanguage();
  const { go } = useNavigation();
  const update = useAct('visits.updateMeeting');
  const { meeting, item, country } = placed;
  const { visit, briefs } = data;
  const brief = briefs.find(({ meetingIds }) => meetingIds.includes(meeting.id));
  const start = item?.starts ?? null;
  const there = item === null || start === null ? null : timeElsewhere(item.day, start, visit.zone, visit.otherZone);
  return (
    <tr>
      <td className={css['when']}>
        {item === null ? (
          <span className={css['missing']}>{t('visits.notInProgramme')}</span>
        ) : (
          weekdayMonthText(item.day, language)
        )}
      </td>
      <td className={css['when']}>{[start, item?.ends ?? null].filter((time) => time !== null).join('–')}</td>
      <td>{there?.clock ?? ''}</td>
      <td className={css['country']}>
        <SearchSelect
          aria-label={t('visitWork.countryOf', { title: meeting.title })}
          placeholder={t('visitWork.countryUnknown')}
          data={countriesIn(language).map(({ code, name }) => ({ value: code, label: name }))}
          value={country}
          clearable
          onChange={(place) => void update.run({ id: meeting.id, fields: { place } })}
        />
      </td>
      <td>
        {item === null ? (
          meeting.title
        ) : (
          <Button variant="link" onClick={() => onSelect(item.id)}>
            {meeting.title}
          </Button>
        )}
      </td>
      <td dir="auto">{meeting.counterparts.flatMap((id) => people.get(id)?.name ?? []).join(', ')}</td>
      <td dir="auto">{item?.place ?? ''}</td>
      <td>
        {brief === undefined ? (
          <span className={css['missing']}>{t('visits.noBriefYet')}</span>
        ) : (
          <Button variant="link" onClick={() => go({ area: 'visits', id: visit.id, tab: 'briefs', at: brief.id })}>
            {t('visits.briefNumber', { number: briefs.indexOf(brief) + 1 })}
          </Button>
        )}
      </td>
    </tr>
  );
}
