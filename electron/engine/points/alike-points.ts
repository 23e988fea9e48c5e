import type { AlikePair } from '../../../shared/contract/alike-points';
import type { Output } from '../../../shared/contract/contract';
import { inlineText } from '../../../shared/document/rich-text';
import { alikePairs } from '../../../shared/points/alike';
import type { Worded } from '../../../shared/points/alike';
import { fold } from '../search/fold';
import type { ReadableDb } from '../store/database';
import { wordedPoints } from './alike-queries';
import type { WordedRow } from './alike-queries';
import { pointsById } from './queries';

const pageSize = 2000;

/** As many pairs as are told; whoever has more merges these first. */
const mostPairs = 200;

/** Pairs of points in one language with nearly the same words, the most alike first. */
export function alikePoints(db: ReadableDb): Output<'library.alike'> {
  const texts: Worded[] = [];
  for (
    let page = wordedPoints(db, '', pageSize);
    page.length > 0;
    page = wordedPoints(db, page.at(-1)?.id ?? '', pageSize)
  )
    texts.push(...page.map(worded));
  const { pairs, more } = alikePairs(texts, mostPairs);
  const points = pointsById(db, [...new Set(pairs.flatMap(({ a, b }) => [a, b]))]);
  const named = (id: string): AlikePair['a'][] => {
    const point = points.get(id);
    if (point === undefined) return [];
    const { lead, language } = point;
    return [{ id, lead: inlineText(lead.content), dir: lead.dir, language }];
  };
  return {
    pairs: pairs.flatMap(({ a, b, likeness }) => {
      const [one, other] = [...named(a), ...named(b)];
      return one === undefined || other === undefined ? [] : [{ a: one, b: other, likeness }];
    }),
    more,
  };
}

function worded({ id, language, lead, body, theirPoint, distinctFrom }: WordedRow): Worded {
  const words = (text: string) => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  const own = words(textIn(lead));
  return {
    id,
    language,
    lead: own,
    words: [...own, ...words(textIn(body)), ...words(theirPoint)],
    distinctFrom: distinctFrom === '[]' ? [] : (distinctFrom.match(/[^"[\],]+/gu) ?? []),
  };
}

/** The words in kept rich text; read without checking its form, which over all of a library takes too long. */
function textIn(kept: string): string {
  const texts = kept.match(/"text":"(?:[^"\\]|\\.)*"/gu) ?? [];
  return texts.map((one) => String(JSON.parse(one.slice('"text":'.length)))).join(' ');
}
