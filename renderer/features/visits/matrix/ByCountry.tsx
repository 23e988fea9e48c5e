import type { MeetingMatrix, PlacedMeeting } from '../../../../shared/visits/meeting-matrix';
import { useLanguage, useText } from '../../../app/texts/texts';
import { Button } from '../../../ui/Button';
import { PlaceMark } from '../../../app/PlaceMark';
import { weekdayMonthText } from '../programme/weekday';
import css from './matrix.module.css';

/** A row a country, a column a day, the times of the meetings in the cells. */
export function ByCountry({ matrix, onSelect }: { matrix: MeetingMatrix; onSelect: (itemId: string) => void }) {
  const t = useText();
  const language = useLanguage();
  return (
    <table className={css['table']}>
      <thead>
        <tr>
          <th scope="col">{t('visitWork.country')}</th>
          {matrix.days.map((day) => (
            <th key={day} scope="col">
              {weekdayMonthText(day, language)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {matrix.countries.map(({ country, byDay }) => (
          <tr key={country ?? ''}>
            <th scope="row">
              {country === null ? (
                <span className={css['missing']}>{t('visitWork.countryUnknown')}</span>
              ) : (
                <PlaceMark place={country} named />
              )}
            </th>
            {byDay.map((meetings, at) => (
              <td key={matrix.days[at]}>
                {meetings.map((placed) => (
                  <Time key={placed.meeting.id} placed={placed} onSelect={onSelect} />
                ))}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Time({ placed: { item, meeting }, onSelect }: { placed: PlacedMeeting; onSelect: (itemId: string) => void }) {
  if (item === null) return null;
  const time = [item.starts, item.ends].filter((one) => one !== null).join('–');
  return (
    <p>
      <Button variant="link" title={meeting.title} onClick={() => onSelect(item.id)}>
        {time === '' ? meeting.title : time}
      </Button>
    </p>
  );
}
