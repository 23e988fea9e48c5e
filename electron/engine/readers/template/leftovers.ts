import { child, elements, walk } from '../../writers/word/patch/xml';
import type { XmlElement } from '../../writers/word/patch/xml';
import type { Report } from './report';
import type { TemplatePackage } from './template-package';

/** Says what a template holds that never comes along: nothing of it is read beyond seeing that it is there. */
export async function tellLeftovers(file: TemplatePackage, settings: XmlElement | null, report: Report): Promise<void> {
  const relations = await file.relations(file.main);
  const has = (...types: readonly string[]) => relations.some(({ type }) => types.includes(type));
  if (has('vbaProject') || file.mainType.includes('macroEnabled')) report.add('macros');
  if (has('glossaryDocument')) report.add('glossary');
  if (has('comments', 'commentsExtended', 'commentsIds')) report.add('comments');
  if (has('customXml')) report.add('custom-data');
  if (has('oleObject', 'package', 'control', 'aFChunk', 'subDocument')) report.add('embedded-objects');
  if (has('people')) report.add('authors');
  const outside = relations.filter(({ part, type }) => part === null && type !== 'hyperlink' && type !== 'image');
  report.add('external', outside.length);
  if (settings !== null) tellSettings(settings, report);
  await tellProperties(file, report);
}

function tellSettings(settings: XmlElement, report: Report): void {
  const has = (name: string) => child(settings, name) !== null;
  if (has('w:attachedTemplate')) report.add('attached-template');
  if (has('w:documentProtection') || has('w:writeProtection')) report.add('protection');
  if (has('w:trackRevisions') || has('w:trackChanges')) report.add('tracked-changes');
  if (has('w:rsids')) report.add('session-ids');
}

/** Names of people in the file's properties. */
async function tellProperties(file: TemplatePackage, report: Report): Promise<void> {
  if ((await file.relations('')).some(({ type }) => type === 'core-properties')) report.add('authors');
}

/** How often the template's own text uses each style, by id; and whether revisions stand in it. */
export function usesIn(body: XmlElement, report: Report): Map<string, number> {
  const uses = new Map<string, number>();
  let revisions = false;
  walk(body, ({ name, attributes }) => {
    if (name === 'w:pStyle' || name === 'w:tblStyle') {
      const id = attributes['w:val'] ?? '';
      uses.set(id, (uses.get(id) ?? 0) + 1);
    }
    revisions ||= name === 'w:ins' || name === 'w:del';
  });
  if (revisions) report.add('tracked-changes');
  return uses;
}

/** Parts of a template that hold one thing each, by the last word of their relationship. */
export async function partOf(file: TemplatePackage, type: string): Promise<string | null> {
  const found = (await file.relations(file.main)).find((relation) => relation.type === type)?.part ?? null;
  return found !== null && file.has(found) ? found : null;
}

/** The elements of a part's root; null where the part is not there or is broken. */
export async function rootOf(file: TemplatePackage, type: string, root: string): Promise<XmlElement | null> {
  const part = await partOf(file, type);
  if (part === null) return null;
  const read = await file.xml(part);
  return read.name === root && elements(read).length > 0 ? read : null;
}
