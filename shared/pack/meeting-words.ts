import type { Commitment } from '../contract/commitments';
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
  };
}

const english: MeetingWords = {
  commitments: {
    title: 'Commitments',
    stillOpen: 'Commitments still open',
    none: 'No commitment with this country is on record.',
    what: 'Agreed',
    by: 'By',
    due: 'Due',
    state: 'State',
    line: 'If asked',
    noLine: 'No line yet',
    overdue: 'overdue',
    description: 'What was agreed earlier, who must act, by when, how far it is, and what to say if asked.',
    sides: { ours: 'Our side', theirs: 'Their side', both: 'Both sides' },
    states: { open: 'Open', 'under-way': 'Under way', done: 'Done', dropped: 'Dropped' },
  },
  record: {
    title: 'Record',
    draft: 'Draft',
    ours: 'Our side',
    present: 'Present',
    asForeseen: 'As foreseen',
    objectives: 'Objectives',
    objective: 'Objective',
    met: 'Met',
    metAs: { yes: 'Yes', partly: 'Partly', no: 'No' },
    objectivesSay: 'The objectives of the meeting, and whether each was met.',
    notNoted: 'Not noted',
    made: 'Points made',
    notMade: 'Points not made',
    notNotedPoints: 'Points not noted yet',
    raised: 'Raised by them',
    theyRaised: 'They raised',
    weSaid: 'We said',
    raisedSay: 'What the other side raised, and what was said to it.',
    agreed: 'Agreed',
    newCommitments: 'Commitments made',
    remarks: 'Remarks',
  },
  note: {
    title: 'Call note',
    subject: 'For a telephone call',
    noTrade: 'Whose trade with it is meant is not known: the desk has no country of its own yet.',
    theirPeople: 'Who they are',
    lastContact: 'Last contact',
    noContact: 'No visit with this country is on record.',
    agreed: 'Agreed',
    toMake: 'Points to make',
    raised: 'If raised',
    they: 'They may raise',
    we: 'We say',
    raisedSay: 'What the other side may raise, and our answer.',
    noAnswer: 'No answer yet',
    trade: 'Trade',
  },
};

/** The words in the language of a page; English where there are none yet. */
export function meetingWords(language: string): MeetingWords {
  return byLanguage[language.split('-')[0] ?? ''] ?? english;
}

const byLanguage: Readonly<Record<string, MeetingWords>> = { ru: russian, ur: urdu };
