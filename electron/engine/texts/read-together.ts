import type { Output } from '../../../shared/contract/contract';
import { together } from '../../../shared/texts/together';
import type { Reading } from '../methods';
import { hasText } from './queries';
import { readSource } from './read-source';

/** Texts with one list of what all of them offer; one that was deleted or undone meanwhile is left out. */
export function readTogether(reading: Reading, sourceIds: readonly string[]): Output<'texts.together'> {
  const there = [...new Set(sourceIds)].filter((id) => hasText(reading.db, id));
  const texts = there.map((id) => readSource(reading, id));
  return { texts, ...together(texts) };
}
