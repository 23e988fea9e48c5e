import { elements } from './xml';
import type { XmlElement } from './xml';

/** Parts of a package by path, parsed. */
export type Parts = Map<string, XmlElement>;

/** Where the relationships of a part are kept: `word/document.xml` has `word/_rels/document.xml.rels`. */
export function relationshipsPath(part: string): string {
  const at = part.lastIndexOf('/') + 1;
  return `${part.slice(0, at)}_rels/${part.slice(at)}.rels`;
}

/**
 * The library draws the names of some relationships by lot. Here those of a part are counted in order, so that the same
 * pack gives the same bytes; returned are the new names by the old ones, for `renameReferences`.
 */
export function countRelationships(part: string, parts: Parts): ReadonlyMap<string, string> {
  const relationships = parts.get(relationshipsPath(part));
  const names = new Map<string, string>();
  for (const each of relationships === undefined ? [] : elements(relationships)) {
    const name = `rId${String(names.size + 1)}`;
    names.set(each.attributes['Id'] ?? '', name);
    each.attributes['Id'] = name;
  }
  return names;
}

const references = ['r:id', 'r:embed', 'r:link', 'r:pict'];

/** Gives an element the new names of what it refers to. */
export function renameReferences({ attributes }: XmlElement, names: ReadonlyMap<string, string>): void {
  for (const reference of references) {
    const name = attributes[reference];
    if (name !== undefined) attributes[reference] = names.get(name) ?? name;
  }
}

/** Relationship parts that list nothing only lengthen the package. */
export function dropEmptyRelationships(parts: Parts): void {
  for (const [path, root] of parts) if (path.endsWith('.rels') && elements(root).length === 0) parts.delete(path);
}
