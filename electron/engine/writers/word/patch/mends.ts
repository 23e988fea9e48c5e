import { withRegion } from '../../language-tags';
import { nastaliqFace, nastaliqOfWindows } from '../../look/nastaliq';
import { bookmarkName, controlGallery } from '../anchors';
import type { PlacedNote } from '../writing';
import { countBookmarks } from './bookmarks';
import { groundLabels, patternBars } from './chart-patterns';
import { child, elements, make, walk } from './xml';
import type { XmlElement } from './xml';

/** What some mends must know of the file. */
export interface MendContext {
  /** ISO; every time in the file. */
  at: string;
  author: string | null;
  language: string;
  complexLanguage: string;
  rtl: boolean;
  notes: readonly PlacedNote[];
}

/** A mend changes elements in place. */
export interface Mend {
  name: string;
  /** Paths of the parts that it looks at. */
  parts: RegExp;
  /** Names of the elements that it changes. */
  on: readonly string[];
  /** Begins to mend a file: what is returned is asked in the order of the file, outer elements first, and may count. */
  start: (context: MendContext) => (element: XmlElement) => void;
}

/** What the library writes and should not, or should and does not. Each is small, and each names its reason. */
export const mends: readonly Mend[] = [
  mend('settings', /^word\/settings\.xml$/, ['w:settings'], mendSettings),
  mend('separators', /^word\/(?:footnotes|endnotes)\.xml$/, ['w:footnotes', 'w:endnotes'], mendSeparators),
  mend('note-anchors', /^word\/footnotes\.xml$/, ['w:footnotes'], anchorNotes),
  mend('section-direction', /^word\/document\.xml$/, ['w:sectPr'], turnSection),
  { name: 'picture-numbers', parts: /^word\/document\.xml$/, on: ['wp:docPr'], start: countPictures },
  { name: 'bookmark-numbers', parts: /./, on: ['w:bookmarkStart', 'w:bookmarkEnd'], start: countBookmarks },
  { name: 'watermark-numbers', parts: /^word\/header\d+\.xml$/, on: ['v:shape'], start: countWatermarks },
  mend('space-attribute', /^word\/styles\.xml$/, ['w:styles'], dropDefaultSpace),
  mend('other-face', /^word\/fontTable\.xml$/, ['w:fonts'], nameOtherFace),
  mend('bar-patterns', /^word\/charts\//, ['c:barChart'], patternBars),
  mend('line-labels', /^word\/charts\//, ['c:lineChart'], groundLabels),
  mend('properties', /^docProps\/core\.xml$/, ['cp:coreProperties'], mendProperties),
];

function mend(
  name: string,
  parts: RegExp,
  on: readonly string[],
  change: (element: XmlElement, context: MendContext) => void,
): Mend {
  return { name, parts, on, start: (context) => (element) => change(element, context) };
}

/**
 * Settings: fonts follow the pack's languages; the note separators are named, else Word repairs them; two switches
 * that nothing here needs go.
 */
function mendSettings(root: XmlElement, { language, complexLanguage }: MendContext): void {
  root.children = elements(root).filter(
    (each) => !['w:displayBackgroundShape', 'w:evenAndOddHeaders'].includes(each.name),
  );
  const separators = make('w:footnotePr', {}, [
    make('w:footnote', { 'w:id': '-1' }),
    make('w:footnote', { 'w:id': '0' }),
  ]);
  insertBefore(root, 'w:compat', separators);
  insertAfter(root, 'w:compat', make('w:themeFontLang', { 'w:val': withRegion(language), 'w:bidi': complexLanguage }));
}

/** Which face takes the place of the Nastaliq one where that is missing. */
function nameOtherFace(root: XmlElement, { language }: MendContext): void {
  if (language.split('-')[0] !== 'ur') return;
  const face = make('w:font', { 'w:name': nastaliqFace }, [
    make('w:altName', { 'w:val': nastaliqOfWindows }),
    make('w:charset', { 'w:val': 'B2' }),
    make('w:family', { 'w:val': 'auto' }),
    make('w:pitch', { 'w:val': 'variable' }),
  ]);
  root.children.push(face);
}

/** The library puts a note's mark into the separators, which Word then draws beside the line. */
function mendSeparators(root: XmlElement): void {
  for (const note of elements(root)) {
    const kind = note.attributes['w:type'];
    if (kind !== 'separator' && kind !== 'continuationSeparator') continue;
    const spacing = make('w:spacing', { 'w:before': '0', 'w:after': '0', 'w:line': '240', 'w:lineRule': 'auto' });
    note.children = [make('w:p', {}, [make('w:pPr', {}, [spacing]), make('w:r', {}, [make(`w:${kind}`)])])];
  }
}

/** The library adds a note's mark to its first paragraph itself and can't do so inside a control: notes are anchored here. */
function anchorNotes(root: XmlElement, { notes }: MendContext): void {
  for (const note of elements(root)) {
    const anchor = notes[Number(note.attributes['w:id']) - 1]?.anchor ?? null;
    const paragraph = child(note, 'w:p');
    if (anchor === null || paragraph === null) continue;
    const name = bookmarkName(anchor.name);
    const start = make('w:bookmarkStart', { 'w:id': name, 'w:name': name });
    const at = child(paragraph, 'w:pPr') === null ? 0 : 1;
    paragraph.children.splice(at, 0, start);
    paragraph.children.push(make('w:bookmarkEnd', { 'w:id': name }));
    const control = make('w:sdtPr', {}, [
      make('w:tag', { 'w:val': anchor.name }),
      make('w:id', { 'w:val': String(anchor.control) }),
      make('w:docPartObj', {}, [make('w:docPartGallery', { 'w:val': controlGallery })]),
      make('w15:appearance', { 'w15:val': 'hidden' }),
    ]);
    note.children = [make('w:sdt', {}, [control, make('w:sdtContent', {}, [paragraph])])];
  }
}

/** The library has no option for a section that runs from right to left (CT_SectPr wants it after the columns). */
function turnSection(section: XmlElement, { rtl }: MendContext): void {
  if (rtl) insertBefore(section, 'w:docGrid', make('w:bidi'));
}

/** The library counts drawings through all files of a process: the second file would differ from the first. */
function countPictures(): (picture: XmlElement) => void {
  let last = 0;
  return ({ attributes }) => {
    last += 1;
    attributes['id'] = String(last);
  };
}

/** The library draws the end of their names by lot; Word's own command knows them by the beginning. */
function countWatermarks(): (shape: XmlElement) => void {
  let last = 0;
  return ({ attributes }) => {
    last += 1;
    attributes['id'] = `PowerPlusWaterMarkObject${String(last)}`;
  };
}

/** `xml:space="default"` is what holds without it. */
function dropDefaultSpace(root: XmlElement): void {
  walk(root, (element) => {
    if (element.attributes['xml:space'] === 'default') delete element.attributes['xml:space'];
  });
}

/** Times come from the edition, and nobody is named who was not given. */
function mendProperties(root: XmlElement, { at, author }: MendContext): void {
  const names = ['dc:creator', 'cp:lastModifiedBy'];
  root.children = elements(root).filter((each) => author !== null || !names.includes(each.name));
  for (const each of elements(root)) {
    if (each.name === 'dcterms:created' || each.name === 'dcterms:modified') each.children = [at];
  }
}

function insertBefore(parent: XmlElement, name: string, element: XmlElement): void {
  const at = parent.children.findIndex((node) => typeof node !== 'string' && node.name === name);
  parent.children.splice(at < 0 ? parent.children.length : at, 0, element);
}

function insertAfter(parent: XmlElement, name: string, element: XmlElement): void {
  const at = parent.children.findIndex((node) => typeof node !== 'string' && node.name === name);
  parent.children.splice(at < 0 ? parent.children.length : at + 1, 0, element);
}
