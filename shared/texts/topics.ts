import { fold } from '../places/fold';
import { arabicForms } from './eastern-adjectives';
import type { Span } from './reading';
import type { Sentence, Token } from './tokens';

/** A subject of talks with the phrases that speak of it, parted by `|`; a word that ends in `*` is the beginning of one. */
export interface TopicWords {
  name: string;
  words: string;
}

/** Finds the subjects that a sentence speaks of. */
export interface Topics {
  in(sentence: Sentence): (Span & { name: string })[];
}

interface Phrase {
  name: string;
  words: readonly { text: string; stem: boolean }[];
}

export function topicFinder(list: readonly TopicWords[]): Topics {
  const byStart = new Map<string, Phrase[]>();
  for (const { name, words } of list) {
    for (const written of words.split('|')) {
      const phrase = {
        name,
        words: written.split(' ').map((word) => ({ text: fold(word), stem: word.endsWith('*') })),
      };
      const key = phrase.words[0]?.text.slice(0, 3) ?? '';
      byStart.set(key, [...(byStart.get(key) ?? []), phrase]);
    }
  }
  return {
    in: ({ tokens }) =>
      tokens.flatMap((token, at) =>
        [...new Set(arabicForms(token.folded).map((form) => form.slice(0, 3)))]
          .flatMap((key) => byStart.get(key) ?? [])
          .filter((phrase) => fits(phrase, tokens, at))
          .map(({ name, words }) => ({
            name,
            start: token.start,
            end: tokens[at + words.length - 1]?.end ?? token.end,
          })),
      ),
  };
}

function fits({ words }: Phrase, tokens: readonly Token[], at: number): boolean {
  return words.every(({ text, stem }, next) =>
    arabicForms(tokens[at + next]?.folded ?? '').some((form) => (stem ? form.startsWith(text) : form === text)),
  );
}
