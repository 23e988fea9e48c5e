import type { BriefText } from '../contract/briefs';
import type { FactKind } from '../contract/people';
import type { PackTemplate } from './template';
import { inTemplate } from './template-words';
import { russian } from './words-ru';
import { urdu } from './words-ur';

/** The fixed words of a pack's pages. Document text, so it follows the language of the pack and not of the window. */
export interface PackWords {
  /** Title of a pack that nobody has named. */
  packTitle: string;
  levelOfVisit: string;
  extension: string;
  contents: string;
  copy: string;
  edition: string;
  desk: string;
  briefBy: string;
  sample: string;
  sampleNotice: string;
  notHeld: string;
  missing: string;
  with: string;
  principal: string;
  when: string;
  where: string;
  format: string;
  language: string;
  press: string;
  lastMet: string;
  minutes: string;
  objectives: string;
  objectivesOfVisit: string;
  objectiveKind: Record<'obtain' | 'convey' | 'learn', string>;
  points: string;
  messages: string;
  weight: Record<'must' | 'should' | 'could', string>;
  raise: { heading: string; they: string; likely: string; we: string; stop: string; description: string };
  likelihood: Record<'certain' | 'possible' | 'unlikely', string>;
  noResponse: string;
  questions: string;
  background: string;
  pressLine: string;
  afterMeeting: string;
  texts: Record<BriefText['part'], string>;
  clearance: {
    heading: string;
    who: string;
    date: string;
    result: string;
    drafted: string;
    cleared: string;
    description: string;
  };
  answers: Record<'ok' | 'ok-with-edits' | 'info-only' | 'withdrawn', string>;
  awaited: string;
  programme: {
    title: string;
    time: string;
    event: string;
    who: string;
    notes: string;
    officer: string;
    /** With {number}, {time}; and {before} of the version that it replaces. */
    version: string;
    replaces: string;
    draft: string;
    gone: string;
    press: string;
    dress: string;
    language: string;
    brief: string;
    vehicles: string;
    ours: string;
    theirs: string;
    description: string;
  };
  seating: {
    title: string;
    description: string;
    /** With {names}. */
    standing: string;
    /** With {place}. */
    side: string;
    none: string;
    empty: string;
  };
  margins: {
    title: string;
    byTime: string;
    byCountry: string;
    country: string;
    counterpart: string;
    place: string;
    brief: string;
    unknownCountry: string;
    timeDescription: string;
    countryDescription: string;
    none: string;
  };
  signing: {
    title: string;
    what: string;
    parties: string;
    subject: string;
    value: string;
    who: string;
    state: string;
    description: string;
    none: string;
    states: Record<'awaited' | 'negotiated' | 'agreed' | 'cleared' | 'signed' | 'dropped', string>;
  };
  itemState: Record<'confirmed' | 'tbc', string>;
  noItems: string;
  delegations: { title: string; host: string; guest: string; name: string; role: string; description: string };
  people: {
    title: string;
    asOf: string;
    alsoWritten: string;
    say: string;
    spoken: string;
    address: string;
    addressWritten: string;
    since: string;
    languages: string;
    interpreter: Record<'yes' | 'no', string>;
    facts: Record<FactKind, string>;
    photo: string;
    renew: Record<'age' | 'office', string>;
  };
  sources: {
    title: string;
    by: string;
    number: string;
    printed: string;
    stored: string;
    file: string;
    cell: string;
    table: string;
    otherTables: string;
    none: string;
    description: string;
    publishers: string;
  };
  note: { reportedBy: string; annex: string; allowed: string };
  scale: Record<'' | 'thousand' | 'million' | 'billion', string>;
  flows: Record<'export' | 'import' | 're-export' | 're-import' | 'balance' | 'turnover', string>;
  annex: string;
}

