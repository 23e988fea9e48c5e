import type { Block } from '../../../shared/document/rich-text';
import type { Writing } from '../methods';
import { newId } from '../store/ids';
import { createPoint } from './create-point';
import { plainPoint, pointById } from './queries';
import { titleOf } from './save-point';

/** Makes a second point with the same words; blocks and figures get ids of their own, and nobody has cleared it. */
export function copyPoint(writing: Writing, id: string): string {
  const stored = pointById(writing.db, id);
  const { id: _, created: __, updated: ___, author: ____, revision: _____, ...point } = plainPoint(stored);
  writing.named({ title: titleOf(point) });
  const ids = new Map(point.bindings.map((binding) => [binding.id, newId()]));
  const copied = (block: Block): Block => ({
    ...block,
    id: newId(),
    content: block.content.map((part) =>
      part.kind === 'figure' ? { ...part, binding: ids.get(part.binding) ?? part.binding } : part,
    ),
  });
  return createPoint(writing, {
    ...point,
    lead: copied(point.lead),
    body: point.body.map(copied),
    bindings: point.bindings.map((binding) => ({ ...binding, id: ids.get(binding.id) ?? binding.id })),
    asks: [],
  });
}
