import { zip } from '../zip';
import type { WordPackage } from './compile';
import { mends } from './patch/mends';
import type { MendContext } from './patch/mends';
import { countRelationships, dropEmptyRelationships, renameReferences } from './patch/relationships';
import { byElement, walk, xmlBytes } from './patch/xml';

/** Mends every part, in one walk through each. */
export function mendPackage({ parts }: WordPackage, context: MendContext): void {
  dropEmptyRelationships(parts);
  const started = mends.map((mend) => ({ ...mend, change: mend.start(context) }));
  for (const [path, root] of parts) {
    const names = countRelationships(path, parts);
    const named = byElement(started.filter((mend) => mend.parts.test(path)));
    walk(root, (element) => {
      if (names.size > 0) renameReferences(element, names);
      for (const { change } of named.get(element.name) ?? []) change(element);
    });
  }
}

/** Packs the parts, content types first as readers expect, in the order of their paths. */
export function packPackage({ parts, others }: WordPackage): Uint8Array<ArrayBuffer> {
  const files = new Map<string, Uint8Array>(others);
  for (const [path, root] of parts) files.set(path, xmlBytes(root));
  return zip(new Map([...files].toSorted(([a], [b]) => order(a, b))));
}

const first = ['[Content_Types].xml', '_rels/.rels', 'word/document.xml'];

function order(a: string, b: string): number {
  const rank = (path: string): number => (first.includes(path) ? first.indexOf(path) : first.length);
  return rank(a) - rank(b) || (a < b ? -1 : a > b ? 1 : 0);
}
