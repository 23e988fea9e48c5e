import { describe, expect, it } from 'vitest';
import { readTypedDay } from './typed-day';

const near = '2026-11-26';

describe('a day as it is typed', () => {
  it.each([
    ['24 Nov 2026', '2026-11-24'],
    ['24 november 2026', '2026-11-24'],
    ['November 24, 2026', '2026-11-24'],
    ['24.11.2026', '2026-11-24'],
    ['3/4/26', '2026-04-03'],
    ['03-04-2026', '2026-04-03'],
    ['2026-11-24', '2026-11-24'],
    ['2026 Nov 24', '2026-11-24'],
    ['24 ноября 2026', '2026-11-24'],
    ['24 نومبر 2026', '2026-11-24'],
    ['٢٤/١١/٢٠٢٦', '2026-11-24'],
    ['29.02.2028', '2028-02-29'],
  ])('reads %s', (text, day) => {
    expect(readTypedDay(text, near)).toBe(day);
  });

  it('takes the nearest year where none is typed', () => {
    expect(readTypedDay('3 Jan', near)).toBe('2027-01-03');
    expect(readTypedDay('1 Oct', near)).toBe('2026-10-01');
    expect(readTypedDay('24.12', '2026-01-05')).toBe('2025-12-24');
    expect(readTypedDay('12 March', near, { max: near })).toBe('2026-03-12');
    expect(readTypedDay('12 March 2027', near, { max: near })).toBe('2027-03-12');
    expect(readTypedDay('1 Oct', near, { min: near })).toBe('2027-10-01');
  });

  it.each(['', '24', 'Nov 2026', '11/24/2026', '31.4.2026', '29 Feb 2027', 'tomorrow', '24 Nov 202', '1 2 3 4'])(
    'takes %s for no day',
    (text) => {
      expect(readTypedDay(text, near)).toBeNull();
    },
  );
});
