import type { TemplateFont } from '../../../readers/template/fonts';
import { elements, make } from '../patch/xml';
import type { WordPackage } from '../compile';
import { copied, partOf, relate } from './parts';

const table = 'word/fontTable.xml';

/** Lists the template's faces, with the files of those that it brings along. */
export function mergeFonts(file: WordPackage, fonts: readonly TemplateFont[]): void {
  const root = partOf(file, table);
  const known = new Set(elements(root).map(({ attributes }) => attributes['w:name']));
  let count = 0;
  for (const { name, element, embedded } of fonts) {
    if (known.has(name)) continue;
    const own = copied(element);
    for (const { name: kind, key, bytes } of embedded) {
      count += 1;
      const path = `fonts/house${String(count)}.odttf`;
      file.others.set(`word/${path}`, bytes);
      own.children.push(make(kind, { 'r:id': relate(file, table, 'font', path), 'w:fontKey': key }));
    }
    root.children.push(own);
  }
}
