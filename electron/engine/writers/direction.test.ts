import { expect, test } from 'vitest';
import { runsText, words } from '../../../shared/document/pack-document';
import { paragraphDirection, withSignsInPlace } from './direction';

const direction = (style: string, text: string, page: 'ltr' | 'rtl') =>
  paragraphDirection({ style, dir: 'auto', runs: [words(text)] }, page);

test('what is said runs as its words do, whatever the program puts before them', () => {
  expect(direction('Point item', 'We welcome it.', 'rtl')).toBe('ltr');
  expect(direction('BodyText', '12', 'rtl')).toBe('rtl');
  const runs = [words('حاصل کرنا: ', ['objective-kind']), words('a date in March.')];
  expect(paragraphDirection({ style: 'Objective', dir: 'auto', runs }, 'rtl')).toBe('ltr');
  const marked = [words('(R) ', ['portion-mark']), words('ہم خیرمقدم کرتے ہیں۔')];
  expect(paragraphDirection({ style: 'Point', dir: 'auto', runs: marked }, 'rtl')).toBe('rtl');
  expect(paragraphDirection({ style: 'Point', dir: 'ltr', runs: marked }, 'rtl')).toBe('ltr');
});

test('all else runs as its page, but for words of which the page knows no letter', () => {
  expect(direction('BriefVisit', 'President of Belarus, 25–27 نومبر 2024', 'rtl')).toBe('rtl');
  expect(direction('TableText', 'Islamabad airport', 'rtl')).toBe('rtl');
  expect(direction('BriefVisit', 'صدر, 25 November', 'ltr')).toBe('ltr');
  expect(direction('Heading2', 'صدر', 'ltr')).toBe('rtl');
});

test('signs at the ends of Latin words stay on their side in a paragraph that runs from the right', () => {
  const shown = (...texts: string[]) =>
    runsText(
      withSignsInPlace(
        texts.map((text) => words(text)),
        'rtl',
      ),
    );
  expect(shown('file.xlsx, ', '“Exports”')).toBe('file.xlsx, “Exports”\u200e');
  expect(shown('(A1 + B1)')).toBe('\u200e(A1 + B1)\u200e');
  expect(shown('اس سے آگے نہیں: No promise.')).toBe('اس سے آگے نہیں: No promise.\u200e');
  expect(shown('We do.\nYou do')).toBe('We do.\u200e\nYou do');
  expect(shown('28 km · گاڑیاں: 2')).toBe('\u200e28 km · گاڑیاں: 2');
  expect(shown('یہ SCO کا رکن ہے۔')).toBe('یہ SCO کا رکن ہے۔');
  expect(shown('ہم رکن ہیں (SCO).')).toBe('ہم رکن ہیں (SCO).');
  expect(shown('D. Sample, 22 نومبر، 2024')).toBe('D. Sample, \u200f22 نومبر، 2024');
  expect(shown('v1 · 25–27 نومبر')).toBe('v1 · \u200f25–27 نومبر');
  expect(shown('ہم BLR(24) 3 میں')).toBe('ہم BLR(24) 3 میں');
  expect(shown('+1.1 %')).toBe('+1.1 %');
  expect(runsText(withSignsInPlace([words('We do.')], 'ltr'))).toBe('We do.');
});
