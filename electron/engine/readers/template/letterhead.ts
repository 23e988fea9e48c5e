import { child, directText, elements, make } from '../../writers/word/patch/xml';
import type { XmlElement } from '../../writers/word/patch/xml';
import { isBlank } from './blank';
import { cleanChildren, cleanGroup } from './clean/clean';
import { cellRules, paragraphRules, rowRules, runRules, tableRules } from './clean/grammar';
import type { Rule } from './clean/grammar';
import { directed } from './directed';
import { cleanDrawing, oldPictures } from './drawings';
import { fateOf } from './fields';
import type { OpenField } from './fields';
import { isOn, twipsOf, wholeOf } from './measures';
import { withoutPageNumber } from './page-numbers';
import { seenThrough } from './see-through';
import type { Story } from './story';
import { isTurnedStyle } from './style-sheet';
import type { StyleKind } from './style-sheet';

/**
 * Cleans the blocks of a head, a foot or a letterhead: words, pictures, tables and what they look like come along; controls,
 * revisions, comments, hidden words, links and fields that would be wrong elsewhere do not.
 */
export async function cleanBlocks(blocks: readonly XmlElement[], story: Story): Promise<XmlElement[]> {
  return trimmed(await new Cleaner(story).blocks(blocks));
}

class Cleaner {
  private readonly story: Story;
  private readonly fields: OpenField[] = [];

  constructor(story: Story) {
    this.story = story;
  }

  async blocks(blocks: readonly XmlElement[]): Promise<XmlElement[]> {
    const cleaned: XmlElement[] = [];
    for (const block of seenThrough(blocks, this.story)) {
      if (block.name === 'w:p') cleaned.push(...(await this.paragraph(block)));
      else if (block.name === 'w:tbl') cleaned.push(...(await this.table(block)));
    }
    return cleaned;
  }

  private async paragraph(paragraph: XmlElement): Promise<XmlElement[]> {
    const given = child(paragraph, 'w:pPr');
    const properties = this.properties(given, paragraphRules, 'paragraph');
    const mark = given === null ? null : this.letters(child(given, 'w:rPr'));
    const all = mark === null ? [...properties] : [...properties, mark];
    this.turn(given, all);
    const words = withoutPageNumber(await this.runs(elements(paragraph)), this.story);
    return words === null
      ? []
      : [directed(make('w:p', {}, [...(all.length === 0 ? [] : [make('w:pPr', {}, all)]), ...words]))];
  }

  /** What the template's styles turn round is turned by itself, since they lose that. */
  private turn(given: XmlElement | null, properties: XmlElement[]): void {
    if (properties.some(({ name }) => name === 'w:bidi')) return;
    const own = given === null ? null : child(given, 'w:bidi');
    const style = given === null ? null : (child(given, 'w:pStyle')?.attributes['w:val'] ?? null);
    if (own !== null || !isTurnedStyle(this.story.sheet, style)) return;
    const rank = (name: string) => paragraphRules.findIndex((rule) => rule.name === name);
    const at = properties.findIndex(({ name }) => name === 'w:rPr' || rank(name) > rank('w:bidi'));
    properties.splice(at < 0 ? properties.length : at, 0, make('w:bidi'));
  }

  private async runs(inside: readonly XmlElement[]): Promise<XmlElement[]> {
    const runs: XmlElement[] = [];
    for (const each of seenThrough(inside, this.story)) {
      if (each.name === 'w:fldSimple') runs.push(...(await this.simpleField(each)));
      else if (each.name === 'w:r') runs.push(...(await this.run(each)));
    }
    return runs;
  }

  private async simpleField(field: XmlElement): Promise<XmlElement[]> {
    const fate = fateOf(field.attributes['w:instr'] ?? '');
    if (fate.kind === 'counted') return [counted(fate.instruction, null)];
    this.story.report.add('fields');
    return fate.kind === 'words' ? this.runs(elements(field)) : [];
  }

  /** A run may hold the marks of fields among its words: it is cut there. */
  private async run(run: XmlElement): Promise<XmlElement[]> {
    const given = child(run, 'w:rPr');
    if (given !== null && isHidden(given)) {
      this.story.report.add('hidden-text');
      return [];
    }
    const letters = this.letters(given);
    const runs: XmlElement[] = [];
    for (const each of elements(run)) {
      if (each.name === 'w:fldChar' || each.name === 'w:instrText') runs.push(...this.fieldMark(each, letters));
      else if (!this.isInsideField()) {
        const content = await this.content(each);
        if (content.length > 0) runs.push(make('w:r', {}, [...(letters === null ? [] : [letters]), ...content]));
      }
    }
    return runs;
  }

  private fieldMark(mark: XmlElement, letters: XmlElement | null): XmlElement[] {
    const { name, attributes } = mark;
    const open = this.fields.at(-1);
    if (name === 'w:instrText') {
      if (open !== undefined && open.fate === null) open.instruction += directText(mark);
      return [];
    }
    const kind = attributes['w:fldCharType'];
    if (kind === 'begin') this.fields.push({ instruction: '', fate: null });
    if (kind === 'separate' && open !== undefined) open.fate = fateOf(open.instruction);
    if (kind !== 'end') return [];
    const ended = this.fields.pop();
    const fate = ended === undefined ? { kind: 'words' as const } : (ended.fate ?? fateOf(ended.instruction));
    if (fate.kind === 'counted' && !this.isInsideField()) return [counted(fate.instruction, letters)];
    this.story.report.add('fields');
    return [];
  }

  /** Whether what is read now is the instruction or the old result of a field, and no words. */
  private isInsideField(): boolean {
    return this.fields.some(({ fate }) => fate === null || fate.kind !== 'words');
  }

