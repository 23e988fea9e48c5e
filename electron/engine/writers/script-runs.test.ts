import { expect, test } from 'vitest';
import { firstStrong, scriptRuns } from './script-runs';

test('finds the first strong letter past digits and signs', () => {
  expect(firstStrong('2024: سلام')).toBe('rtl');
  expect(firstStrong('(24) BLR سلام')).toBe('ltr');
  expect(firstStrong('٣ – 3.5 %')).toBeNull();
  expect(firstStrong('שלום')).toBe('rtl');
});

test('cuts text where its script turns, without losing a letter', () => {
  const text = 'The word (سلام دنیا), 3 times: خوش.';
  const runs = scriptRuns(text, 'ltr');
  expect(runs.map((run) => run.text).join('')).toBe(text);
  expect(runs).toEqual([
    { text: 'The word (', rtl: false },
    { text: 'سلام دنیا', rtl: true },
    { text: '), 3 times: ', rtl: false },
    { text: 'خوش', rtl: true },
    { text: '.', rtl: false },
  ]);
});

test('keeps full stops of a right-to-left paragraph with its words', () => {
  expect(scriptRuns('ہم BLR(24) 3 میں۔', 'rtl')).toEqual([
    { text: 'ہم ', rtl: true },
    { text: 'BLR(24) 3 ', rtl: false },
    { text: 'میں۔', rtl: true },
  ]);
  expect(scriptRuns('v1 · \u200f22 نومبر', 'rtl')).toEqual([
    { text: 'v1 · ', rtl: false },
    { text: '\u200f22 نومبر', rtl: true },
  ]);
  expect(scriptRuns('+1.1', 'rtl')).toEqual([{ text: '+1.1', rtl: false }]);
  expect(scriptRuns(' – ', 'rtl')).toEqual([{ text: ' – ', rtl: true }]);
});
