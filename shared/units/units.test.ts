import { describe, expect, it } from 'vitest';
import { readUnit, settledUnit } from './units';

describe('units and scales in words', () => {
  it.each<[string, string | null, number | null]>([
    ['US Dollars, Millions', 'USD', 1e6],
    ['Unit : US Dollar thousand', 'USD', 1e3],
    ['(US$ million)', 'USD', 1e6],
    ['Trade Value 1000USD', 'USD', 1e3],
    ['GDP (current US$ Mil)', 'USD', 1e6],
    ['exports_us$_thousands', 'USD', 1e3],
    ["US$ '000", 'USD', 1e3],
    ['USD bn', 'USD', 1e9],
    ["Valeurs en milliers d'euros (FAB-FAB)", 'EUR', 1e3],
    ['miles de dólares', 'USD', 1e3],
    ['тыс. долл. США', 'USD', 1e3],
    ['млн долларов', 'USD', 1e6],
    ['百万美元', 'USD', 1e6],
    ['백만달러', 'USD', 1e6],
    ['Rs. in crore', 'RS', 1e7],
    ['Netweight (kg)', 'kg', null],
    ['thousand tonnes', 't', 1e3],
    ['Millions', null, 1e6],
    ['Share (%)', '%', 1],
    ['Quantity', null, null],
    ['No. Of Export partners', null, null],
  ])('%s', (text, unit, scale) => {
    expect(readUnit(text)).toMatchObject({ unit, scale });
  });

  it('rupees are those of the reporter, and nobody’s when it is not known', () => {
    expect([settledUnit('RS', 'PAK'), settledUnit('RS', 'IND'), settledUnit('RS', null)]).toEqual(['PKR', 'INR', null]);
  });
});
