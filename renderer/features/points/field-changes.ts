import type { ChangedField, PastFields } from '../../../shared/contract/point-history';
import { label as markingLabel } from '../../../shared/marking/scheme';
import { dayText } from '../../app/texts/dates';
import { useLanguage, useText, type TextKey } from '../../app/texts/texts';
import { languageName } from '../../editor/languages';
import { countryName } from '../../ui/countries';
import { useScheme } from '../../ui/MarkingTag';
import { kindWords, likelihoodWords, usabilityWords } from './point-words';

/** What a field is called where a change of it is told. */
export const fieldWords: Readonly<Record<ChangedField, TextKey>> = {
  words: 'library.words',
  clearance: 'points.clearance',
  kind: 'points.kind',
  likelihood: 'points.likelihood',
  topics: 'points.topics',
  places: 'points.countries',
  language: 'points.language',
  marking: 'points.marking',
  usability: 'points.usability',
  validUntil: 'points.validUntil',
  asOf: 'points.asOf',
  owner: 'points.owner',
  other: 'library.otherField',
};

export interface FieldChange {
  label: string;
  from: string;
  to: string;
}

/** The fields besides the words in which two saves differ, as people read them. */
export function useFieldChanges(before: PastFields | null, after: PastFields): FieldChange[] {
  const t = useText();
  const language = useLanguage();
  const scheme = useScheme();
  if (before === null) return [];
  const read: Partial<Record<ChangedField, (fields: PastFields) => string>> = {
    kind: ({ kind }) => t(kindWords[kind]),
    likelihood: ({ likelihood }) => (likelihood === null ? '–' : t(likelihoodWords[likelihood])),
    topics: ({ topics }) => topics.join(', ') || '–',
    places: ({ places }) => places.map((place) => countryName(place, language)).join(', ') || '–',
    language: (fields) => languageName(fields.language),
    marking: ({ marking }) => (scheme === null ? marking : markingLabel(scheme, marking)),
    usability: ({ usability }) => t(usabilityWords[usability]),
    validUntil: ({ validUntil }) => (validUntil === null ? '–' : dayText(validUntil, language, 'full')),
    asOf: ({ asOf }) => asOf || '–',
    owner: ({ owner }) => owner || '–',
  };
  return (Object.entries(read) as [ChangedField, (fields: PastFields) => string][]).flatMap(([name, words]) => {
    const [from, to] = [words(before), words(after)];
    return from === to ? [] : [{ label: t(fieldWords[name]), from, to }];
  });
}
