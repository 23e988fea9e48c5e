import type { PointFields } from '../../../shared/contract/points';
import type { Block } from '../../../shared/document/rich-text';
import type { Writing } from '../methods';
import { newId } from '../store/ids';
import { createPoint } from './create-point';
import { plainPoint, pointById } from './queries';
import type { StoredPoint } from './queries';
import { titleOf } from './save-point';

/** Makes a second point with the same words; blocks and figures get ids of their own, and nobody has cleared it. */
export function copyPoint(writing: Writing, id: string): string {
  const copy = copyOf(pointById(writing.db, id));
  writing.named({ title: titleOf(copy) });
  return createPoint(writing, copy);
}

/** The fields of a point for another one. */
export function copyOf(stored: StoredPoint): PointFields {
  const { id: _, created: __, updated: ___, author: ____, revision: _____, ...point } = plainPoint(stored);
  const ids = new Map(point.bindings.map((binding) => [binding.id, newId()]));
  const copied = (block: Block): Block => ({
    ...block,
    id: newId(),
    content: block.content.map((part) =>
      part.kind === 'figure' ? { ...part, binding: ids.get(part.binding) ?? part.binding } : part,
    ),
  });
  return {
    ...point,
    lead: copied(point.lead),
    body: point.body.map(copied),
    bindings: point.bindings.map((binding) => ({ ...binding, id: ids.get(binding.id) ?? binding.id })),
    asks: [],
  };
}
