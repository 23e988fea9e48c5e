import { Select, TextInput } from '@mantine/core';
import { useRef, useState, type KeyboardEvent } from 'react';
import { clockOf, minuteOfDay } from '../../../../shared/checks/programme';
import { useAct } from '../../../app/queries';
import { today } from '../../../app/texts/dates';
import { useLanguage, useText } from '../../../app/texts/texts';
import { undoToast } from '../../../app/undo-toast';
import { Button } from '../../../ui/Button';
import { countriesIn, countryName } from '../../../ui/countries';
import { SearchSelect } from '../../../ui/SearchSelect';
import { daysShown } from '../programme/day-layout';
import { readClock } from '../programme/read-clock';
import { weekdayMonthText } from '../programme/weekday';
import type { VisitData } from '../use-visit';
import css from './matrix.module.css';

/** How long a meeting in the margins usually is. */
const usualMinutes = '20';

/** A line that makes a bilateral: country, day, time and length; its place in the programme and its brief come with it. */
export function AddBilateral({ data }: { data: VisitData }) {
  const t = useText();
  const language = useLanguage();
  const add = useAct('visits.addBilateral');
  const first = useRef<HTMLInputElement>(null);
  const shown = daysShown(data.visit, data.items);
  const days = shown.length > 0 ? shown : [today()];
  const [country, setCountry] = useState<string | null>(null);
  const [chosen, setDay] = useState<string | null>(null);
  const [time, setTime] = useState('');
  const [minutes, setMinutes] = useState(usualMinutes);
  const [tried, setTried] = useState(false);
  const day = chosen !== null && days.includes(chosen) ? chosen : (days[0] ?? today());
  const starts = readClock(time) ?? null;

  const make = async () => {
    setTried(true);
    if (country === null || starts === null) return;
    const title = t('visitWork.bilateralWith', { country: countryName(country, language) });
    const length = /^\d{1,3}$/.test(minutes.trim()) ? Number(minutes) : Number(usualMinutes);
    const ends = clockOf(minuteOfDay(starts) + length);
    const made = await add.run({ visitId: data.visit.id, title, country, day, starts, ends });
    if (made === null) return;
    setCountry(null);
    setTime(ends);
    setTried(false);
    first.current?.focus();
    undoToast(t('visitWork.bilateralAdded', { title }));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    void make();
  };

  return (
    <fieldset className={css['add']} aria-label={t('visitWork.addBilateral')}>
      <SearchSelect
        ref={first}
        aria-label={t('visitWork.country')}
        placeholder={t('visitWork.addBilateral')}
        data={countriesIn(language).map(({ code, name }) => ({ value: code, label: name }))}
        value={country}
        openOnFocus={false}
        error={tried && country === null ? t('visitWork.bilateralCountry') : null}
        onChange={setCountry}
      />
      <Select
        aria-label={t('visits.day')}
        data={days.map((one) => ({ value: one, label: weekdayMonthText(one, language) }))}
        value={day}
        allowDeselect={false}
        onChange={setDay}
      />
      <TextInput
        aria-label={t('visitWork.bilateralAt')}
        placeholder="10:30"
        value={time}
        error={tried && starts === null ? t('visitWork.bilateralTime') : null}
        onChange={(event) => setTime(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <TextInput
        aria-label={t('visitWork.bilateralMinutes')}
        value={minutes}
        onChange={(event) => setMinutes(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <Button onClick={() => void make()}>{t('visitWork.bilateralAdd')}</Button>
    </fieldset>
  );
}
