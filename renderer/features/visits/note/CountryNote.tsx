import { useEffect, useRef } from 'react';
import { useAnswer } from '../../../app/queries';
import { useOffer } from '../../../app/offers';
import { useOnScreen } from '../../../app/on-screen';
import { useLanguage, useText } from '../../../app/texts/texts';
import { useNavigation } from '../../../app/use-navigation';
import { Button } from '../../../ui/Button';
import { countriesIn, countryName } from '../../../ui/countries';
import { Empty } from '../../../ui/Empty';
import { ErrorNote } from '../../../ui/ErrorNote';
import { PlaceMark } from '../../../app/PlaceMark';
import { Frame } from '../../../ui/Frame';
import { ThingHead } from '../../../ui/heads';
import { SearchSelect } from '../../../ui/SearchSelect';
import { savedAs, useSaveAs } from '../use-save-as';
import css from './note.module.css';
import { Paper } from './Paper';

/** The one page to telephone by of a country, as the store knows it today, and its files. '' asks for the country. */
export function CountryNote({ place }: { place: string }) {
  const t = useText();
  const language = useLanguage();
  const { replace } = useNavigation();
  const known = place !== '';
  const answer = useAnswer('notes.preview', { place }, { enabled: known });
  const { save, running } = useSaveAs('notes.export');
  const write = (format: 'docx' | 'pdf') =>
    save(savedAs(`${t('meetings.callNote')} ${countryName(place, language)}`, format), format, (path) => ({
      place,
      path,
      format,
    }));
  useOffer('visits.write-record', known ? () => write('docx') : null);
  useOnScreen({ marking: answer.data?.marking ?? null, facts: [] });
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (!known) box.current?.focus();
  }, [known]);
  return (
    <Frame id="note" label={t('meetings.callNote')}>
      <ThingHead
        title={t('meetings.callNote')}
        mark={known ? <PlaceMark place={place} /> : null}
        facts={
          <SearchSelect
            ref={box}
            className={css['country'] ?? ''}
            aria-label={t('meetings.country')}
            placeholder={t('meetings.chooseCountry')}
            data={countriesIn(language).map(({ code, name }) => ({ value: code, label: name }))}
            value={known ? place : null}
            allowDeselect={false}
            onChange={(code) => code !== null && replace({ area: 'visits', note: code })}
          />
        }
      >
        <Button reason={known && !running ? null : ''} onClick={() => write('pdf')}>
          {t('meetings.asPdf')}
        </Button>
        <Button variant="filled" keys="Ctrl+E" reason={known && !running ? null : ''} onClick={() => write('docx')}>
          {t('meetings.asWord')}
        </Button>
      </ThingHead>
      {!known && <Empty>{t('meetings.noteWhose')}</Empty>}
      {answer.error !== null && <ErrorNote error={answer.error} />}
      {known && answer.data !== undefined && (
        <Paper label={answer.data.title} css={answer.data.css} html={answer.data.html} />
      )}
    </Frame>
  );
}
