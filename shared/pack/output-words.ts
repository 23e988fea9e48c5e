import type { RegisterEntry } from '../contract/settings';
import { outputsInEnglish } from './output-words-en';
import { outputsInRussian } from './output-words-ru';
import { outputsInUrdu } from './output-words-ur';
import type { AdminFact, Agreement, MediaFact, MediaText, WrittenForm } from './outline';

/** Fixed words of cards, of the interpreter's copy, of what the other side and the press get, and of texts written by hand. */
export interface OutputWords {
  cards: {
    subject: string;
    /** With {name}. */
    forWhom: string;
    withWhom: string;
    /** With {words}. */
    doNotSay: string;
    /** What a table of cards is, for those who cannot see it. */
    description: string;
    none: string;
  };
  interpreter: {
    subject: string;
    words: string;
    /** With {language}. */
    translation: string;
    noLanguage: string;
    missing: string;
    /** Behind a translation of earlier words. */
    behind: string;
    theySay: string;
    weSay: string;
    description: string;
  };
  otherSide: {
    /** With {place}. */
    subject: string;
    marking: string;
    /** With {ministry}. */
    from: string;
    /** With {time}. */
    issued: string;
  };
  media: {
    title: string;
    subject: string;
    texts: Record<MediaText, string>;
    facts: Record<MediaFact, string>;
    questions: string;
    none: string;
  };
  text: {
    forms: Record<WrittenForm, string>;
    /** With {minutes}; `short` under one minute. */
    speakingTime: string;
    speakingTimeShort: string;
    agreement: Record<Agreement, string>;
    none: string;
  };
  admin: {
    title: string;
    facts: Record<AdminFact, string>;
    /** What both clocks show: with {here}, {there}, {difference}. */
    zone: string;
    zoneSame: string;
    label: string;
    what: string;
    description: string;
    none: string;
  };
  register: {
    title: string;
    when: string;
    who: string;
    what: string;
    subject: string;
    description: string;
    actions: Record<RegisterEntry['action'], string>;
    /** What went out, by its name in the register; an addendum with {number}. */
    kinds: Record<string, string>;
    formats: Record<string, string>;
    workingCopy: string;
    /** What went out for whom. */
    variants: Record<string, string>;
    /** With {number} and {holder}. */
    copyFor: string;
    /** With {reason}. */
    because: string;
    /** What became of a copy: with {day} and {by}. */
    fates: Record<string, string>;
  };
}

const byLanguage: Readonly<Record<string, OutputWords>> = {
  en: outputsInEnglish,
  ru: outputsInRussian,
  ur: outputsInUrdu,
};

/** The words in a language given as a tag; English where there are none yet. */
export function outputWords(language: string): OutputWords {
  return byLanguage[language.split('-')[0] ?? ''] ?? outputsInEnglish;
}
