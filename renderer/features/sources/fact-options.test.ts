import { expect, it } from 'vitest';
import { unitsMeant } from './fact-options';

it('finds units by what tables write of them', () => {
  expect(unitsMeant('US$')).toEqual(['USD']);
  expect(unitsMeant('$')).toEqual(['USD']);
  expect(unitsMeant('рублей')).toEqual(expect.arrayContaining(['RUB', 'BYN']));
  expect(unitsMeant('rupees')).toEqual(expect.arrayContaining(['INR', 'PKR']));
  expect(unitsMeant('tonnes')).toEqual(['t']);
  expect(unitsMeant('something else')).toEqual([]);
});
