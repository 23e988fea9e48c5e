import { walk, elements } from './xml';
import type { XmlElement } from './xml';

/** Parts of a package by path, parsed. */
export type Parts = Map<string, XmlElement>;

/** Where the relationships of a part are kept: `word/document.xml` has `word/_rels/document.xml.rels`. */
export function relationshipsPath(part: string): string {
  const at = part.lastIndexOf('/') + 1;
  return `${part.slice(0, at)}_rels/${part.slice(at)}.rels`;
}

const references = ['r:id', 'r:embed', 'r:link', 'r:pict'];

/**
 * The library draws the names of some relationships by lot. Here each part's are counted in order, so that the same
 * pack gives the same bytes.
 */
export function countRelationships(parts: Parts): void {
  for (const [path, root] of parts) {
    const relationships = parts.get(relationshipsPath(path));
    if (relationships === undefined) continue;
    const names = new Map<string, string>();
    for (const each of elements(relationships)) {
      const name = `rId${String(names.size + 1)}`;
      names.set(each.attributes['Id'] ?? '', name);
      each.attributes['Id'] = name;
    }
    walk(root, ({ attributes }) => {
      for (const reference of references) {
        const name = attributes[reference];
        if (name !== undefined) attributes[reference] = names.get(name) ?? name;
      }
    });
  }
}

/** Relationship parts that list nothing only lengthen the package. */
export function dropEmptyRelationships(parts: Parts): void {
  for (const [path, root] of parts) if (path.endsWith('.rels') && elements(root).length === 0) parts.delete(path);
}
