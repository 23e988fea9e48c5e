import { child, elements, make } from '../../writers/word/patch/xml';
import type { XmlElement } from '../../writers/word/patch/xml';
import type { TemplatePackage } from './template-package';

/** A face that the template lists, and the files of it that it brings along (obfuscated, ISO/IEC 29500-1, 17.8.1). */
export interface TemplateFont {
  name: string;
  /** `w:font` without what it embeds. */
  element: XmlElement;
  embedded: { name: string; key: string; bytes: Uint8Array }[];
}

const kept: readonly (readonly [string, RegExp])[] = [
  ['w:altName', /^.{1,100}$/],
  ['w:panose1', /^[0-9A-Fa-f]{20}$/],
  ['w:charset', /^[0-9A-Fa-f]{1,2}$/],
  ['w:family', /^(?:decorative|modern|roman|script|swiss|auto)$/],
  ['w:pitch', /^(?:fixed|variable|default)$/],
];
const files = ['w:embedRegular', 'w:embedBold', 'w:embedItalic', 'w:embedBoldItalic'];
const largest = 12 * 1024 * 1024;

/** The faces of a template, each once. */
export async function readFonts(file: TemplatePackage, part: string): Promise<TemplateFont[]> {
  const relations = await file.relations(part);
  const fonts: TemplateFont[] = [];
  for (const font of elements(await file.xml(part))) {
    const name = font.attributes['w:name'] ?? '';
    if (font.name !== 'w:font' || name === '' || fonts.some((other) => other.name === name)) continue;
    const children = kept.flatMap(([element, value]) => {
      const found = child(font, element)?.attributes['w:val'] ?? '';
      return value.test(found) ? [make(element, { 'w:val': found })] : [];
    });
    const embedded: TemplateFont['embedded'] = [];
    for (const each of files) {
      const given = child(font, each)?.attributes ?? {};
      const target = relations.find(({ id, type }) => id === given['r:id'] && type === 'font')?.part ?? null;
      const key = given['w:fontKey'] ?? '';
      if (target === null || !/^\{[0-9A-Fa-f-]{36}\}$/.test(key)) continue;
      const bytes = await file.bytes(target);
      if (bytes.length <= largest) embedded.push({ name: each, key, bytes });
    }
    fonts.push({ name, element: make('w:font', { 'w:name': name }, children), embedded });
  }
  return fonts;
}
