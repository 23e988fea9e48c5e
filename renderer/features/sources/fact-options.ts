import { flow, measure, standing } from '../../../shared/figures/figure';
import { readPeriod } from '../../../shared/periods/read';
import type { Correction, Facts, Field, NumberReading } from '../../../shared/tables/proposal';
import { PLACES_REPORT } from '../../../shared/tables/places-report';
import { field as fields, noFacts, role as roles } from '../../../shared/tables/proposal';
import { settledUnit, sharesName } from '../../../shared/units/currencies';
import { readUnit } from '../../../shared/units/units';
import { wordFlow, wordMeasure } from '../../../shared/sentences/figure-labels';
import type { Say, TextKey } from '../../app/texts/texts';
import { countriesIn } from '../../ui/countries';

/** What can be chosen for a fact of a table, and the correction that a choice makes. */

/** Facts that a person sets by typing; the others are chosen. */
const typedFields = ['period', 'product', 'priceBasis', 'dataset'] as const;
export type TypedField = (typeof typedFields)[number];
export type ChosenField = Exclude<Field, TypedField>;

export function isTyped(field: Field): field is TypedField {
  return (typedFields as readonly string[]).includes(field);
}

export function isFact(field: string): field is Field {
  return (fields.options as readonly string[]).includes(field);
}

const usualUnits = ['USD', 'EUR', 'GBP', 'PKR', 'RUB', 'BYN', 'CNY', 'INR', 'JPY', 'kg', 't', '%'] as const;
const otherAmounts = ['u', 'pair', 'dozen', 'l', 'm', 'm2', 'm3', 'ha', 'bbl', 'kWh', 'toe', 'ct', 'TEU'] as const;
const scales: readonly (readonly [string, TextKey])[] = [
  ['1', 'sources.one'],
  ['1000', 'sources.thousand'],
  ['100000', 'sources.lakh'],
  ['1000000', 'sources.million'],
  ['10000000', 'sources.crore'],
  ['1000000000', 'sources.billion'],
];

export interface Choice {
  value: string;
  label: string;
}

/** What a fact may be; `first` are the values that the file itself hints at. */
export function choicesFor(field: ChosenField, first: readonly string[], t: Say, language: string): Choice[] {
  switch (field) {
    case 'reporter':
    case 'partner': {
      const world = { value: 'WLD', label: t('sources.world') };
      const all = [world, ...countriesIn(language).map(({ code, name }) => ({ value: code, label: name }))];
      const known = new Set(all.map(({ value }) => value));
      const groups = first
        .filter((value) => !known.has(value) && value !== PLACES_REPORT)
        .map((value) => ({ value, label: value }));
      return [...groups, ...all.toSorted((a, b) => Number(first.includes(b.value)) - Number(first.includes(a.value)))];
    }
    case 'flow':
      return flow.options.map((value) => ({ value, label: wordFlow(value, language) }));
    case 'unit':
      return unitsIn(first, language);
    case 'scale':
      return scales.map(([value, key]) => ({ value, label: t(key) }));
    case 'valuation':
      return ['FOB', 'CIF'].map((value) => ({ value, label: value }));
    case 'measure':
      return measure.options.map((value) => ({ value, label: wordMeasure(value, language) }));
    case 'standing':
      return standing.options.map((value) => ({ value, label: t(`sources.standing-${value}`) }));
  }
}

/** Units, the usual ones first, then every currency; money has its name beside its code, so that it is found by either. */
function unitsIn(first: readonly string[], language: string): Choice[] {
  const names = new Intl.DisplayNames([language, 'en'], { type: 'currency', fallback: 'none' });
  const all = new Set([...first, ...usualUnits, ...Intl.supportedValuesOf('currency'), ...otherAmounts]);
  return [...all].map((value) => {
    const name = /^[A-Z]{3}$/.test(value) ? names.of(value) : undefined;
    return { value, label: name === undefined ? value : `${value} · ${name}` };
  });
}

/** Units that a person may mean by what tables write: `US$`, `рублей`, `tonnes`; of a name that several share all of them. */
export function unitsMeant(typed: string): string[] {
  const { unit } = readUnit(typed);
  if (unit === null) return [];
  const one = settledUnit(unit, null);
  return one === null ? Intl.supportedValuesOf('currency').filter((currency) => sharesName(currency, unit)) : [one];
}

export function roleChoices(t: Say): Choice[] {
  return roles.options.map((value) => ({ value, label: t(`sources.role-${value}`) }));
}

/** Sets a fact of a table, of a column, or of the whole sheet where both are null; null where a text says no such fact. */
export function setFact(
  field: Field,
  value: string,
  { table, col }: { table: number | null; col: number | null },
): Correction | null {
  const facts = factOf(field, value);
  return facts === null ? null : { kind: 'facts', table, col, facts };
}

function factOf(field: Field, value: string): Facts | null {
  switch (field) {
    case 'reporter':
    case 'partner': {
      const level = value === 'WLD' ? 'world' : /^[A-Z]{3}$/.test(value) ? 'country' : 'group';
      return { ...noFacts, [field]: { code: value, level } };
    }
    case 'flow':
      return { ...noFacts, flow: flow.parse(value) };
    case 'unit':
      return { ...noFacts, unit: value };
    case 'scale':
      return { ...noFacts, scale: Number(value) };
    case 'valuation':
      return { ...noFacts, valuation: value === 'CIF' ? 'CIF' : 'FOB' };
    case 'measure':
      return { ...noFacts, measure: measure.parse(value) };
    case 'standing':
      return { ...noFacts, standing: standing.parse(value) };
    case 'period': {
      const period = readPeriod(value)?.period ?? null;
      return period === null ? null : { ...noFacts, period };
    }
    case 'product': {
      const code = /^\d{2,10}$/.test(value) ? value : null;
      const classification = code === null ? null : 'HS';
      return { ...noFacts, product: { classification, edition: null, code, name: code === null ? value : null } };
    }
    case 'priceBasis':
    case 'dataset':
      return { ...noFacts, [field]: value };
  }
}

/** The name of a fact. */
export function fieldName(field: Field | 'place' | 'taken-on', t: Say): string {
  return isFact(field) ? t(`sources.${field}`) : t('sources.other');
}

/** How numbers may be written, by an example that tells thousands from decimals. */
export const writings: readonly { value: string; label: string; reading: Pick<NumberReading, 'decimal' | 'group'> }[] =
  [
    { value: '.,', label: '1,234.5', reading: { decimal: '.', group: ',' } },
    { value: ',.', label: '1.234,5', reading: { decimal: ',', group: '.' } },
    { value: ', ', label: '1 234,5', reading: { decimal: ',', group: ' ' } },
    { value: '. ', label: '1 234.5', reading: { decimal: '.', group: ' ' } },
    { value: ".'", label: "1'234.5", reading: { decimal: '.', group: "'" } },
    { value: '.', label: '1234.5', reading: { decimal: '.', group: '' } },
    { value: ',', label: '1234,5', reading: { decimal: ',', group: '' } },
  ];
