import type { Refusal } from '../figures/outcome';
import { pickLanguage } from './language';
import type { Language } from './language';

const english: Record<Refusal, string> = {
  missing: 'no figure',
  confidential: 'confidential',
  twice: 'one file gives it twice, with different values',
  'base-nil': 'from nil',
  'base-negative': 'no rate on a negative base',
  'whole-nil': 'the whole is nil',
  'part-exceeds-whole': 'the part is greater than the whole',
  'ends-not-positive': 'an end is not above nil',
  'too-few-years': 'too few years',
  'too-few-members': 'too few to be ranked',
  'some-partners': 'the file names only some of the partners',
  'no-record': 'neither the largest nor the smallest of some years',
  'other-source': 'the figures are of different sources',
  'other-unit': 'the units differ, or are not stated',
  'other-measure': 'the figures measure different things',
  'other-valuation': 'one is FOB, the other CIF, or their prices differ',
  'other-reporter': 'different sides report them',
  'other-product': 'the products differ',
  'other-period': 'the periods differ in kind or length',
  'other-level': 'the figures are of different levels',
  'other-flow': 'the figures are of different flows',
  'other-partner': 'the partners differ',
  'other-classification': 'the products are classified differently',
  repeated: 'a figure that repeats another is among them',
  'too-coarse': 'only products of six digits allow it',
  'nothing-there': 'neither side has trade',
  'quantity-unsure': 'the quantity is nil or estimated',
};

const catalogues: Record<Language, Record<string, string>> = { en: english };

/** Why a number can't be given, as it stands beside a dash; an unknown code is said as a missing figure. */
export function wordRefusal(code: string, language: string): string {
  const words = catalogues[pickLanguage(language)];
  return words[code] ?? words['missing'] ?? code;
}
