import type { Origin, Section } from '../document/pack-document';
import type { Checked } from './check';
import { textsOf } from './texts-of';

/** A text of the document with its section. */
export interface SectionText {
  section: Section;
  id: string;
  origin: Origin | null;
  text: string;
}

const read = new WeakMap<Checked, SectionText[]>();

/** Every text of the document in order; read once for all checks of a run. */
export function printedTexts(checked: Checked): SectionText[] {
  const known = read.get(checked);
  if (known !== undefined) return known;
  const texts = checked.document.sections.flatMap((section) =>
    section.blocks.flatMap((block) => textsOf(block).map((text) => ({ section, ...text }))),
  );
  read.set(checked, texts);
  return texts;
}
