import { describe, expect, it } from 'vitest';
import { readMembers } from './read-members';

describe('a pasted list of a delegation', () => {
  it.each([
    ['1. A. Example, Minister of Trade', { name: 'A. Example', role: 'Minister of Trade' }],
    ['2) B. Example – Ambassador', { name: 'B. Example', role: 'Ambassador' }],
    ['• C. Example; Director, Europe', { name: 'C. Example', role: 'Director, Europe' }],
    ['Jean-Paul Example', { name: 'Jean-Paul Example', role: '' }],
    ['И. И. Образцов, посол', { name: 'И. И. Образцов', role: 'посол' }],
  ])('reads the line %s', (line, member) => {
    expect(readMembers(line)).toEqual([member]);
  });

  it('reads a table with numbers in front and a row of heads', () => {
    const pasted = 'No.\tName\tOffice\n1\tA. Example\tMinister\n2.\tB. Example\tAmbassador\tMinsk\n\n';
    expect(readMembers(pasted)).toEqual([
      { name: 'A. Example', role: 'Minister' },
      { name: 'B. Example', role: 'Ambassador, Minsk' },
    ]);
  });
});
