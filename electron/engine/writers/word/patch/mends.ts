import { withRegion } from '../../language-tags';
import { nastaliqFace, nastaliqOfWindows } from '../../look/nastaliq';
import { bookmarkName, controlGallery } from '../anchors';
import type { PlacedNote } from '../writing';
import { patternBars } from './chart-patterns';
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

/** A mend changes one parsed part in place. `parts` says which, by path. */
export interface Mend {
  name: string;
  parts: RegExp;
  apply: (root: XmlElement, context: MendContext) => void;
}

/**
 * What the library writes and should not, or should and does not. Each is small, and each names its reason. They
 * work on the parsed part, never on its text.
 */
export const mends: readonly Mend[] = [
  { name: 'settings', parts: /^word\/settings\.xml$/, apply: mendSettings },
  { name: 'separators', parts: /^word\/footnotes\.xml$/, apply: mendSeparators },
  { name: 'note-anchors', parts: /^word\/footnotes\.xml$/, apply: anchorNotes },
  { name: 'separators', parts: /^word\/endnotes\.xml$/, apply: mendSeparators },
  {
    name: 'empty-properties',
    parts: /^word\/(document|footnotes|endnotes|header\d+|footer\d+)\.xml$/,
    apply: dropEmptyProperties,
  },
  { name: 'section-direction', parts: /^word\/document\.xml$/, apply: turnSections },
  { name: 'picture-numbers', parts: /^word\/document\.xml$/, apply: numberPictures },
  { name: 'space-attribute', parts: /^word\/styles\.xml$/, apply: dropDefaultSpace },
  { name: 'other-face', parts: /^word\/fontTable\.xml$/, apply: nameOtherFace },
  { name: 'bar-patterns', parts: /^word\/charts\/chart\d+\.xml$/, apply: patternBars },
  { name: 'properties', parts: /^docProps\/core\.xml$/, apply: mendProperties },
];

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

/** Empty properties say nothing and make every comparison of two files longer. */
function dropEmptyProperties(root: XmlElement): void {
  walk(root, (element) => {
    if (element.name !== 'w:r' && element.name !== 'w:p') return;
    const first = element.children[0];
    if (first === undefined || typeof first === 'string') return;
    if ((first.name === 'w:rPr' || first.name === 'w:pPr') && first.children.length === 0) element.children.shift();
  });
}

/** The library has no option for a section that runs from right to left (CT_SectPr wants it after the columns). */
function turnSections(root: XmlElement, { rtl }: MendContext): void {
  if (!rtl) return;
  walk(root, (element) => {
    if (element.name !== 'w:sectPr') return;
    if (child(element, 'w:docGrid') === null) element.children.push(make('w:bidi'));
    else insertBefore(element, 'w:docGrid', make('w:bidi'));
  });
}

/** The library counts drawings through all files of a process: the second file would differ from the first. */
function numberPictures(root: XmlElement): void {
  let last = 0;
  walk(root, (element) => {
    if (element.name !== 'wp:docPr') return;
    last += 1;
    element.attributes['id'] = String(last);
  });
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
