import { day, pointIn, quoted } from './check-entry';
import type { CheckEntry } from './check-entry';
import { checkReasons } from './check-reasons';
import { moreChecks } from './checks-more';
import { pickLanguage } from './language';
import type { Language } from './language';

/** Words for what the checks of a pack find, and for the checks that found nothing. */

/** What a finding speaks of: titles, names, dates, amounts as they are written. */
export type CheckParams = Readonly<Record<string, string | number>>;

export interface WordedCheck {
  /** What is wrong, a line without a full stop. */
  what: string;
  /** Where it is. */
  where: string;
  /** The verb that leads to the place that mends it. */
  verb: string;
}

/** Words a finding in a language given as a tag; a check without words is told by its name. */
export function wordCheck(finding: { check: string; params: CheckParams }, language: string): WordedCheck {
  const entry = entryOf(finding.check, language);
  if (entry === null) return { what: finding.check, where: '', verb: '' };
  const given = (name: string) => String(finding.params[name] ?? '');
  return { what: entry.what(given), where: entry.where(given), verb: entry.verb };
}

/** What is in order where a check found nothing. */
export function wordPassed(check: string, language: string): string {
  return entryOf(check, language)?.fine ?? check;
}

/** Why it matters, a sentence; empty where there is none. */
export function wordReason(check: string, language: string): string {
  return reasons[pickLanguage(language)][check] ?? '';
}

/** Whether a check has words of its own. */
export function isWorded(check: string): boolean {
  return entryOf(check, 'en') !== null;
}

function entryOf(check: string, language: string): CheckEntry | null {
  return catalogues[pickLanguage(language)][check] ?? null;
}

const kinds: Readonly<Record<string, string>> = {
  'to-make': 'the points to make',
  'if-raised': 'what we say if it is raised',
  question: 'the answers',
  press: 'the press line',
};

