import type { PairTable } from '../../../shared/contract/country-pair';
import { headPeriod } from '../../../shared/periods/head-period';
import { factSheetLanguages } from '../../../shared/pack/fact-sheet-words';
import type { Part, PartContent } from '../../../shared/pack/outline';
import { useAnswer } from '../../app/queries';
import { useLanguage, useText } from '../../app/texts/texts';
import { languageName } from '../../editor/languages';
import { countryName } from '../../ui/countries';
import { SelectField, type Option } from '../../ui/SelectField';

export type SheetContent = Extract<PartContent, { kind: 'fact-sheet' }>;

export interface FactSheetFieldsProps {
  part: Part;
  content: SheetContent;
  /** Of the pack. */
  language: string;
  onChange: (content: SheetContent) => void;
}

/** No year, language or number is called this. */
const usual = '*';
const tableYears = [2, 3, 4, 5, 6, 7, 8, 10, 12];
const productCounts = [3, 5, 10, 15, 20];

/** What a fact sheet is of and how it is written: each a step that undo takes back. */
export function FactSheetFields({ content, language: packLanguage, onChange }: FactSheetFieldsProps) {
  const t = useText();
  const spoken = useLanguage();
  const places = useAnswer('figures.places', {}).data ?? [];
  const pair = useSheetPair(content);
  const language = content.language ?? packLanguage;
  const countries = placeOptions(places, [content.place, content.other], spoken);
  const number = (label: string, values: readonly number[], now: number, change: (value: number) => SheetContent) => (
    <SelectField
      label={label}
      options={[...new Set([...values, now])].toSorted((a, b) => a - b).map((value) => option(String(value)))}
      value={String(now)}
      onChange={(value) => value !== null && onChange(change(Number(value)))}
    />
  );
  return (
    <>
      <SelectField
        label={t('packs.sheetOf')}
        options={countries}
        value={content.place}
        searchable
        onChange={(code) => code !== null && onChange(ofPlaces(content, code, content.other))}
      />
      <SelectField
        label={t('packs.sheetFrom')}
        options={countries}
        value={content.other}
        searchable
        onChange={(code) => code !== null && onChange(ofPlaces(content, content.place, code))}
      />
      <SelectField
        label={t('packs.lastYear')}
        options={[{ value: usual, label: t('packs.latestYear') }, ...yearOptions(pair, content, spoken)]}
        value={content.year === null ? usual : String(content.year)}
        onChange={(year) => onChange({ ...content, year: year === null || year === usual ? null : Number(year) })}
      />
      {number(t('packs.tableYears'), tableYears, content.years ?? 5, (years) => ({ ...content, years }))}
      {number(t('packs.sheetProducts'), productCounts, content.products ?? 10, (products) => ({
        ...content,
        products,
      }))}
      <SelectField
        label={t('pair.language')}
        options={[
          { value: usual, label: t('packs.languageOfPack', { language: languageName(packLanguage) }) },
          ...factSheetLanguages.map((code) => ({ value: code, label: languageName(code) })),
        ]}
        value={content.language ?? usual}
        onChange={(code) => onChange(withLanguage(content, code))}
      />
      {/^(ur|ar|fa)\b/.test(language) && (
        <SelectField
          label={t('packs.sheetDigits')}
          options={[
            { value: usual, label: t('packs.digitsOfDesk') },
            { value: 'western', label: '0 1 2 3' },
            { value: 'own', label: '۰ ۱ ۲ ۳' },
          ]}
          value={content.digits ?? usual}
          onChange={(digits) => onChange(withDigits(content, digits))}
        />
      )}
      <SelectField
        label={t('packs.sheetDecimals')}
        options={[{ value: usual, label: t('packs.decimalsBySize') }, ...['0', '1', '2', '3'].map(option)]}
        value={content.decimals === undefined ? usual : String(content.decimals)}
        onChange={(decimals) => onChange(withDecimals(content, decimals))}
      />
    </>
  );
}

/** The trade that the sheet is of, as the engine computes it for the pack's own side. */
function useSheetPair({ place, other, track }: SheetContent): PairTable | null {
  return (
    useAnswer('figures.pair', { place: other, other: place, track: track ?? null }, { keepBefore: true }).data ?? null
  );
}

/** Other places have other years and other words: what was written of the old ones goes. */
function ofPlaces(content: SheetContent, place: string, other: string): SheetContent {
  const { texts: _, allowed: __, track: ___, ...kept } = content;
  return { ...kept, place, other, year: null };
}

function withLanguage(content: SheetContent, language: string | null): SheetContent {
  const { language: _, ...kept } = content;
  return language === null || language === usual ? kept : { ...kept, language };
}

function withDigits(content: SheetContent, digits: string | null): SheetContent {
  const { digits: _, ...kept } = content;
  return digits === 'western' || digits === 'own' ? { ...kept, digits } : kept;
}

function withDecimals(content: SheetContent, decimals: string | null): SheetContent {
  const { decimals: _, ...kept } = content;
  return decimals === null || decimals === usual ? kept : { ...kept, decimals: Number(decimals) };
}

function yearOptions(pair: PairTable | null, { year }: SheetContent, language: string): Option[] {
  const years = pair?.tracks.find(({ id }) => id === pair.track)?.years ?? [];
  const shown = pair?.columns.at(-1);
  const all = [...new Set([...years, ...(year === null ? [] : [year])])].toSorted((a, b) => b - a);
  return all.map((one) => ({
    value: String(one),
    label: shown === undefined || shown.period.kind === 'year' ? String(one) : headPeriod(inYear(shown, one), language),
  }));
}

/** The period of a column moved to another year, for its words. */
function inYear({ year, period }: PairTable['columns'][number], to: number) {
  const moved = (text: string) => text.replaceAll(/\d{4}/g, (digits) => String(Number(digits) + to - year));
  return { ...period, from: moved(period.from), to: moved(period.to), written: moved(period.written) };
}

function placeOptions(
  places: readonly { code: string; name: string }[],
  chosen: readonly string[],
  language: string,
): Option[] {
  const known = places.filter(({ code }) => /^[A-Z]{3}$/.test(code) && code !== 'WLD');
  const missing = chosen.filter((code) => !known.some((place) => place.code === code));
  return [
    ...missing.map((code) => ({ value: code, label: countryName(code, language) })),
    ...known.map(({ code, name }) => ({ value: code, label: name })),
  ];
}

function option(value: string): Option {
  return { value, label: value };
}
