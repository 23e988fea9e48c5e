import { describe, expect, it } from 'vitest';
import { emptyLine, holdersOf, nextNumber, readHolders } from './holders';

const shown = (lines: ReturnType<typeof readHolders>) =>
  lines.map(({ number, name, office }) => [number, name, office]);

describe('who gets a copy', () => {
  it('is read from a pasted list', () => {
    expect(
      shown(readHolders('A. Minister\tPrivate office\n\nB. Secretary, Europe desk, room 3\nC. Envoy; Minsk\nD.', 4)),
    ).toEqual([
      ['4', 'A. Minister', 'Private office'],
      ['5', 'B. Secretary', 'Europe desk, room 3'],
      ['6', 'C. Envoy', 'Minsk'],
      ['7', 'D.', ''],
    ]);
  });

  it('is counted on from the highest number', () => {
    expect(nextNumber([{ ...emptyLine(1), number: '7' }, emptyLine(2), { ...emptyLine(3), number: 'x' }])).toBe(8);
    expect(nextNumber([])).toBe(1);
  });

  it('is refused without a number, twice the same, or where nobody is named', () => {
    const line = (number: string, name: string) => ({ ...emptyLine(1), number, name });
    expect(holdersOf([emptyLine(1)]).trouble).toEqual({ code: 'none' });
    expect(holdersOf([line('', 'A.')]).trouble).toEqual({ code: 'number' });
    expect(holdersOf([line('2', 'A.'), line('2', 'B.')]).trouble).toEqual({ code: 'twice', number: 2 });
    expect(holdersOf([line('1', ' A. '), emptyLine(2)])).toEqual({
      holders: [{ number: 1, name: 'A.', office: '' }],
      trouble: null,
    });
  });
});