const english: Readonly<Record<string, CheckEntry>> = {
  'marking-below': {
    what: (given) => `Marked ${given('marking')}, and holds ${given('highest')}`,
    where: (given) => given('part'),
    verb: 'Mark',
    fine: 'Every part is marked as high as what stands in it',
  },
  disclosed: {
    what: (given) => `Not to be disclosed, and among ${kinds[given('kind')] ?? 'what is said'}`,
    where: pointIn,
    verb: 'Open',
    fine: 'Nothing that is not to be disclosed is among what is said',
  },
  'withheld-words': {
    what: (given) => `Not for this reader, and left out: ${quoted(given('words'))}`,
    where: (given) => given('part'),
    verb: 'Open',
    fine: 'No text for others repeats what is not to be disclosed',
  },
  'long-on-card': {
    what: (given) => `${given('count')} words on a card; ${given('most')} are taken in at a glance`,
    where: pointIn,
    verb: 'Open',
    fine: 'Every point on a card is short',
  },
  'no-translation': {
    what: (given) =>
      given('state') === 'behind' ? 'The translation of a point is behind its words' : 'A point has no translation',
    where: pointIn,
    verb: 'Open',
    fine: 'Everything that is said has its translation beside it',
  },
  'not-cleared': {
    what: (given) =>
      given('state') === 'withdrawn'
        ? 'The clearance of a point was withdrawn'
        : given('state') === 'refused'
          ? 'An office refused to clear a point'
          : given('why') === 'figure'
            ? 'The clearance of a point has lapsed: there is newer data for a figure in it'
            : 'The clearance of a point has lapsed',
    where: pointIn,
    verb: 'Open',
    fine: 'No clearance has lapsed, and none was refused or withdrawn',
  },
  'awaiting-clearance': {
    what: () => 'A point is not cleared yet',
    where: (given) => (given('offices') === '' ? pointIn(given) : `${pointIn(given)}; ${given('offices')} awaited`),
    verb: 'Chase',
    fine: 'Every office that was asked to clear has answered',
  },
  leftovers: {
    what: (given) => `${quoted(given('words'))} is left in the text`,
    where: (given) => given('part'),
    verb: 'Open',
    fine: 'Nothing that a drafter left for later stands in a text',
  },
  'two-figures': {
    what: (given) => `Two values for one thing in ${given('period')}: ${given('first')} and ${given('second')}`,
    where: (given) => given('brief'),
    verb: 'Choose',
    fine: 'No figure stands with two values',
  },
  'newer-figure': {
    what: () => 'A figure has newer data',
    where: pointIn,
    verb: 'Compare',
    fine: 'No figure has newer data in the store',
  },
  'doubted-figure': {
    what: (given) =>
      `A figure does not fit its own table: ${given('cell')} of ${given('file')} says ${given('given')}, the figures beside it ${given('reckoned')}`,
    where: (given) => `${given('uses')}: ${given('brief')}`,
    verb: 'Look',
    fine: 'Every figure fits the table that it is from',
  },
  'product-name': {
    what: (given) => `Product ${given('code')} has no short name: ${quoted(given('product'))}`,
    where: pointIn,
    verb: 'Open',
    fine: 'Every product that is listed has a short name',
  },
  'no-objective': {
    what: () => 'No objective is named',
    where: (given) => given('brief'),
    verb: 'Write',
    fine: 'Every meeting has an objective',
  },
  'no-response': {
    what: () => 'No response to what they may raise',
    where: (given) =>
      given('theirPoint') === '' ? given('brief') : `${quoted(given('theirPoint'))}: ${given('brief')}`,
    verb: 'Write',
    fine: 'Everything that they may raise has a response',
  },
  'commitment-without-line': {
    what: () => 'A commitment is still open, and there is no line to take',
    where: (given) => (given('commitment') === '' ? '' : quoted(given('commitment'))),
    verb: 'Write',
    fine: 'Every open commitment has a line to take',
  },
  'incomplete-meeting': {
    what: (given) =>
      given('what') === 'counterpart'
        ? 'A meeting has no counterpart'
        : given('what') === 'time'
          ? 'A meeting has no time'
          : 'A meeting has no place',
    where: (given) => given('meeting'),
    verb: 'Fill in',
    fine: 'Every meeting has counterpart, time and place',
  },
  'no-brief': {
    what: () => 'No brief of the pack speaks of a meeting',
    where: (given) => given('meeting'),
    verb: 'Write',
    fine: 'Every meeting has a brief in the pack',
  },
  'expired-point': {
    what: (given) => `A point is valid until ${day(given('date'))}, before the visit ends`,
    where: pointIn,
    verb: 'Extend',
    fine: 'Every point is valid to the end of the visit',
  },
  'removed-template': {
    what: (given) => `Its template ${quoted(given('template'))} was removed: pages have the generic look`,
    where: () => 'House template of the pack',
    verb: 'Open',
    fine: 'The pack’s template is there',
  },
  'house-wording': {
    what: (given) => {
      const why = given('reason') === '' ? '' : `: ${given('reason')}`;
      if (given('instead') !== '')
        return `${quoted(given('written'))} is written ${quoted(given('instead'))} here${why}`;
      return `${quoted(given('written'))} is a word that this desk does not use${why}`;
    },
    where: (given) => given('part'),
    verb: 'Open',
    fine: 'Names and titles are written as the desk writes them',
  },
  'expired-note': {
    what: (given) =>
      given('date') === ''
        ? 'A personality note has no date'
        : given('why') === 'office'
          ? `A personality note is of ${day(given('date'))}, from before a change of office`
          : `A personality note is of ${day(given('date'))}, older than ${given('months')} months`,
    where: (given) => given('name'),
    verb: 'Renew',
    fine: 'Every personality note is recent',
  },
  'programme-overlap': {
    what: (given) => `Two items of the programme share ${given('minutes')} minutes`,
    where: (given) => `${given('first')}; ${given('second')}`,
    verb: 'Move',
    fine: 'No two items of the programme take the same time',
  },
  'programme-outside': {
    what: (given) => `An item of the programme is on ${day(given('date'))}, outside the visit`,
    where: (given) => given('item'),
    verb: 'Move',
    fine: 'Every item of the programme is on a day of the visit',
  },
  'short-transfer': {
    what: (given) => `There are ${given('free')} minutes for a way that takes ${given('needed')}`,
    where: (given) => [given('after'), given('item')].filter((title) => title !== '').join('; '),
    verb: 'Move',
    fine: 'Every item of the programme can be reached in time',
  },
  'brief-of-no-meeting': {
    what: () => 'A meeting brief belongs to no meeting',
    where: (given) => given('brief'),
    verb: 'Open',
    fine: 'Every meeting brief belongs to a meeting',
  },
  'weak-objective': {
    what: () => 'An objective names no outcome that could be ticked off',
    where: (given) => (given('objective') === '' ? given('brief') : `${quoted(given('objective'))}: ${given('brief')}`),
    verb: 'Sharpen',
    fine: 'Every objective names an outcome',
  },
  'said-twice': {
    what: (given) => `${given('person') === '' ? 'One person' : given('person')} would hear one point twice`,
    where: (given) => (given('before') === '' ? pointIn(given) : `${pointIn(given)}; ${given('before')}`),
    verb: 'Choose',
    fine: 'Nobody would hear one point twice',
  },
  'long-point': {
    what: (given) => `A point to make has ${given('words')} words, more than the ${given('most')} of one breath`,
    where: pointIn,
    verb: 'Cut',
    fine: 'Every point to make can be said in one breath',
  },
  'many-points': {
    what: (given) =>
      `${given('count')} points to make for ${given('minutes')} minutes, which have room for ${given('most')}`,
    where: (given) => given('brief'),
    verb: 'Cut',
    fine: 'Every meeting has time for its points',
  },
  'long-brief': {
    what: (given) => `A brief of about ${given('pages')} pages, where ${given('most')} are the most`,
    where: (given) => given('brief'),
    verb: 'Cut',
    fine: 'No brief is longer than it may be',
  },
  'unexplained-acronym': {
    what: (given) => `${given('acronym') === '' ? 'An acronym' : given('acronym')} is never spelt out`,
    where: (given) => given('part'),
    verb: 'Spell out',
    fine: 'Every acronym is spelt out once',
  },
  'uncounted-pages': {
    what: (given) =>
      given('template') === ''
        ? 'The contents will name no pages: nobody knows for certain how many these letters fill'
        : 'The contents will name no pages: in a template of your own only Word can count them',
    where: (given) => (given('template') === '' ? given('part') : given('template')),
    verb: 'Look',
    fine: 'The contents can name their pages',
  },
};

const catalogues: Readonly<Record<Language, Readonly<Record<string, CheckEntry>>>> = {
  en: { ...english, ...moreChecks },
};

const reasons: Readonly<Record<Language, Readonly<Record<string, string>>>> = { en: checkReasons };
