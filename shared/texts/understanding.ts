import { amountsIn } from './amounts';
import { datesIn } from './dates';
import type { Gazetteer, Named } from './gazetteer';
import { organisationsIn } from './organisations';
import { organisationsByShape } from './organisations-by-shape';
import type { Meant } from './people';
import type { Span } from './reading';
import type { Understood } from './statements';
import type { Sentence, Token } from './tokens';

/** What is known of a text while its sentences are understood. */
export interface Surroundings {
  text: string;
  published: string | null;
  /** A day in full that the text names, for days without a year. */
  near: string | null;
  gazetteer: Gazetteer;
  meant: readonly Meant[];
  /** Words with capitals that may be a name. */
  names: readonly Span[];
  people: readonly Span[];
}

/** A sentence with its places, organisations, dates and amounts. */
export function understood(
  sentence: Sentence,
  line: number,
  { text, published, near, gazetteer, meant, names, people }: Surroundings,
): Understood {
  const inside = ({ start, end }: Span) => start >= sentence.start && end <= sentence.end;
  const own = meant.filter(inside);
  const amounts = amountsIn(text.slice(sentence.start, sentence.end), sentence.start);
  const dates = datesIn(sentence, text, published, near).filter((date) =>
    amounts.every((amount) => apart(date, amount)),
  );
  return {
    start: sentence.start,
    end: sentence.end,
    sentence,
    line,
    words: text.slice(sentence.start, sentence.end),
    places: placesIn(sentence, text, gazetteer, {
      names: [...names.filter(inside), ...amounts],
      people: [...people.filter(inside), ...amounts],
    }),
    dates,
    amounts,
    meant: own,
  };
}

const apart = (a: Span, b: Span) => a.end <= b.start || b.end <= a.start;

/** Places and organisations; what is part of a name or of an organisation's is no place. */
function placesIn(
  sentence: Sentence,
  text: string,
  gazetteer: Gazetteer,
  { names, people }: { names: readonly Span[]; people: readonly Span[] },
): (Named & Span)[] {
  const { tokens } = sentence;
  const states = statesIn(tokens, gazetteer);
  const found: (Named & Span)[] = organisationsIn(sentence, text, people).filter(
    (one) => people.every((name) => apart(name, one)) && (states.get(one.start) ?? 0) < one.end,
  );
  for (const one of organisationsByShape(sentence, text)) {
    const isFree = [...people, ...found].every((other) => apart(other, one));
    if (
      isFree &&
      gazetteer.at(
        tokens,
        tokens.findIndex(({ start }) => start === one.start),
      ) === null
    )
      found.push(one);
  }
  const taken = [...names, ...found];
  for (let at = 0; at < tokens.length;) {
    const named = gazetteer.at(tokens, at);
    const first = tokens[at];
    const last = tokens[at + (named?.length ?? 1) - 1];
    if (named !== null && first !== undefined && last !== undefined) {
      const place = { ...named, start: first.start, end: last.end };
      if (taken.every((other) => apart(other, place))) found.push(place);
    }
    at += named?.length ?? 1;
  }
  return found.toSorted((a, b) => a.start - b.start);
}

/** Where names of states begin, and end; no organisation is one: Российская Федерация. */
function statesIn(tokens: readonly Token[], gazetteer: Gazetteer): Map<number, number> {
  return new Map(
    tokens.flatMap(({ start }, at) => {
      const named = gazetteer.at(tokens, at);
      return named?.kind === 'country' ? [[start, tokens[at + named.length - 1]?.end ?? start] as const] : [];
    }),
  );
}
