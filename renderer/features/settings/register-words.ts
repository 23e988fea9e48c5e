import type { RegisterEntry } from '../../../shared/contract/settings';
import { dayText } from '../../app/texts/dates';
import type { Say, TextKey } from '../../app/texts/texts';

/** What a line of the register says besides its subject, in words: version, copy and holder, format, reason, file. */

type Params = RegisterEntry['params'];

const kinds: Readonly<Record<string, TextKey>> = {
  addendum: 'settings.whatAddendum',
  'recall-list': 'settings.whatRecall',
  record: 'settings.whatRecord',
  form: 'settings.whatForm',
  note: 'settings.whatNote',
};
const formats: Readonly<Record<string, TextKey>> = {
  docx: 'settings.formatWord',
  pdf: 'settings.formatPdf',
  html: 'settings.formatHtml',
};

const known = new Set(
  'what addendum version variant format copy copyId number name office path sha256 reason fate fateOn fateBy'.split(
    ' ',
  ),
);

/** The parts of a line in order; what has no words of its own stands as it is written. */
export function registerDetails({ params }: Pick<RegisterEntry, 'params'>, t: Say, language: string): string[] {
  return [
    ...whatWent(params, t),
    ...held(params, t),
    ...format(params, t),
    ...Object.entries(params).flatMap(([name, value]) => (known.has(name) || value === null ? [] : [String(value)])),
    ...(given(params, 'reason') === '' ? [] : [t('settings.because', { reason: given(params, 'reason') })]),
    ...(given(params, 'path') === '' ? [] : [given(params, 'path')]),
    ...became(params, t, language),
  ];
}

function given(params: Params, name: string): string {
  return String(params[name] ?? '');
}

function whatWent(params: Params, t: Say): string[] {
  const kind = kinds[given(params, 'what')];
  const number = given(params, 'addendum');
  const version = given(params, 'version');
  return [
    ...(kind === undefined ? [] : [t(kind, { number })]),
    ...(version === '' ? [] : [`v${version}`]),
    ...(given(params, 'variant') === '' ? [] : [t('settings.variantOf', { variant: given(params, 'variant') })]),
  ];
}

function held(params: Params, t: Say): string[] {
  const number = given(params, 'number');
  if (number === '') return [];
  const holder = [given(params, 'name'), given(params, 'office')].filter((part) => part !== '').join(', ');
  return [t('settings.copyFor', { number, holder })];
}

function format(params: Params, t: Say): string[] {
  const words = formats[given(params, 'format')];
  if (words === undefined) return given(params, 'format') === '' ? [] : [given(params, 'format')];
  const working = given(params, 'copy') === 'working';
  return [working ? `${t(words)}, ${t('settings.workingCopy')}` : t(words)];
}

function became(params: Params, t: Say, language: string): string[] {
  const fate = params['fate'];
  if (fate !== 'returned' && fate !== 'destroyed') return [];
  const day = given(params, 'fateOn');
  return [
    t(`settings.fate-${fate}`, { day: day === '' ? '' : dayText(day, language, 'full'), by: given(params, 'fateBy') }),
  ];
}
