import type { Look } from './look';
import type { TableStyleValues } from './other-styles';
import type { ParagraphStyleValues } from './style-values';

/** Styles of ours whose tabs and indents the pages are built on: of the template's style they take the letters. */
const builtOn = new Set(['TOC1', 'Header', 'Footer']);
/** Styles whose indents come from their lists. */
const listed = new Set(['Objective', 'Point', 'NumberedText', 'ListBullet']);

/** One of our styles as the ministry's own template sets it. */
export function housed(style: ParagraphStyleValues, { house }: Look): ParagraphStyleValues {
  const look = house?.paragraphs[style.id];
  if (look === undefined) return style;
  const { indent, ...rest } = look;
  const {
    face: _face,
    based: _based,
    line: _line,
    exact: _exact,
    borders,
    caps: _caps,
    underlined: _under,
    ...own
  } = style;
  if (builtOn.has(style.id)) {
    const { font, size, ink, bold, italic } = rest;
    return { ...own, borders, font, size, ink, bold, italic, line: 1 };
  }
  const { align: _align, spaced: _spaced, indent: _indent, italic: _italic, bold: _bold, ...bare } = own;
  return { ...bare, ...rest, ...(indent === undefined || listed.has(style.id) ? {} : { indent }) };
}

/** One of our table styles as the template's own table style sets it; margins of cells stay ours. */
export function housedTable(style: TableStyleValues, { house, inks }: Look): TableStyleValues {
  const look = house?.tables[style.id];
  if (look === undefined) return style;
  const { fill, ink, bold, rules } = look.first;
  const rule = rules.find(({ side }) => side === 'bottom') ?? null;
  return {
    ...style,
    rules: look.rules,
    first: { rule, fill: fill ?? 'FFFFFF', bold, ink: ink ?? inks.ink },
  };
}
