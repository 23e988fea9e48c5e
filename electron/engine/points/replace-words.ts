import type { Output, Parsed } from '../../../shared/contract/contract';
import { AppError } from '../../../shared/contract/errors';
import {
  hitsIn,
  replaceInBlock,
  replaceInWords,
  soughtExpression,
  wordsOf,
} from '../../../shared/document/find-replace';
import type { Block } from '../../../shared/document/rich-text';
import { inlineText } from '../../../shared/document/rich-text';
import type { Writing } from '../methods';
import type { ReadableDb } from '../store/database';
import { writtenPoints } from './library-queries';
import type { WrittenPoint } from './library-queries';
import { pointById } from './queries';
import { saveWords } from './save-point';

/** As many hits as are told; whoever has more narrows what is sought. */
const mostHits = 500;
const pageSize = 1000;

type Words = Pick<WrittenPoint, 'lead' | 'body' | 'theirPoint' | 'stopLine'>;

/** Every place of a point with its words; a hit's key is the place and the offset. */
function placesOf({ lead, body, theirPoint, stopLine }: Words): { place: string; words: string }[] {
  return [
    { place: 'theirPoint', words: theirPoint },
    ...[lead, ...body].map((one) => ({ place: one.id, words: wordsOf(one) })),
    { place: 'stopLine', words: stopLine },
  ];
}

export function findWords(db: ReadableDb, sought: Parsed<'library.find'>): Output<'library.find'> {
  const expression = soughtExpression(sought);
  const found: Output<'library.find'> = { points: [], hits: 0, more: false };
  if (expression === null) return found;
  for (let page = writtenPoints(db, '', pageSize); page.length > 0; page = writtenPoints(db, lastId(page), pageSize)) {
    for (const point of page) {
      const hits = placesOf(point).flatMap(({ place, words }) =>
        hitsIn(words, expression).map(({ start, ...hit }) => ({ key: `${place} ${start}`, ...hit })),
      );
      if (hits.length === 0) continue;
      found.hits += hits.length;
      if (found.hits > mostHits) return { ...found, hits: mostHits, more: true };
      const { id, revision, lead, clearance } = point;
      found.points.push({ id, revision, lead: inlineText(lead.content), cleared: clearance === 'cleared', hits });
    }
  }
  return found;
}

function lastId(page: readonly WrittenPoint[]): string {
  return page.at(-1)?.id ?? '';
}

/** Replaces the chosen hits; gives how many there were. */
export function replaceWords(writing: Writing, { sought, by, points }: Parsed<'library.replace'>): number {
  const expression = soughtExpression(sought);
  if (expression === null) return 0;
  writing.named({ count: points.length });
  let count = 0;
  for (const { id, revision, hits } of points) {
    const point = pointById(writing.db, id);
    if (point.revision !== revision) throw AppError.of('record.conflict', { kind: 'point', id });
    const starts = (place: string) =>
      new Set(hits.filter((key) => key.startsWith(`${place} `)).map((key) => Number(key.slice(place.length + 1))));
    const inBlock = (one: Block) => replaceInBlock(one, expression, by, starts(one.id));
    saveWords(writing, point, {
      lead: inBlock(point.lead),
      body: point.body.map(inBlock),
      theirPoint: replaceInWords(point.theirPoint, expression, by, starts('theirPoint')),
      stopLine: replaceInWords(point.stopLine, expression, by, starts('stopLine')),
    });
    count += hits.length;
  }
  return count;
}
