import { pointIn, quoted } from './check-entry';
import type { CheckEntry } from './check-entry';

const part = (given: (name: string) => string) => given('part');
const brief = (given: (name: string) => string) => given('brief');
const disagreements: Readonly<Record<string, string>> = {
  language: 'the language',
  press: 'the press',
  time: 'a time',
  level: 'the level of the visit',
};
const mutes: Readonly<Record<string, string>> = { table: 'A table', chart: 'A chart', paragraph: 'A picture' };

/** English words for the checks of names, figures, texts and copies; the others stand in `checks.ts`. */
export const moreChecks: Readonly<Record<string, CheckEntry>> = {
  'no-marking': {
    what: () => 'A part would bear no marking on its pages',
    where: part,
    verb: 'Mark',
    fine: 'Every page bears a marking',
  },
  'portion-marks': {
    what: (given) =>
      given('marked') === '0'
        ? 'The scheme wants portion marks, and the pack bears none'
        : `${given('marked')} paragraphs begin with a portion mark that was typed, ${given('bare')} do not`,
    where: part,
    verb: 'Open',
    fine: 'Portion marks stand on all paragraphs or on none',
  },
  leak: {
    what: (given) => `Words that are not to be disclosed stand in the text: ${quoted(given('point'))}`,
    where: part,
    verb: 'Open',
    fine: 'No words that are not to be disclosed stand outside of their box',
  },
  'foreign-country': {
    what: (given) => `${given('country') === '' ? 'A country' : given('country')} has nothing to do with this visit`,
    where: part,
    verb: 'Open',
    fine: 'No country stands for a side of the visit by mistake',
  },
  recomputed: {
    what: (given) =>
      `${quoted(given('written'))}, where the figures give ${given('computed')} % from ${given('from')} to ${given('to')}`,
    where: pointIn,
    verb: 'Open',
    fine: 'Every typed rate of change agrees with the figures beside it',
  },
  'two-roundings': {
    what: (given) => `One figure is printed two ways: ${given('first')} and ${given('second')}`,
    where: brief,
    verb: 'Open',
    fine: 'Every figure has one rounding',
  },
  'unsourced-number': {
    what: (given) => `No source is behind ${quoted(given('amount'))}`,
    where: pointIn,
    verb: 'Find',
    fine: 'Every amount has a source, or somebody who answers for it',
  },
  'name-form': {
    what: (given) => `${quoted(given('written'))} is ${quoted(given('instead'))} on the place card`,
    where: part,
    verb: 'Open',
    fine: 'Everybody stands under one spelling',
  },
  'office-changed': {
    what: (given) =>
      given('part') === ''
        ? `${given('name')} holds no office at the time of the visit; the last was ${given('office')}`
        : `${given('name')} is no longer ${given('office')}${given('now') === '' ? '' : ` but ${given('now')}`}`,
    where: (given) => (given('part') === '' ? given('name') : given('part')),
    verb: 'Open',
    fine: 'Nobody stands with the office of before',
  },
  'not-in-delegation': {
    what: (given) => `${given('name')} is in no delegation`,
    where: (given) => given('meeting'),
    verb: 'Open',
    fine: 'Everybody who meets is in a delegation',
  },
  'other-side': {
    what: (given) => `${given('name')} is of ${given('country')}, not of the other side`,
    where: (given) => given('meeting'),
    verb: 'Open',
    fine: 'Every meeting is with the other side',
  },
  'comments-left': {
    what: (given) =>
      given('count') === '1' ? 'A comment on a point is open' : `${given('count')} comments on a point are open`,
    where: pointIn,
    verb: 'Answer',
    fine: 'No comment is open',
  },
  'no-purpose': {
    what: () => 'Nobody says why the visit is made, and why now',
    where: brief,
    verb: 'Write',
    fine: 'The steering brief says why the visit is made',
  },
  'interest-without-line': {
    what: () => 'They are known to raise something that no brief answers',
    where: (given) => (given('theirPoint') === '' ? '' : quoted(given('theirPoint'))),
    verb: 'Open',
    fine: 'Every known interest of the other side has a line',
  },
  'programme-disagrees': {
    what: (given) =>
      `Programme and brief disagree on ${disagreements[given('what')] ?? 'something'}: ${quoted(given('programme'))} and ${quoted(given('brief'))}`,
    where: (given) => given('meeting'),
    verb: 'Open',
    fine: 'Programme and briefs agree on time, place and level',
  },
  'long-part': {
    what: (given) => `A part of about ${given('pages')} pages, where ${given('most')} are the most`,
    where: part,
    verb: 'Cut',
    fine: 'No part is longer than it may be',
  },
  unchanged: {
    what: (given) =>
      given('visit') === ''
        ? 'A brief says what it said before'
        : `A brief says what it said at ${quoted(given('visit'))}`,
    where: brief,
    verb: 'Renew',
    fine: 'No brief stands as it was at an earlier visit',
  },
  'breaking-space': {
    what: (given) => `A line may break within ${quoted(given('amount'))}`,
    where: part,
    verb: 'Open',
    fine: 'No line breaks within an amount',
  },
  'heading-jump': {
    what: (given) => `${quoted(given('heading'))} skips a level of headings`,
    where: part,
    verb: 'Open',
    fine: 'Headings go down one level at a time',
  },
  'no-description': {
    what: (given) => `${mutes[given('what')] ?? 'A table'} says nothing to those who cannot see it`,
    where: part,
    verb: 'Open',
    fine: 'Every picture, chart and table is described',
  },
  'inner-link': {
    what: (given) => `A link leads into the house: ${given('link')}`,
    where: part,
    verb: 'Open',
    fine: 'No link leads into the house',
  },
  'copies-out': {
    what: (given) =>
      `${given('count')} ${given('count') === '1' ? 'copy' : 'copies'} of v${given('version')} still out, replaced by v${given('replacedBy')}`,
    where: () => 'Recall list',
    verb: 'Recall',
    fine: 'No copy of an earlier version is out',
  },
};
