import type { LetterLook, ParagraphLook } from '../../../../shared/templates/found';
import { child } from '../../writers/word/patch/xml';
import type { XmlElement } from '../../writers/word/patch/xml';
import { isOn, wholeOf } from './measures';
import { lettersOf, paragraphOf } from './looks';
import { listOfStyle } from './numbering';
import type { TemplateLists } from './numbering';
import { chainOf } from './style-sheet';
import type { StyleSheet } from './style-sheet';
import type { Theme } from './theme';

/** What Word takes where nothing is said (ISO/IEC 29500-1, 17.7.5). */
const nothingSaid: ParagraphLook = { font: 'Times New Roman', size: 10, before: 0, after: 0, line: 1, ink: '000000' };

/** How the styles of a template look when all that they are based on is counted in. */
export class Looks {
  private readonly sheet: StyleSheet;
  private readonly lists: TemplateLists;
  private readonly theme: Theme | null;
  private readonly known = new Map<string, ParagraphLook>();

  constructor(sheet: StyleSheet, lists: TemplateLists, theme: Theme | null) {
    this.sheet = sheet;
    this.lists = lists;
    this.theme = theme;
  }

  /** How text looks that names no style. */
  text(): ParagraphLook {
    const { defaults } = this.sheet;
    const inside = (holder: string, properties: string): XmlElement | null => {
      const found = defaults === null ? null : child(defaults, holder);
      return found === null ? null : child(found, properties);
    };
    return joined(nothingSaid, {
      ...paragraphOf(inside('w:pPrDefault', 'w:pPr'), this.theme),
      ...lettersOf(inside('w:rPrDefault', 'w:rPr'), this.theme),
    });
  }

  /** Of a paragraph style, by its id. */
  paragraph(id: string | null): ParagraphLook {
    const key = id ?? '';
    const known = this.known.get(key) ?? this.resolved(id);
    this.known.set(key, known);
    return known;
  }

  /** What some properties of a paragraph add to its style. */
  direct(properties: XmlElement | null): ParagraphLook {
    return paragraphOf(properties, this.theme);
  }

  /** Of a run within a paragraph that looks like `around`. */
  letters(properties: XmlElement | null, around: ParagraphLook): LetterLook {
    const named = properties === null ? null : (child(properties, 'w:rStyle')?.attributes['w:val'] ?? null);
    const styled = chainOf(this.sheet, named).map(({ element }) => lettersOf(child(element, 'w:rPr'), this.theme));
    const { font, size, bold, italic, caps, underlined, spaced, ink } = around;
    const base = { font, size, bold, italic, caps, underlined, spaced, ink };
    const all = [base, ...styled, lettersOf(properties, this.theme)];
    return Object.fromEntries(
      Object.entries(Object.assign({}, ...all) as LetterLook).filter(([, value]) => value !== undefined),
    );
  }

  /** The outline level of a paragraph style, its own or from those that it is based on. */
  outline(id: string): number | null {
    let level: number | null = null;
    for (const { element } of chainOf(this.sheet, id)) {
      const properties = child(element, 'w:pPr');
      const own = wholeOf((properties === null ? null : child(properties, 'w:outlineLvl'))?.attributes['w:val']);
      if (own !== null) level = own;
    }
    return level === null || level > 8 ? null : level;
  }

  private resolved(id: string | null): ParagraphLook {
    const numbered = id === null ? null : listOfStyle(this.sheet, this.lists, id);
    const level = numbered === null ? undefined : this.lists.get(numbered.list)?.levels[numbered.level];
    const start = level === undefined ? {} : paragraphOf(child(level, 'w:pPr'), this.theme);
    let look = joined(this.text(), start);
    for (const { element } of chainOf(this.sheet, id)) {
      const properties = child(element, 'w:pPr');
      look = joined(look, {
        ...paragraphOf(properties, this.theme),
        ...lettersOf(child(element, 'w:rPr'), this.theme),
      });
    }
    return look;
  }
}

/** A look with what a nearer one says over it; of two ways to space lines the nearer counts. */
export function joined(far: ParagraphLook, near: ParagraphLook): ParagraphLook {
  const { line, exact, ...rest } = far;
  const lines =
    near.line !== undefined || near.exact !== undefined
      ? {}
      : { ...(line === undefined ? {} : { line }), ...(exact === undefined ? {} : { exact }) };
  const indent =
    far.indent === undefined && near.indent === undefined ? {} : { indent: { ...far.indent, ...near.indent } };
  return { ...rest, ...lines, ...near, ...indent };
}

/** Whether a paragraph's own properties turn it from right to left. */
export function isTurned(properties: XmlElement | null, name: 'w:bidi' | 'w:rtl'): boolean {
  const found = properties === null ? null : child(properties, name);
  return found !== null && isOn(found.attributes['w:val']);
}
