import { describe, expect, it } from 'vitest';
import { DISGUISES } from '../tables/disguises';
import { lookAlikes } from '../tables/look-alikes/cases';
import { faultsOf } from '../tables/look-alikes/judge';

const families = Map.groupBy(lookAlikes(), ({ family }) => family);

describe.each([...families])('%s', (_, cases) => {
  it.each(cases.map((one) => [one.name, one] as const))('%s', (_name, one) => {
    expect(faultsOf(one).slice(0, 5)).toEqual([]);
  });
});

/** So that all of a run's minute is not spent on them, each table takes one way; its name says which. */
describe('a table that is handed on says what it said', () => {
  it.each(lookAlikes().map((table) => [`${table.family}, ${table.name}`, table] as const))('%s', (name, table) => {
    const ways = Object.entries(DISGUISES);
    const [way, dress] = ways[[...name].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0) % ways.length] ?? [];
    if (dress === undefined) throw new Error('no way');
    expect(faultsOf({ ...table, sheets: table.sheets.map(dress) }).slice(0, 5), way).toEqual([]);
  });
});
