import type { BriefText } from '../contract/briefs';
import type { FactKind } from '../contract/people';
import type { PackTemplate } from './template';
import { inTemplate } from './template-words';
import { english } from './words-en';
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
  answers: Record<'ok' | 'ok-with-edits' | 'info-only' | 'refused' | 'withdrawn', string>;
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
    /** Of the whole visit on one page. */
    overview: string;
    overviewEvent: string;
    overviewDescription: string;
    day: string;
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
  list: { title: string; number: string; by: string; marking: string; cleared: string; description: string };
  names: {
    title: string;
    by: string;
    acronyms: string;
    short: string;
    long: string;
    acronymsDescription: string;
    people: string;
    name: string;
    own: string;
    say: string;
    peopleDescription: string;
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
  note: { reportedBy: string; annex: string; annexMany: string; allowed: string };
  scale: Record<'' | 'thousand' | 'million' | 'billion', string>;
  flows: Record<'export' | 'import' | 're-export' | 're-import' | 'balance' | 'turnover', string>;
  annex: string;
}

/** The words in the language of a pack, as its template calls them; English where there are none yet. */
export function packWords(language: string, template: PackTemplate = 'generic'): PackWords {
  return others[language.split('-')[0] ?? ''] ?? inTemplate(english, template);
}

const others: Readonly<Record<string, PackWords>> = { ru: russian, ur: urdu };

/** Puts `values` in the places of their names in braces. */
export function fill(sentence: string, values: Record<string, string | number>): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => (name in values ? String(values[name]) : whole));
}
