/** The words of a contributor's form, by which what comes back is found again. */
export interface FormWords {
  title: string;
  serial: string;
  from: string;
  topic: string;
  purpose: string;
  due: string;
  length: string;
  mostWords: string;
  forms: Record<'background' | 'checklist' | 'full', string>;
  how: string;
  points: string;
  pointsSay: string;
  point: string;
  toWhom: string;
  raised: string;
  raisedSay: string;
  they: string;
  likely: string;
  we: string;
  stop: string;
  likelihood: Record<'certain' | 'possible' | 'unlikely', string>;
  usable: string;
  usableSay: string;
  closed: string;
  closedSay: string;
  date: string;
  fact: string;
}

const english: FormWords = {
  title: 'Call for briefing',
  serial: 'Form no.',
  from: 'Office',
  topic: 'Topic',
  purpose: 'Purpose',
  due: 'Return by',
  length: 'What is asked',
  mostWords: 'at most {count} words',
  forms: { background: 'Background only', checklist: 'Checklist of points', full: 'Full brief' },
  how: 'Please write into the tables below, add rows as you need, and return this file. Rows left empty are passed over.',
  points: 'Points to make',
  pointsSay: 'One idea a row, as it would be said, 25 words at most; the most important first.',
  point: 'Point',
  toWhom: 'To whom',
  raised: 'If raised',
  raisedSay: 'What they may raise in their words; certain, possible or unlikely; our answer; and where to stop.',
  they: 'They may raise',
  likely: 'How likely',
  we: 'We answer',
  stop: 'Stop line',
  likelihood: { certain: 'certain', possible: 'possible', unlikely: 'unlikely' },
  usable: 'Background that may be used',
  usableSay: 'Short facts, each with its date and source.',
  closed: 'Background not to be disclosed',
  closedSay: 'For the reader only.',
  date: 'Date',
  fact: 'Fact',
};

/** The words of a form in the language of the desk; English where there are none yet. */
export function formWords(_language: string): FormWords {
  return english;
}

/** The words of every language that a form can have been written in. */
export const allFormWords: readonly FormWords[] = [english];