const english: PackWords = {
  packTitle: 'Briefing pack',
  levelOfVisit: '{level} visit',
  extension: 'ext.\u00a0{extension}',
  contents: 'Contents',
  copy: 'Copy',
  edition: 'Version',
  desk: 'Desk',
  briefBy: 'Brief by {by}',
  sample: 'SAMPLE',
  sampleNotice: 'Sample. The facts and figures are public and sourced; times, rooms and draft points are illustrative.',
  notHeld: 'Not held',
  missing: '–',
  with: 'With',
  principal: 'Principal',
  when: 'When',
  where: 'Where',
  format: 'Format',
  language: 'Language',
  press: 'Press',
  lastMet: 'Last met',
  minutes: 'min',
  objectives: 'Objectives',
  objectivesOfVisit: 'Objectives of the visit',
  objectiveKind: { obtain: 'Obtain', convey: 'Convey', learn: 'Learn' },
  points: 'Points to make',
  messages: 'Messages',
  weight: { must: 'Must', should: 'Should', could: 'Could' },
  raise: {
    heading: 'They will raise – we say',
    they: 'They will raise',
    likely: 'How likely',
    we: 'We say',
    stop: 'Stop line:',
    description: 'What the other side is likely to raise, how likely it is, and our answer.',
  },
  likelihood: { certain: 'Certain', possible: 'Possible', unlikely: 'Unlikely' },
  noResponse: 'No response yet',
  questions: 'Questions and answers',
  background: 'Background',
  pressLine: 'Press line',
  afterMeeting: 'To be used after the meeting.',
  texts: {
    why: 'Why this visit, why now',
    wants: 'What they want',
    relations: 'State of relations',
    sensitivities: 'Sensitivities',
    media: 'Media',
    'press-line': 'Press line',
    background: 'Background',
    facts: 'Basic facts',
  },
  clearance: {
    heading: 'Clearance',
    who: 'Name, office',
    date: 'Date',
    result: 'Result',
    drafted: 'Drafted',
    cleared: 'Cleared',
    description: 'Who drafted and who cleared this brief.',
  },
  answers: { ok: 'ok', 'ok-with-edits': 'ok with edits', 'info-only': 'information only', withdrawn: 'withdrawn' },
  awaited: 'awaited',
  programme: {
    title: 'Programme',
    time: 'Time',
    event: 'Event and place',
    who: 'Who attends',
    notes: 'Notes',
    officer: 'Officer',
    version: 'Programme v{number}, {time}',
    replaces: 'replaces v{before}',
    draft: 'draft',
    gone: 'No longer in the programme: {items}.',
    press: 'Press: {words}',
    dress: 'Dress: {words}',
    language: 'Language: {words}',
    brief: 'Brief {number}',
    vehicles: 'Cars: {words}',
    ours: 'Our side: {words}',
    theirs: 'Other side: {words}',
    description: 'The programme of {day}, by time.',
  },
  seating: {
    title: 'Who sits where',
    description: 'The two sides of the table as they face each other, from one end to the other.',
    standing: 'Not at the table: {names}.',
    side: 'Side of {place}',
    none: 'Nobody is in the delegations yet.',
    empty: 'free',
  },
  margins: {
    title: 'Meetings by time and by country',
    byTime: 'By time',
    byCountry: 'By country',
    country: 'Country',
    counterpart: 'Counterpart',
    place: 'Place',
    brief: 'Brief',
    unknownCountry: 'Country not stated',
    timeDescription: 'Every meeting in the order of time.',
    countryDescription: 'Every country with the times of its meetings, a column a day.',
    none: 'No meetings yet.',
  },
  signing: {
    title: 'To be signed',
    what: 'Title and subject',
    parties: 'Between',
    subject: 'Subject',
    value: 'Value',
    who: 'Who signs',
    state: 'State',
    description: 'What is to be signed, between whom, and who signs.',
    none: 'Nothing is to be signed.',
    states: {
      awaited: 'Text awaited',
      negotiated: 'In negotiation',
      agreed: 'Text agreed',
      cleared: 'Cleared for signature',
      signed: 'Signed',
      dropped: 'Not to be signed',
    },
  },
  itemState: { confirmed: 'Confirmed', tbc: 'To be confirmed' },
  noItems: 'No programme yet.',
  delegations: {
    title: 'Delegations',
    host: 'Host',
    guest: 'Guest',
    name: 'Name',
    role: 'Office',
    description: 'The delegation of {place} in order of precedence.',
  },
  people: {
    title: 'Personality notes',
    asOf: 'As of {date}.',
    alsoWritten: 'Also written {names}.',
    say: 'Say {name}.',
    spoken: 'In speech {name}.',
    address: 'Address as {name}.',
    addressWritten: 'Write to as {name}.',
    since: 'since {date}',
    languages: 'Speaks {languages}.',
    interpreter: { yes: 'Interpreter needed.', no: 'No interpreter needed.' },
    facts: {
      born: 'Born',
      career: 'Career',
      views: 'Views on our issues',
      met: 'Met us',
      family: 'Family',
      interests: 'Interests',
      health: 'Health and diet',
      avoid: 'To avoid',
    },
    photo: 'Photo of {name}',
    renew: {
      age: 'Older than six months: to be confirmed.',
      office: 'From before the change of office: to be confirmed.',
    },
  },
  sources: {
    title: 'Sources of figures',
    by: 'Made from the pack: every figure with file, sheet and cell',
    number: 'No.',
    printed: 'Figure as printed',
    stored: 'Stored value',
    file: 'File and sheet',
    cell: 'Cell',
    table: 'Table and chart, {from}–{to}',
    otherTables: 'Other tables of the sheet',
    none: 'No figures in this pack.',
    description: 'Every figure of the pack with its stored value, file, sheet and cell.',
    publishers: 'Publishers: {publishers}.',
  },
  note: {
    reportedBy: 'reported by {place}',
    annex: 'Annex {annex}, source {number}.',
    allowed: 'Compared all the same: {reason}.',
  },
  scale: { '': '', thousand: 'Thousand', million: 'Million', billion: 'Billion' },
  flows: {
    export: 'exports',
    import: 'imports',
    're-export': 're-exports',
    're-import': 're-imports',
    balance: 'balance',
    turnover: 'turnover',
  },
  annex: 'Annex',
};

/** The words in the language of a pack, as its template calls them; English where there are none yet. */
export function packWords(language: string, template: PackTemplate = 'generic'): PackWords {
  return others[language.split('-')[0] ?? ''] ?? inTemplate(english, template);
}

const others: Readonly<Record<string, PackWords>> = { ru: russian, ur: urdu };

/** Puts `values` in the places of their names in braces. */
export function fill(sentence: string, values: Record<string, string | number>): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => (name in values ? String(values[name]) : whole));
}
