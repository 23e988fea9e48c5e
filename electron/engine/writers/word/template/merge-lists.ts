import { child, elements, make } from '../patch/xml';
import type { XmlElement } from '../patch/xml';
import type { TemplateParts } from '../../../readers/template/read-template';
import { listOfStyle } from '../../../readers/template/numbering';
import { wholeOf } from '../../../readers/template/measures';
import type { WordPackage } from '../compile';
import { copied, partOf } from './parts';

/** The numbers that the template's lists have in the package, by those that its styles name. */
export type MergedLists = ReadonlyMap<number, { num: number; abstract: number }>;

const numbering = 'word/numbering.xml';

/** Adds the lists that the template's styles stand in to ours. */
export function mergeLists(file: WordPackage, { sheet, lists }: TemplateParts): MergedLists {
  const merged = new Map<number, { num: number; abstract: number }>();
  for (const { element } of sheet.styles.values()) {
    const list = numberOf(element);
    const levels = list === null ? undefined : lists.get(list)?.levels;
    if (list === null || levels === undefined || merged.has(list)) continue;
    // A style's paragraphs stand in the level that names it: one list only may do so.
    const linked = levels.map((level) => {
      const own = copied(level);
      own.children = own.children.filter(
        (node) =>
          typeof node === 'string' ||
          node.name !== 'w:pStyle' ||
          listOfStyle(sheet, lists, node.attributes['w:val'] ?? '')?.list === list,
      );
      return own;
    });
    merged.set(list, addList(file, linked));
  }
  return merged;
}

/** The list that a style itself names. */
export function numberOf(style: XmlElement): number | null {
  const properties = child(style, 'w:pPr');
  const number = properties === null ? null : child(properties, 'w:numPr');
  return wholeOf((number === null ? null : child(number, 'w:numId'))?.attributes['w:val']);
}

/** Adds a list of these levels. */
function addList(file: WordPackage, levels: readonly XmlElement[]): { num: number; abstract: number } {
  const root = partOf(file, numbering);
  const abstract = highest(root, 'w:abstractNum', 'w:abstractNumId') + 1;
  const definition = make('w:abstractNum', { 'w:abstractNumId': String(abstract) }, [
    make('w:multiLevelType', { 'w:val': 'multilevel' }),
    ...levels,
  ]);
  const at = root.children.findIndex((node) => typeof node !== 'string' && node.name === 'w:num');
  root.children.splice(at < 0 ? root.children.length : at, 0, definition);
  return { num: addNumber(file, abstract, null), abstract };
}

/** Adds a running list of a definition; `start`: the number at which one of its levels begins, where that is set anew. */
export function addNumber(file: WordPackage, abstract: number, start: { level: number; at: number } | null): number {
  const root = partOf(file, numbering);
  const num = highest(root, 'w:num', 'w:numId') + 1;
  const restart =
    start === null
      ? []
      : [
          make('w:lvlOverride', { 'w:ilvl': String(start.level) }, [
            make('w:startOverride', { 'w:val': String(start.at) }),
          ]),
        ];
  const element = make('w:num', { 'w:numId': String(num) }, [
    make('w:abstractNumId', { 'w:val': String(abstract) }),
    ...restart,
  ]);
  const at = root.children.findLastIndex((node) => typeof node !== 'string' && node.name === 'w:num');
  root.children.splice(at < 0 ? root.children.length : at + 1, 0, element);
  return num;
}

function highest(root: XmlElement, name: string, attribute: string): number {
  return Math.max(0, ...elements(root).map((each) => (each.name === name ? Number(each.attributes[attribute]) : 0)));
}
