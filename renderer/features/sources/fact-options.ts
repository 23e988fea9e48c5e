import { flow, measure } from '../../../shared/figures/figure';
import type { Correction, Facts, Field } from '../../../shared/tables/proposal';
import { noFacts } from '../../../shared/tables/proposal';
import { wordFlow, wordMeasure } from '../../../shared/sentences/figure-labels';
import type { Say, TextKey } from '../../app/texts/texts';
import { countriesIn } from '../../ui/countries';

/** What can be chosen for a fact of a table, and the correction that a choice makes. */

/** Facts that a person can set by choosing. */
const changeable = ['reporter', 'partner', 'flow', 'unit', 'scale', 'valuation', 'measure'] as const;
export type ChangeableField = (typeof changeable)[number];

export function isChangeable(field: string): field is ChangeableField {
  return (changeable as readonly string[]).includes(field);
}

const currencies = ['USD', 'EUR', 'GBP', 'PKR', 'RUB', 'BYN', 'CNY', 'INR', 'JPY', 'kg', 't', '%'] as const;
const scales: readonly (readonly [string, TextKey])[] = [
  ['1', 'sources.one'],
  ['1000', 'sources.thousand'],
  ['1000000', 'sources.million'],
  ['1000000000', 'sources.billion'],
];

export interface Choice {
  value: string;
  label: string;
}

/** What a fact may be; `first` are the values that the file itself hints at. */
export function choicesFor(field: ChangeableField, first: readonly string[], t: Say, language: string): Choice[] {
  switch (field) {
    case 'reporter':
    case 'partner': {
      const world = { value: 'WLD', label: t('sources.world') };
      const all = [world, ...countriesIn(language).map(({ code, name }) => ({ value: code, label: name }))];
      return all.toSorted((a, b) => Number(first.includes(b.value)) - Number(first.includes(a.value)));
    }
    case 'flow':
      return flow.options.map((value) => ({ value, label: wordFlow(value, language) }));
    case 'unit':
      return [...new Set([...first, ...currencies])].map((value) => ({ value, label: value }));
    case 'scale':
      return scales.map(([value, key]) => ({ value, label: t(key) }));
    case 'valuation':
      return ['FOB', 'CIF'].map((value) => ({ value, label: value }));
    case 'measure':
      return measure.options.map((value) => ({ value, label: wordMeasure(value, language) }));
  }
}

/** Sets a fact of a table, of a column, or of the whole sheet where both are null. */
export function setFact(
  field: ChangeableField,
  value: string,
  { table, col }: { table: number | null; col: number | null },
): Correction {
  return { kind: 'facts', table, col, facts: factOf(field, value) };
}

function factOf(field: ChangeableField, value: string): Facts {
  switch (field) {
    case 'reporter':
    case 'partner':
      return { ...noFacts, [field]: { code: value, level: value === 'WLD' ? 'world' : 'country' } };
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
  }
}

/** The name of a fact. */
export function fieldName(field: Field | 'place' | 'taken-on', t: Say): string {
  return isChangeable(field) ? t(`sources.${field}`) : t('sources.other');
}
