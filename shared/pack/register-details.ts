import type { RegisterEntry } from '../contract/settings';
import { longDate } from './dates';
import { outputWords } from './output-words';
import type { OutputWords } from './output-words';
import { fill } from './words';
import { listed } from './listed';

/** What a line of the register says besides its subject, in words: version, copy and holder, format, reason, file. */

type Params = RegisterEntry['params'];
type Words = OutputWords['register'];

const known = new Set(
  'what addendum version variant format copy copyId number name office path sha256 reason fate fateOn fateBy'.split(
    ' ',
  ),
);

/** The parts of a line in order; what has no words of its own stands as it is written. */
export function registerDetails({ params }: Pick<RegisterEntry, 'params'>, language: string): string[] {
  const { register: words } = outputWords(language);
  return [
    ...whatWent(params, words),
    ...held(params, words, language),
    ...format(params, words, language),
    ...Object.entries(params).flatMap(([name, value]) => (known.has(name) || value === null ? [] : [String(value)])),
    ...(given(params, 'reason') === '' ? [] : [fill(words.because, { reason: given(params, 'reason') })]),
    ...(given(params, 'path') === '' ? [] : [given(params, 'path')]),
    ...became(params, words, language),
  ];
}

function given(params: Params, name: string): string {
  return String(params[name] ?? '');
}

function whatWent(params: Params, words: Words): string[] {
  const kind = words.kinds[given(params, 'what')];
  const number = given(params, 'addendum');
  const version = given(params, 'version');
  const variant = given(params, 'variant');
  return [
    ...(kind === undefined ? [] : [fill(kind, { number })]),
    ...(version === '' ? [] : [`v${version}`]),
    ...(variant === '' ? [] : [words.variants[variant] ?? variant]),
  ];
}

function held(params: Params, words: Words, language: string): string[] {
  const number = given(params, 'number');
  if (number === '') return [];
  const holder = listed([given(params, 'name'), given(params, 'office')], language);
  return [fill(words.copyFor, { number, holder })];
}

function format(params: Params, words: Words, language: string): string[] {
  const written = given(params, 'format');
  const named = words.formats[written];
  if (named === undefined) return written === '' ? [] : [written];
  return [listed([named, given(params, 'copy') === 'working' ? words.workingCopy : null], language)];
}

function became(params: Params, words: Words, language: string): string[] {
  const sentence = words.fates[given(params, 'fate')];
  if (sentence === undefined) return [];
  const day = given(params, 'fateOn');
  return [fill(sentence, { day: day === '' ? '' : longDate(day, language), by: given(params, 'fateBy') })];
}
