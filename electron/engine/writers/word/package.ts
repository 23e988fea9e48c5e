import { Buffer } from 'node:buffer';
import { zip } from '../zip';
import { textOfFile } from './compile';
import type { CompiledFiles } from './compile';
import { countBookmarks } from './patch/bookmarks';
import { mends } from './patch/mends';
import type { MendContext } from './patch/mends';
import { countRelationships, dropEmptyRelationships } from './patch/relationships';
import type { Parts } from './patch/relationships';
import { unzip } from './patch/unzip';
import { parseXml, serializeXml } from './patch/xml';

/** The finished package: parts of XML parsed, everything else as bytes. */
export interface WordPackage {
  parts: Parts;
  others: Map<string, Uint8Array>;
}

/** Parses what the docx library made. */
export function openPackage(files: CompiledFiles): WordPackage {
  const parts: Parts = new Map();
  const others = new Map<string, Uint8Array>();
  for (const [path, content] of files) {
    if (path.endsWith('.xml') || path.endsWith('.rels')) parts.set(path, parseXml(textOfFile(content)));
    else others.set(path, otherFile(path, content));
  }
  return { parts, others };
}

function otherFile(path: string, content: string | Uint8Array): Uint8Array {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
  return path.endsWith('.xlsx') ? repackWorkbook(bytes) : bytes;
}

/** Mends every part. */
export function mendPackage({ parts }: WordPackage, context: MendContext): void {
  dropEmptyRelationships(parts);
  countRelationships(parts);
  for (const [path, root] of parts) {
    for (const mend of mends) if (mend.parts.test(path)) mend.apply(root, context);
  }
  countBookmarks(parts);
}

/** Packs the parts, content types first as readers expect, in the order of their paths. */
export function packPackage({ parts, others }: WordPackage): Uint8Array<ArrayBuffer> {
  const files = new Map<string, Uint8Array>(others);
  for (const [path, root] of parts) files.set(path, Buffer.from(serializeXml(root), 'utf8'));
  return zip(new Map([...files].toSorted(([a], [b]) => order(a, b))));
}

const first = ['[Content_Types].xml', '_rels/.rels', 'word/document.xml'];

function order(a: string, b: string): number {
  const rank = (path: string): number => (first.includes(path) ? first.indexOf(path) : first.length);
  return rank(a) - rank(b) || (a < b ? -1 : a > b ? 1 : 0);
}

/** The workbook inside a chart is a package too, with the time of its making in it. */
function repackWorkbook(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return zip(unzip(bytes));
}
