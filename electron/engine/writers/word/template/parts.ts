import { child, elements, make } from '../patch/xml';
import type { XmlElement } from '../patch/xml';
import { relationshipsPath } from '../patch/relationships';
import type { WordPackage } from '../compile';

/** Adding parts to a package: their relationships and content types go with them. */

const types = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A part that every package of ours has. */
export function partOf({ parts }: WordPackage, path: string): XmlElement {
  const part = parts.get(path);
  if (part === undefined) throw new Error(`the package has no ${path}`);
  return part;
}

/** Relates a part to another (`target` as written from its folder); gives the relationship's id. */
export function relate({ parts }: WordPackage, from: string, type: string, target: string): string {
  const path = relationshipsPath(from);
  const root =
    parts.get(path) ?? make('Relationships', { xmlns: 'http://schemas.openxmlformats.org/package/2006/relationships' });
  parts.set(path, root);
  const known = elements(root).find(
    ({ attributes }) => attributes['Target'] === target && attributes['Type'] === `${types}/${type}`,
  );
  if (known !== undefined) return known.attributes['Id'] ?? '';
  const id = `rId${String(elements(root).length + 1)}`;
  root.children.push(make('Relationship', { Id: id, Type: `${types}/${type}`, Target: target }));
  return id;
}

/** The part that a relationship of the text leads to. */
export function relatedTo({ parts }: WordPackage, from: string, id: string): string {
  const root = parts.get(relationshipsPath(from));
  const found = root === undefined ? undefined : elements(root).find(({ attributes }) => attributes['Id'] === id);
  return `word/${found?.attributes['Target'] ?? ''}`;
}

/** Says what a part is. */
export function declare(file: WordPackage, path: string, contentType: string): void {
  const root = partOf(file, '[Content_Types].xml');
  root.children.push(make('Override', { ContentType: contentType, PartName: `/${path}` }));
}

/** Says what all files with an ending are. */
export function declareEnding(file: WordPackage, ending: string, contentType: string): void {
  const root = partOf(file, '[Content_Types].xml');
  const known = elements(root).some(({ name, attributes }) => name === 'Default' && attributes['Extension'] === ending);
  if (!known) root.children.unshift(make('Default', { ContentType: contentType, Extension: ending }));
}

/** A copy that can be changed by itself. */
export function copied(element: XmlElement): XmlElement {
  return {
    name: element.name,
    attributes: { ...element.attributes },
    children: element.children.map((node) => (typeof node === 'string' ? node : copied(node))),
  };
}

/** The properties of a style or paragraph by name, made where there are none, at their place among the others. */
export function propertiesOf(holder: XmlElement, name: string, after: readonly string[]): XmlElement {
  const found = child(holder, name);
  if (found !== null) return found;
  const made = make(name);
  const at = holder.children.findLastIndex((node) => typeof node !== 'string' && after.includes(node.name));
  holder.children.splice(at + 1, 0, made);
  return made;
}
