import { Fragment, Slice } from '@tiptap/pm/model';
import type { Node, Schema } from '@tiptap/pm/model';

/** Several pasted blocks as the content of one, apart by blanks: nothing pasted into a lead line is lost. */
export function asOneLine(slice: Slice, schema: Schema): Slice {
  const parts: Node[] = [];
  slice.content.descendants((node) => {
    if (!node.isTextblock) return true;
    if (parts.length > 0 && node.childCount > 0) parts.push(schema.text(' '));
    node.forEach((child) => parts.push(child));
    return false;
  });
  if (parts.length === 0) return slice;
  return new Slice(Fragment.fromArray(parts), 0, 0);
}