  private async content(each: XmlElement): Promise<XmlElement[]> {
    switch (each.name) {
      case 'w:t': {
        const words = directText(each).replaceAll(/[\t\n\r]+/g, ' ');
        return words === '' ? [] : [make('w:t', { 'xml:space': 'preserve' }, [words])];
      }
      case 'w:tab':
      case 'w:cr':
      case 'w:noBreakHyphen':
        return [make(each.name)];
      case 'w:br':
        // Pages and columns end in the text, never in a letterhead.
        return each.attributes['w:type'] === undefined || each.attributes['w:type'] === 'textWrapping'
          ? [make('w:br')]
          : [];
      case 'w:sym': {
        const { 'w:font': font, 'w:char': char } = each.attributes;
        return font !== undefined && /^[0-9a-f]{4}$/i.test(char ?? '')
          ? [make('w:sym', { 'w:font': font, 'w:char': char ?? '' })]
          : [];
      }
      case 'w:drawing': {
        const drawing = await cleanDrawing(each, this.story, (blocks) => cleanBlocks(blocks, this.story));
        return drawing === null ? [] : [drawing];
      }
      case 'w:object':
        this.story.report.add('embedded-objects');
        return oldPictures(each, this.story);
      case 'w:pict':
        return oldPictures(each, this.story);
      default:
        return [];
    }
  }

  private async table(table: XmlElement): Promise<XmlElement[]> {
    const rows: XmlElement[] = [];
    for (const row of seenThrough(elements(table), this.story)) {
      if (row.name === 'w:tr') rows.push(...(await this.row(row)));
    }
    if (rows.length === 0) return [];
    const widths = elements(child(table, 'w:tblGrid') ?? make('')).flatMap(
      ({ attributes }) => twipsOf(attributes['w:w']) ?? [],
    );
    const columns = Math.max(1, ...rows.map(columnsOf));
    const grid = Array.from({ length: columns }, (_, at) =>
      make('w:gridCol', { 'w:w': String(Math.abs(widths[at] ?? 1000)) }),
    );
    const properties = this.properties(child(table, 'w:tblPr'), tableRules, 'table');
    const whole = properties.some(({ name }) => name === 'w:tblW') ? properties : withWidth(properties);
    return [make('w:tbl', {}, [make('w:tblPr', {}, whole), make('w:tblGrid', {}, grid), ...rows])];
  }

  private async row(row: XmlElement): Promise<XmlElement[]> {
    const cells: XmlElement[] = [];
    for (const cell of seenThrough(elements(row), this.story)) {
      if (cell.name !== 'w:tc') continue;
      const blocks = await this.blocks(elements(cell));
      const ended = blocks.at(-1)?.name === 'w:p' ? blocks : [...blocks, make('w:p')];
      const properties = cleanGroup(child(cell, 'w:tcPr'), 'w:tcPr', cellRules);
      cells.push(make('w:tc', {}, [...(properties === null ? [] : [properties]), ...ended]));
    }
    const given = child(row, 'w:trPr');
    const rules = given === null ? [] : cleanChildren(given, rowRules);
    return cells.length === 0
      ? []
      : [make('w:tr', {}, [make('w:trPr', {}, [make('w:cantSplit'), ...rules]), ...cells])];
  }

  private letters(given: XmlElement | null): XmlElement | null {
    const cleaned = this.properties(given, runRules, 'character').filter(({ name }) => name !== 'w:lang');
    return cleaned.length === 0 ? null : make('w:rPr', {}, cleaned);
  }

  /** Cleaned properties, naming only styles that there are. */
  private properties(given: XmlElement | null, rules: readonly Rule[], kind: StyleKind): XmlElement[] {
    if (given === null) return [];
    const { styles } = this.story.sheet;
    return cleanChildren(given, rules).filter(
      ({ name, attributes }) => !name.endsWith('Style') || styles.get(attributes['w:val'] ?? '')?.kind === kind,
    );
  }
}

function withWidth(properties: readonly XmlElement[]): XmlElement[] {
  const at = properties.findIndex(({ name }) => name !== 'w:tblStyle' && name !== 'w:bidiVisual');
  return properties.toSpliced(at < 0 ? properties.length : at, 0, make('w:tblW', { 'w:w': '0', 'w:type': 'auto' }));
}

function columnsOf(row: XmlElement): number {
  return elements(row).reduce((sum, cell) => {
    const properties = cell.name === 'w:tc' ? child(cell, 'w:tcPr') : null;
    const span = properties === null ? null : child(properties, 'w:gridSpan');
    return sum + (cell.name === 'w:tc' ? (wholeOf(span?.attributes['w:val']) ?? 1) : 0);
  }, 0);
}

function counted(instruction: string, letters: XmlElement | null): XmlElement {
  const run = make('w:r', {}, [...(letters === null ? [] : [letters]), make('w:t', {}, ['1'])]);
  return make('w:fldSimple', { 'w:instr': instruction }, [run]);
}

function isHidden(properties: XmlElement): boolean {
  return ['w:vanish', 'w:webHidden', 'w:specVanish'].some((name) => {
    const found = child(properties, name);
    return found !== null && isOn(found.attributes['w:val']);
  });
}

/** Empty lines above and below only push the text down: what we add stands there. */
function trimmed(blocks: readonly XmlElement[]): XmlElement[] {
  const first = blocks.findIndex((block) => !isBlank(block));
  const last = blocks.findLastIndex((block) => !isBlank(block));
  return first < 0 ? [] : blocks.slice(first, last + 1);
}
