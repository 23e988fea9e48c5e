import { pickLanguage } from './language';
import type { Language } from './language';

/** What can be said of how ready a visit is. */
export type ReadinessCode =
  | 'visit-without-dates'
  | 'visit-without-objectives'
  | 'programme-empty'
  | 'programme-overlap'
  | 'programme-outside'
  | 'programme-tbc'
  | 'meeting-without-brief'
  | 'meeting-without-counterpart'
  | 'meeting-without-time'
  | 'meeting-without-place'
  | 'brief-without-objective'
  | 'brief-without-points'
  | 'raised-without-response'
  | 'point-lapsed'
  | 'point-not-cleared'
  | 'point-ends'
  | 'delegation-empty'
  | 'commitment-without-line'
  | 'commitment-overdue'
  | 'meeting-without-record'
  | 'visit-without-principal'
  | 'programme-short-transfer'
  | 'programme-no-travel'
  | 'programme-no-officer'
  | 'programme-changed'
  | 'brief-part-empty'
  | 'brief-over-limit'
  | 'clearance-overdue'
  | 'member-unnamed'
  | 'office-ended'
  | 'note-old'
  | 'signing-not-agreed'
  | 'signing-without-signatory'
  | 'carried-people'
  | 'carried-offices'
  | 'carried-dates'
  | 'carried-figures'
  | 'carried-clearances'
  | 'contribution-overdue'
  | 'contribution-to-review'
  | 'pack-not-exported'
  | 'pack-changed';

/** `count` of `total`; what the first is called, and the `other` that it contradicts. */
export type ReadinessParams = Readonly<Record<string, string | number>>;

export interface WordedReadiness {
  /** What is so. */
  text: string;
  /** The verb that mends it; empty where nothing is to be done. */
  verb: string;
}

interface Entry {
  one(title: string, other: string): string;
  many(count: number, total: number): string;
  fine(total: number): string;
  verb: string;
}

/** Words a line of a visit's readiness: what is missing with the verb that mends it, or what is in order. */
export function wordReadiness(
  line: { code: string; params: ReadinessParams; state: 'ok' | 'warn' | 'bad' },
  language: string,
): WordedReadiness {
  const entries: Readonly<Record<string, Entry>> = catalogues[pickLanguage(language)];
  const entry = entries[line.code];
  if (entry === undefined) return { text: line.code, verb: '' };
  const count = Number(line.params['count'] ?? 0);
  const total = Number(line.params['total'] ?? 0);
  if (line.state === 'ok') return { text: entry.fine(total), verb: '' };
  const text =
    count === 1 ? entry.one(quoted(line.params['title']), quoted(line.params['other'])) : entry.many(count, total);
  return { text, verb: entry.verb };
}

function quoted(title: string | number | undefined): string {
  const words = String(title ?? '');
  return words.length <= 60 ? `“${words}”` : `“${words.slice(0, 59).trimEnd()}…”`;
}

/** `4 briefs have objectives`, `The brief has objectives`. */
function every(total: number, one: string, many: string): string {
  return total === 1 ? one : many.replace('#', String(total));
}

