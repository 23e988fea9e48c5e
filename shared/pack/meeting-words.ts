import type { Commitment } from '../contract/commitments';

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
};

/** The words in the language of a page; English where there are none yet. */
export function meetingWords(_language: string): MeetingWords {
  return english;
}
