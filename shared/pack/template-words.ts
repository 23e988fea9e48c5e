import type { PackTemplate } from './template';
import type { PackWords } from './words';

type Renamed = Pick<Partial<PackWords>, 'objectives' | 'points' | 'pressLine'> & {
  raise?: Omit<PackWords['raise'], 'description'>;
};

/** What the parts of a brief are called elsewhere: a template renames them, the model keeps its own names (brief.md 4, 14). */
const renamed: Readonly<Record<PackTemplate, Renamed>> = {
  generic: {},
  uk: {
    raise: {
      heading: 'If raised',
      they: 'They may say',
      likely: 'Likelihood',
      we: 'Response',
      stop: 'Do not go beyond:',
    },
  },
  eu: {
    points: 'Lines to take',
    raise: { heading: 'Defensives', they: 'They may say', likely: 'Likelihood', we: 'Line to take', stop: 'Red line:' },
  },
  us: {
    objectives: 'Purpose',
    points: 'Points',
    raise: {
      heading: 'If raised',
      they: 'They may say',
      likely: 'Likelihood',
      we: 'Response',
      stop: 'Do not go beyond:',
    },
  },
};

/** The English words of a pack as a template calls them. */
export function inTemplate(words: PackWords, template: PackTemplate): PackWords {
  const { raise, ...others } = renamed[template];
  return { ...words, ...others, raise: { ...words.raise, ...raise } };
}
