import { getFormatFromId } from 'numfmt';
import type { PackedCell } from '../blocks';
import { isoFromSerial, numberFormat } from '../shown';
import { attributeOf, declaration, styleOf, type Element } from './html-tree';
import type { SheetOutput } from './sheet-output';

/** The number formats that a page's style sheets give to classes: `.xl24 {mso-number-format:"0\.00"}`. */
export function classFormats(css: string): Map<string, string> {
  const formats = new Map<string, string>();
  for (const [, selectors = '', body = ''] of css.matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
    const written = declaration(body, 'mso-number-format');
    if (written === null) continue;
    for (const [, name = ''] of selectors.matchAll(/\.([\w-]+)/g)) formats.set(name, pattern(written));
  }
  return formats;
}

/** The words that stand for a format in Office's pages. */
const NAMED: Readonly<Record<string, number>> = {
  fixed: 2,
  standard: 4,
  percent: 10,
  scientific: 11,
  'short date': 14,
};

/** A number format as Office writes it into a style: signs behind `\`, quoted, or one of a few names. */
function pattern(written: string): string {
  const bare = written.replace(/^(["'])(.*)\1$/s, '$2').replace(/\\(?:0022|(.))/g, (_, sign?: string) => sign ?? '"');
  const id = NAMED[bare.toLowerCase()];
  return id === undefined ? bare : (getFormatFromId(id) ?? bare);
}

/**
 * A cell of a table on a page. Pages are text; only where the program that saved the page left the value itself beside
 * the text (Excel `x:num`, LibreOffice `sdval`) is a cell a number. What is shown is the page's own text.
 */
export function htmlCell(
  cell: Element,
  lines: readonly string[],
  formats: ReadonlyMap<string, string>,
  output: SheetOutput,
  row: number,
): PackedCell {
  const text = output.counted(lines.join('\n'));
  if (text === '') return null;
  const format = formatOf(cell, formats);
  const place = format === null ? -1 : output.writer.format(row, format);
  const value = valueOf(cell, text);
  if (value === null) return format === null ? text : ['text', text, text, place];
  const iso = numberFormat(format).isDate ? isoFromSerial(value) : null;
  return iso === null ? ['number', value, text, place] : ['date', iso, text, place];
}

function formatOf(cell: Element, formats: ReadonlyMap<string, string>): string | null {
  const own = styleOf(cell, 'mso-number-format');
  if (own !== null) return general(pattern(own));
  const office = attributeOf(cell, 'sdnum')?.split(';').slice(2).join(';');
  if (office !== undefined && office !== '') return general(office);
  for (const name of attributeOf(cell, 'class')?.split(/\s+/) ?? []) {
    const found = formats.get(name);
    if (found !== undefined) return general(found);
  }
  return null;
}

function general(format: string): string | null {
  return format === '' || /^general$/i.test(format) ? null : format;
}

/** The number beside the text; an empty `x:num` says that the text itself is the number. */
function valueOf(cell: Element, text: string): number | null {
  const written = attributeOf(cell, 'x:num') ?? attributeOf(cell, 'sdval');
  if (written === null) return null;
  const digits = written.trim() === '' ? text : written;
  return /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(digits.trim()) ? Number(digits) : null;
}
