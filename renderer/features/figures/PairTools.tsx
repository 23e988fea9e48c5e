import { Select } from '@mantine/core';
import { IconArrowsLeftRight, IconCopy } from '@tabler/icons-react';
import type { PairTable } from '../../../shared/contract/country-pair';
import type { Grid } from '../../../shared/pack/fact-sheet-grid';
import { measuresGrid } from '../../../shared/pack/fact-sheet-measures';
import { productGrids, sectorGrids } from '../../../shared/pack/fact-sheet-goods';
import { mirrorGrid, placesGrid, tariffsGrid, totalsGrid, yearsGrid } from '../../../shared/pack/fact-sheet-tables';
import { factSheetLanguages } from '../../../shared/pack/fact-sheet-words';
import { languageName } from '../../editor/languages';
import { headMonths } from '../../../shared/periods/head-period';
import { useLeaving } from '../../app/leaving';
import { act } from '../../app/queries';
import { useLanguage, useText, type Say } from '../../app/texts/texts';
import { Button } from '../../ui/Button';
import { PaneToggle } from '../../ui/Frame';
import { IconButton } from '../../ui/IconButton';
import { toast } from '../../ui/toast-store';
import { copyTables } from './copy-tables';
import { leavingTables } from './leaving-tables';
import css from './figures.module.css';
import pairCss from './pair.module.css';
import { PlaceSelect, YearSelect } from './PairSelects';
import { pairSheet } from './PairSheet';
import type { View } from './view';

type PairOf = Extract<View, { kind: 'pair' }>;

interface PairToolsProps {
  view: PairOf;
  place: string | null;
  other: string | null;
  places: readonly { code: string; name: string }[];
  pair: PairTable | null;
  /** Of the sheet's words and numbers. */
  language: string;
  onLanguage: (language: string) => void;
  onView: (view: PairOf) => void;
  onPut: () => void;
}

/** Every table of the sheet. */
function gridsOf(pair: PairTable, language: string): Grid[] {
  const sheet = pairSheet(pair, language);
  const makers = [yearsGrid, placesGrid, productGrids, sectorGrids, measuresGrid, mirrorGrid, totalsGrid, tariffsGrid];
  return makers.flatMap((make) => make(sheet));
}

/** The two places, the kind of period and the year; copying the tables and putting them into a pack. */
export function PairTools(props: PairToolsProps) {
  const { view, place, other, places, pair, language, onLanguage, onView, onPut } = props;
  const t = useText();
  const spoken = useLanguage();
  const title = [place, other].map((code) => places.find((one) => one.code === code)?.name ?? '').join(' – ');
  useLeaving(pair === null ? null : () => leavingTables(gridsOf(pair, language), title, language));
  const copy = async () => {
    if (pair === null) return;
    const done = await copyTables(gridsOf(pair, language));
    if (done) await act('settings.copiedOut', { subject: title, marking: '' });
    toast(t(done ? 'pair.copied' : 'pair.copyFailed'));
  };
  return (
    <div className={css['tool']}>
      <PlaceSelect
        label={t('figures.place')}
        places={places}
        value={place}
        onChange={(code) => onView({ ...view, place: code, other })}
      />
      <IconButton
        label={t('figures.swap')}
        icon={<IconArrowsLeftRight size={16} stroke={1.5} aria-hidden />}
        onClick={() => onView({ ...view, place: other, other: place })}
      />
      <PlaceSelect
        label={t('figures.other')}
        places={places}
        value={other}
        onChange={(code) => onView({ ...view, place, other: code })}
      />
      {pair !== null && pair.tracks.length > 1 && (
        <Select
          w={176}
          aria-label={t('pair.kind')}
          data={pair.tracks.map(({ id, example }) => ({ value: id, label: trackWords(example, spoken, t) }))}
          value={pair.track}
          allowDeselect={false}
          onChange={(track) => track !== null && onView({ ...view, place, other, track, year: null })}
        />
      )}
      <YearSelect pair={pair} value={view.year} onChange={(year) => onView({ ...view, place, other, year })} />
      {pair !== null && pair.year !== null && (
        <>
          <span className={pairCss['whichYear']}>{t(view.year === null ? 'figures.latest' : 'figures.asked')}</span>
          <Select
            w={112}
            aria-label={t('pair.language')}
            data={factSheetLanguages.map((code) => ({ value: code, label: languageName(code) }))}
            value={language}
            allowDeselect={false}
            onChange={(code) => code !== null && onLanguage(code)}
          />
          <span className={css['toolEnd']}>
            <Button variant="quiet" icon={<IconCopy size={16} stroke={1.5} aria-hidden />} onClick={() => void copy()}>
              {t('pair.copy')}
            </Button>
          </span>
          <Button onClick={onPut}>{t('pair.intoPack')}</Button>
        </>
      )}
      <PaneToggle side="end" />
    </div>
  );
}

/** What a kind of period is called: `Fiscal years, Jul–Jun`, `Jan–Jun of each year`. */
function trackWords(example: PairTable['tracks'][number]['example'], language: string, t: Say): string {
  if (example.kind === 'year') return t('pair.calendarYears');
  const months = headMonths(example.from, example.to, language);
  return t(
    example.kind === 'fiscal-year' || example.kind === 'marketing-year' ? 'pair.fiscalYears' : 'pair.partYears',
    {
      months,
    },
  );
}
