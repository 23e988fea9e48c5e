import type { Ask } from '../../../../shared/contract/points';
import { createPoint, fingerprintOf } from '../../points/create-point';
import type { Writing } from '../../methods';
import { newId } from '../../store/ids';
import type { SamplePoint } from './content';
import { writeText } from './write-text';
import type { FigureNamed } from './write-text';

/** Makes a point of the sample, cleared as its asks say for the words that it has. Gives its id. */
export function createSamplePoint(
  writing: Writing,
  point: SamplePoint,
  marking: string,
  language: string,
  figureNamed: FigureNamed,
): string {
  const { kind, topics, places, usability, asOf, validUntil, theirPoint, likelihood, stopLine } = point;
  const written = writeText([point.lead, ...point.body], figureNamed);
  const [lead, ...body] = written.text;
  if (lead === undefined) throw new Error('a point of the sample has no lead line');
  const words = { lead, body, theirPoint, stopLine };
  const text = fingerprintOf(words);
  const asks = point.asks.map((ask): Ask => {
    const answered = ask.answered === null ? null : `${ask.answered}T09:00:00.000Z`;
    return {
      id: newId(),
      office: ask.office,
      person: ask.person,
      askedAt: `${ask.asked}T09:00:00.000Z`,
      due: null,
      answer: ask.answer,
      answeredAt: answered,
      revision: null,
      text: ask.answer === null ? null : text,
    };
  });
  const given = { kind, ...words, bindings: written.bindings, topics, places, language, marking, usability };
  return createPoint(writing, { ...given, asOf, validUntil, likelihood, asks }, true);
}
