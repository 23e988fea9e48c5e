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
    agreed: string;
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
    agreed: 'Agreed {where}',
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
};

/** The words in the language of a page; English where there are none yet. */
export function meetingWords(language: string): MeetingWords {
  return byLanguage[language.split('-')[0] ?? ''] ?? english;
}

const byLanguage: Readonly<Record<string, MeetingWords>> = { ru: russian, ur: urdu };
