import type { Commitment } from '../contract/commitments';
import { english } from './meeting-words-en';
import { russian } from './meeting-words-ru';
import { urdu } from './meeting-words-ur';

/** The fixed words of the pages about commitments, records, forms and call notes, in the language of the page. */
export interface MeetingWords {
  commitments: {
    title: string;
    stillOpen: string;
    none: string;
    what: string;
    by: string;
    due: string;
    state: string;
    line: string;
    noLine: string;
    overdue: string;
    description: string;
    sides: Record<NonNullable<Commitment['side']>, string>;
    states: Record<Commitment['state'], string>;
  };
  record: {
    title: string;
    draft: string;
    ours: string;
    present: string;
    asForeseen: string;
    objectives: string;
    objective: string;
    met: string;
    metAs: Record<'yes' | 'partly' | 'no', string>;
    objectivesSay: string;
    notNoted: string;
    made: string;
    notMade: string;
    notNotedPoints: string;
    raised: string;
    theyRaised: string;
    weSaid: string;
    raisedSay: string;
    agreed: string;
    newCommitments: string;
    contributions: string;
    contribution: string;
    office: string;
    used: string;
    usedAs: Record<'yes' | 'partly' | 'no', string>;
    /** ` (2 of 5 points)`. */
    saidOf: string;
    contributionsSay: string;
    remarks: string;
  };
  note: {
    title: string;
    subject: string;
    noTrade: string;
    theirPeople: string;
    lastContact: string;
    noContact: string;
    agreed: string;
    toMake: string;
    raised: string;
    they: string;
    we: string;
    raisedSay: string;
    noAnswer: string;
    trade: string;
    shortened: string;
  };
}

/** The words in the language of a page; English where there are none yet. */
export function meetingWords(language: string): MeetingWords {
  return byLanguage[language.split('-')[0] ?? ''] ?? english;
}

const byLanguage: Readonly<Record<string, MeetingWords>> = { ru: russian, ur: urdu };