const english: Readonly<Record<ReadinessCode, Entry>> = {
  'visit-without-dates': {
    one: () => 'The visit has no dates',
    many: () => 'The visit has no dates',
    fine: () => 'The visit has its dates',
    verb: 'Fill in',
  },
  'visit-without-objectives': {
    one: () => 'The visit has no objective',
    many: () => 'The visit has no objective',
    fine: () => 'The visit has objectives',
    verb: 'Write',
  },
  'programme-empty': {
    one: () => 'The programme is empty',
    many: () => 'The programme is empty',
    fine: () => 'The programme has items',
    verb: 'Add',
  },
  'programme-overlap': {
    one: (title, other) => `${title} and ${other} take the same time`,
    many: (count) => `${count} pairs of programme items take the same time`,
    fine: () => 'No programme items overlap',
    verb: 'Move',
  },
  'programme-outside': {
    one: (title) => `${title} is outside the days of the visit`,
    many: (count) => `${count} programme items are outside the days of the visit`,
    fine: () => 'The programme lies within the visit',
    verb: 'Move',
  },
  'programme-tbc': {
    one: (title) => `${title} is to be confirmed`,
    many: (count, total) => `${count} of ${total} programme items are to be confirmed`,
    fine: () => 'Every programme item is confirmed',
    verb: 'Confirm',
  },
  'meeting-without-brief': {
    one: (title) => `${title} has no brief`,
    many: (count, total) => `${count} of ${total} meetings have no brief`,
    fine: (total) => every(total, 'The meeting has its brief', 'All # meetings have a brief'),
    verb: 'Write',
  },
  'meeting-without-counterpart': {
    one: (title) => `${title} has no counterpart`,
    many: (count, total) => `${count} of ${total} meetings have no counterpart`,
    fine: (total) => every(total, 'The meeting has a counterpart', 'All # meetings have a counterpart'),
    verb: 'Fill in',
  },
  'meeting-without-time': {
    one: (title) => `${title} has no time`,
    many: (count, total) => `${count} of ${total} meetings have no time`,
    fine: (total) => every(total, 'The meeting has its time', 'All # meetings have a time'),
    verb: 'Fill in',
  },
  'meeting-without-place': {
    one: (title) => `${title} has no place`,
    many: (count, total) => `${count} of ${total} meetings have no place`,
    fine: (total) => every(total, 'The meeting has its place', 'All # meetings have a place'),
    verb: 'Fill in',
  },
  'brief-without-objective': {
    one: (title) => `The brief ${title} has no objective`,
    many: (count, total) => `${count} of ${total} briefs have no objective`,
    fine: (total) => every(total, 'The brief has objectives', 'All # briefs have objectives'),
    verb: 'Write',
  },
  'brief-without-points': {
    one: (title) => `The brief ${title} has no points to make`,
    many: (count, total) => `${count} of ${total} briefs have no points to make`,
    fine: (total) => every(total, 'The brief has points to make', 'All # briefs have points to make'),
    verb: 'Add',
  },
  'raised-without-response': {
    one: (title) => `They may raise ${title}, and there is no response`,
    many: (count) => `${count} things that they may raise have no response`,
    fine: () => 'Everything that they may raise has a response',
    verb: 'Write',
  },
  'point-lapsed': {
    one: (title) => `${title} must be cleared again`,
    many: (count) => `${count} points must be cleared again`,
    fine: () => 'No clearance has lapsed',
    verb: 'Open',
  },
  'point-not-cleared': {
    one: (title) => `${title} is not cleared yet`,
    many: (count, total) => `${count} of ${total} points are not cleared yet`,
    fine: (total) => every(total, 'The point is cleared', 'All # points are cleared'),
    verb: 'Open',
  },
  'point-ends': {
    one: (title) => `${title} ends before the visit`,
    many: (count) => `${count} points end before the visit`,
    fine: () => 'No point ends before the visit',
    verb: 'Extend',
  },
  'delegation-empty': {
    one: () => 'One delegation has no members',
    many: () => 'The delegations have no members',
    fine: () => 'Both delegations have members',
    verb: 'Add',
  },
  'commitment-without-line': {
    one: (title) => `${title} was agreed and is still open: there is no line to take`,
    many: (count, total) => `${count} of ${total} open commitments have no line to take`,
    fine: (total) =>
      every(total, 'The open commitment has a line to take', 'All # open commitments have a line to take'),
    verb: 'Write',
  },
  'commitment-overdue': {
    one: (title) => `${title} should have been done by now`,
    many: (count, total) => `${count} of ${total} open commitments should have been done by now`,
    fine: () => 'No commitment is overdue',
    verb: 'Open',
  },
  'meeting-without-record': {
    one: (title) => `${title} is over and has no record`,
    many: (count, total) => `${count} of ${total} meetings that are over have no record`,
    fine: (total) =>
      every(total, 'The meeting that is over has its record', 'All # meetings that are over have a record'),
    verb: 'Note',
  },
  'visit-without-principal': {
    one: () => 'Nobody is named as the principal',
    many: () => 'Nobody is named as the principal',
    fine: () => 'The principal is named',
    verb: 'Fill in',
  },
  'programme-short-transfer': {
    one: (title, other) => `${title} cannot be reached in time from ${other}`,
    many: (count) => `${count} programme items cannot be reached in time`,
    fine: () => 'Every programme item can be reached in time',
    verb: 'Move',
  },
  'programme-no-travel': {
    one: (title) => `How long the way to ${title} takes is not known`,
    many: (count) => `How long the way takes is not known for ${count} programme items`,
    fine: () => 'The way to every programme item is known',
    verb: 'Fill in',
  },
  'programme-no-officer': {
    one: (title) => `Nobody is responsible for ${title}`,
    many: (count, total) => `Nobody is responsible for ${count} of ${total} programme items`,
    fine: () => 'Every programme item has a responsible officer',
    verb: 'Fill in',
  },
  'programme-changed': {
    one: (title) => `${title} has changed since the programme was issued`,
    many: (count) => `${count} lines of the programme have changed since it was issued`,
    fine: () => 'The programme is as it was issued',
    verb: 'Issue',
  },
  'brief-part-empty': {
    one: (title) => `The brief ${title} lacks parts that its preset asks for`,
    many: (count, total) => `${count} of ${total} briefs lack parts that their preset asks for`,
    fine: () => 'Every brief has the parts that its preset asks for',
    verb: 'Write',
  },
  'brief-over-limit': {
    one: (title) => `The brief ${title} has more points than its preset allows`,
    many: (count) => `${count} briefs have more points than their preset allows`,
    fine: () => 'No brief has more points than its preset allows',
    verb: 'Cut',
  },
  'clearance-overdue': {
    one: (title) => `The clearance of ${title} is overdue`,
    many: (count) => `${count} clearances are overdue`,
    fine: () => 'No clearance is overdue',
    verb: 'Open',
  },
  'member-unnamed': {
    one: () => 'A member of a delegation has no name',
    many: (count) => `${count} members of the delegations have no name`,
    fine: () => 'Every member of the delegations has a name',
    verb: 'Fill in',
  },
  'office-ended': {
    one: (title) => `${title} no longer holds any office on the day of the visit`,
    many: (count) => `${count} people no longer hold any office on the day of the visit`,
    fine: () => 'Everybody who takes part is in office',
    verb: 'Look',
  },
  'note-old': {
    one: (title) => `The personality note of ${title} is older than it may be`,
    many: (count) => `${count} personality notes are older than they may be`,
    fine: () => 'Every personality note is recent',
    verb: 'Look',
  },
  'signing-not-agreed': {
    one: (title) => `${title} is not agreed yet`,
    many: (count, total) => `${count} of ${total} texts to be signed are not agreed yet`,
    fine: (total) => every(total, 'The text to be signed is agreed', 'All # texts to be signed are agreed'),
    verb: 'Open',
  },
  'signing-without-signatory': {
    one: (title) => `Who signs ${title} is not known`,
    many: (count, total) => `Who signs is not known for ${count} of ${total} texts`,
    fine: () => 'Everybody who signs is known',
    verb: 'Fill in',
  },
  'carried-people': {
    one: (title) => `Whether ${title} takes part again is to be confirmed`,
    many: (count) => `${count} people from the earlier visit are to be confirmed`,
    fine: () => 'The people from the earlier visit are confirmed',
    verb: 'Confirm',
  },
  'carried-offices': {
    one: (title) => `The office of ${title} is to be confirmed`,
    many: (count) => `${count} offices from the earlier visit are to be confirmed`,
    fine: () => 'The offices from the earlier visit are confirmed',
    verb: 'Confirm',
  },
  'carried-dates': {
    one: (title) => `The time of ${title} is to be confirmed`,
    many: (count) => `${count} times from the earlier visit are to be confirmed`,
    fine: () => 'The times from the earlier visit are confirmed',
    verb: 'Confirm',
  },
  'carried-figures': {
    one: (title) => `The figures of ${title} are to be confirmed`,
    many: (count) => `The figures of ${count} texts from the earlier visit are to be confirmed`,
    fine: () => 'The figures from the earlier visit are confirmed',
    verb: 'Confirm',
  },
  'carried-clearances': {
    one: (title) => `The clearance of ${title} is to be confirmed`,
    many: (count) => `The clearances of ${count} points from the earlier visit are to be confirmed`,
    fine: () => 'The clearances from the earlier visit are confirmed',
    verb: 'Confirm',
  },
  'contribution-overdue': {
    one: (title) => `${title} should have come back by now`,
    many: (count, total) => `${count} of ${total} contributions should have come back by now`,
    fine: () => 'No contribution is overdue',
    verb: 'Chase',
  },
  'contribution-to-review': {
    one: (title) => `${title} came back and has not been looked at`,
    many: (count) => `${count} contributions came back and have not been looked at`,
    fine: () => 'Every contribution that came back has been looked at',
    verb: 'Look',
  },
  'pack-not-exported': {
    one: () => 'The pack has not been exported',
    many: () => 'The pack has not been exported',
    fine: () => 'The pack has been exported',
    verb: 'Export',
  },
  'pack-changed': {
    one: () => 'The pack has 1 change since it went out',
    many: (count) => `The pack has ${count} changes since it went out`,
    fine: () => 'The pack is as it went out',
    verb: 'Export',
  },
};

const catalogues: Record<Language, Readonly<Record<ReadinessCode, Entry>>> = { en: english };
