import { cardSheet } from '../../../../shared/document/card-sheet';
import type { PackDocument } from '../../../../shared/document/pack-document';

const cut = '0.5pt dashed #8c8c8c';

/** Sheets of cards as they lie before the printer. On the screen one that lies is as wide as one that stands. */
export function cardsCss({ sections, paper }: PackDocument, forPrint: boolean): string[] {
  const format = sections.find((section) => section.cards !== undefined)?.cards;
  if (format === undefined) return [];
  const sheet = cardSheet(paper, format);
  const { columns, margin, gutter, body, foot, width, height } = sheet;
  const upright = Math.min(width, height);
  const onScreen = [
    `.sheet.cards{padding:0;background:none;box-shadow:none!important;width:${mm(upright)}}`,
    `.cardsheet{width:${mm(width)};height:${mm(height)};padding:${mm(margin.top)} ${mm(margin.side)} ${mm(margin.bottom)};background:#fff;margin-bottom:8mm;zoom:${(upright / width).toFixed(4)}}`,
  ];
  const onPaper = ['.cardsheet{break-after:page}', '.cardsheet:last-child{break-after:auto}'];
  return [
    ...(forPrint ? onPaper : onScreen),
    `.cardsheet{display:grid;grid-template-columns:repeat(${String(columns)},1fr);grid-auto-rows:${mm(body + foot + gutter)};align-content:start}`,
    `.card{display:flex;flex-direction:column;min-width:0;overflow:hidden;padding-bottom:${mm(gutter)}}`,
    columns === 2
      ? `.card:nth-child(odd){padding-inline-end:${mm(gutter)};border-inline-end:${cut}}.card:nth-child(even){padding-inline-start:${mm(gutter)}}`
      : '',
    `.card:nth-child(n+${String(columns + 1)}){border-top:${cut};padding-top:${mm(gutter)};padding-bottom:0}`,
    '.card>.upper{flex:1;min-height:0}',
    `.card>.lower{height:${mm(foot)};flex:none;display:flex;flex-direction:column;justify-content:flex-end}`,
    '.CardHead.ends{display:flex;align-items:flex-end}.CardHead{white-space:pre-line}',
    '.CardPoint.item{padding-inline-start:7mm}',
    '.CardPoint.item>.number{display:inline-block;width:7mm;margin-inline-start:-7mm;font-weight:400}',
  ];
}

/** Pages that lie: on the screen as wide as the others; in print pages of another shape. */
export function wideCss({ sections, paper }: PackDocument, forPrint: boolean): string[] {
  const wide = sections.some(({ page }) => page?.landscape === true);
  const recto =
    sections.some(({ page }) => page?.recto === true) && forPrint ? ['.sheet.recto{break-before:right}'] : [];
  if (!wide) return recto;
  const [short, long] = paper === 'A4' ? [210, 297] : [215.9, 279.4];
  const shown = `.sheet.wide{width:${mm(long)};zoom:${(short / long).toFixed(4)}}`;
  return [...recto, forPrint ? `@page wide{size:${paper} landscape}.sheet.wide{page:wide}` : shown];
}

function mm(length: number): string {
  return `${String(Math.round(length * 100) / 100)}mm`;
}
