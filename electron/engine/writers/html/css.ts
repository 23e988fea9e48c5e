import type { PackDocument } from '../../../../shared/document/pack-document';
import { furtherStyles } from '../look/card-styles';
import { hangingOf, isCounted, pageSize } from '../look/look';
import type { Look } from '../look/look';
import { lookOf } from '../look/looks';
import { characterStyles, tableStyles } from '../look/other-styles';
import type { TableRule, TableStyleValues } from '../look/other-styles';
import { paragraphStyles } from '../look/paragraph-styles';
import type { LetterValues, ParagraphStyleValues } from '../look/style-values';
import { cardsCss, wideCss } from './card-css';
import { faces, millimetres, namedFaces, naturalLine, points, rule } from './css-values';
import { sheetCss } from './sheet-css';
import { whiteClass } from './showing';
import type { White } from './showing';

/** The style sheet of a document: one rule a style of Word, from the same values, and the sheet around them. */
export function pageCss(
  document: PackDocument,
  forPrint: boolean,
  look: Look = lookOf(document),
  white: White | null = null,
): string {
  const inks = [...new Set(document.sections.map((section) => section.marking.ink.toUpperCase()))];
  const styles = [
    ...paragraphStyles(look, pageSize(look, document.paper).text, inks),
    ...furtherStyles(document, look, inks),
  ];
  const byId = new Map(styles.map((style) => [style.id, style]));
  const defaults: ParagraphStyleValues = {
    id: '',
    name: '',
    face: 'body',
    size: look.sizes.body,
    ink: look.inks.ink,
    line: look.line,
  };
  return [
    sheetCss(look, document.paper, forPrint, white),
    ...styles.map((style) => {
      const own = resolve(style, byId);
      // In Word all are based on Normal, whose lines are exact in Nastaliq.
      const exact = own.line === undefined ? byId.get('Normal')?.exact : undefined;
      return paragraphRule({ ...defaults, ...(exact === undefined ? {} : { exact }), ...own }, look);
    }),
    ...characterStyles(look).map((style) => rule(`.${style.id}`, letters(style, look))),
    ...tableStyles(look).map(tableCss),
    ownCss(look),
    ...cardsCss(document, forPrint),
    ...wideCss(document, forPrint),
    ...Object.entries(white ?? {}).map(([id, height]) =>
      rule(`.${whiteClass(document, id)}`, [`padding-top:${millimetres(height)}`]),
    ),
  ].join('\n');
}

/** A style with what it takes over from those that it is based on. */
function resolve(style: ParagraphStyleValues, byId: ReadonlyMap<string, ParagraphStyleValues>): ParagraphStyleValues {
  const based = style.based === undefined ? undefined : byId.get(style.based);
  return based === undefined ? style : { ...resolve(based, byId), ...style };
}

function paragraphRule(style: ParagraphStyleValues, look: Look): string {
  const { indent = {}, borders = [] } = style;
  const line =
    style.exact === undefined ? ((style.line ?? look.line) * naturalLine).toFixed(3) : `${String(style.exact)}pt`;
  return rule(`.${style.id}`, [
    ...letters(style, look),
    `margin:${points(style.before)} ${inset(indent.end, style, 'right')} ${points(style.after)} ${inset(indent.start, style, 'left')}`,
    indent.hanging
      ? `text-indent:-${millimetres(indent.hanging)}`
      : indent.first
        ? `text-indent:${millimetres(indent.first)}`
        : '',
    style.fill === undefined ? '' : `background:#${style.fill}`,
    `line-height:${line}`,
    style.align === undefined ? '' : `text-align:${style.align === 'number' ? 'right' : style.align}`,
    style.keepNext ? 'break-after:avoid' : '',
    style.keepLines ? 'break-inside:avoid' : '',
    ...borders.flatMap((b) => [
      `${edges[b.side]}:${eighths(b.size)} solid #${b.ink}`,
      `padding-${sides[b.side]}:${points(b.space)}`,
    ]),
  ]);
}

/** Word draws the frame of a paragraph outside its indent. */
function inset(indent: number | undefined, { borders = [] }: ParagraphStyleValues, side: 'left' | 'right'): string {
  const frame = borders.find((border) => border.side === side);
  if (frame === undefined) return millimetres(indent);
  return `calc(${String(indent ?? 0)}mm - ${points(frame.space + frame.size / 8)})`;
}

const sides = { top: 'block-start', bottom: 'block-end', left: 'inline-start', right: 'inline-end' } as const;
const edges = {
  top: 'border-top',
  bottom: 'border-bottom',
  left: 'border-inline-start',
  right: 'border-inline-end',
} as const;

type Letters = LetterValues & { raised?: true };

function letters(style: Letters, look: Look): string[] {
  return [
    fontOf(style, look),
    style.size === undefined ? '' : `font-size:${points(style.size)}`,
    style.bold === undefined ? '' : `font-weight:${style.bold ? '700' : '400'}`,
    style.italic ? 'font-style:italic' : '',
    style.caps ? 'text-transform:uppercase' : '',
    style.underlined ? 'text-decoration:underline' : '',
    style.spaced === undefined ? '' : `letter-spacing:${points(style.spaced)}`,
    style.ink === undefined ? '' : `color:#${style.ink}`,
    style.raised ? 'font-size:0.65em;vertical-align:super;line-height:0;font-weight:400' : '',
  ];
}

function fontOf({ font, face }: Letters, look: Look): string {
  const own = font ?? (face === undefined ? undefined : look.faces[face]);
  // Latin letters beside those of another script take it by this name.
  return own === undefined ? '' : `--own:${namedFaces(own)};font-family:${faces(own)}`;
}

function tableCss(style: TableStyleValues): string {
  const { margins, first } = style;
  const padding = [margins.top, margins.right, margins.bottom, margins.left]
    .map((twips) => points(twips / 20))
    .join(' ');
  const between = style.rules.find((each) => each.side === 'insideH');
  return [
    rule(
      `.${style.id}`,
      style.rules.flatMap((each) => (each.side === 'insideH' || each.side === 'insideV' ? [] : [tableBorder(each)])),
    ),
    rule(`.${style.id} td,.${style.id} th`, [`padding:${padding}`]),
    columnRule(style),
    between === undefined
      ? ''
      : rule(`.${style.id} tr+tr>*`, [`border-top:${eighths(between.size)} solid #${between.ink}`]),
    first === null
      ? ''
      : rule(`.${style.id}>thead th,.${style.id}>thead td`, [
          `background:#${first.fill}`,
          first.rule === null ? '' : `border-bottom:${eighths(first.rule.size)} solid #${first.rule.ink}`,
        ]),
    first?.ink === undefined ? '' : rule(`.${style.id}>thead p`, [`color:#${first.ink}`]),
  ].join('\n');
}

function columnRule({ id, rules }: TableStyleValues): string {
  const between = rules.find((each) => each.side === 'insideV');
  if (between === undefined) return '';
  return rule(`.${id} :is(td,th)+:is(td,th)`, [`border-inline-start:${eighths(between.size)} solid #${between.ink}`]);
}

function tableBorder({ side, size, ink }: TableRule): string {
  return side === 'insideH' || side === 'insideV' ? '' : `${edges[side]}:${eighths(size)} solid #${ink}`;
}

/** What has no style of its own in Word: lists, tables as such, the two ends of a line. */
function ownCss({ inks, faces: { head }, lists }: Look): string {
  const hanging: readonly (readonly [string, number])[] = [
    ['Heading1', 10],
    ['AnnexHeading', 26],
    ['Objective', hangingOf('objective', lists.objective)],
    ['Point', hangingOf('point', lists.point)],
    ['NumberedText', 9],
    ['ListBullet', 6],
  ];
  return [
    ...hanging.flatMap(([style, step]) => [
      `.${style}.item{padding-inline-start:${String(step)}mm}`,
      `.${style}.item>.number{display:inline-block;min-width:${String(step)}mm;margin-inline-start:-${String(step)}mm;white-space:nowrap}`,
      ...[1, 2, 3].map((level) => `.${style}.level-${String(level)}{margin-inline-start:${String(step * level)}mm}`),
    ]),
    ...(['Objective', 'Point'] as const)
      .filter((style) => isCounted(lists[style === 'Point' ? 'point' : 'objective']))
      .map((style) => `.${style}>.number{font-family:${faces(head)};font-weight:700;color:#${inks.accent}}`),
    '.counted{padding-inline-end:0.8em}',
    // `Annex A` in some languages is longer than its place.
    '.AnnexHeading.item>.number{padding-inline-end:4mm}',
    '.ends{display:flex;justify-content:space-between;gap:4mm}',
    '.Footer.ends>*{flex:1}',
    '.Footer.ends>:nth-child(2){text-align:center}',
    '.Footer.ends>:nth-child(3){text-align:end}',
    '.sheet table{width:100%;border-collapse:collapse;table-layout:fixed}',
    '.sheet th,.sheet td{text-align:start;vertical-align:top;font-weight:400}',
    '.sheet tr{break-inside:avoid}',
    '.frame>tbody>tr,.frame{break-inside:auto}',
    '.together{break-inside:avoid}',
    '.people .ReleaseNote{break-before:avoid}',
    // The end of a sheet is a group of its own, which begins as what it begins with would.
    ':is(table,.kept)+:is(table,.kept,p.BodyText),table+.item,:is(table,.kept)+.last>:is(table,.kept):first-child{margin-top:8pt}',
    `tr.total>td{border-top:1pt solid #${inks.ink}!important}`,
    '.clear-of-bar tr>:first-child{padding-inline-start:7pt}',
    '.sheet .apart{padding-inline-end:9pt}',
    `tr.changed>td:first-child{box-shadow:inset 4.5pt 0 0 #${inks.accent}}`,
    `[dir=rtl] tr.changed>td:first-child{box-shadow:inset -4.5pt 0 0 #${inks.accent}}`,
    '.strong{font-weight:700}',
    '.ChartHolder{display:block;width:100%;height:auto}',
    '.entry{display:flex;text-indent:0;margin-inline-start:0}',
    'a.entry{color:inherit;text-decoration:none}',
    '.entry>.number{flex:0 0 18mm}',
    `.entry>.dots{flex:1;margin:0 1mm;border-bottom:1px dotted #${inks.grey};transform:translateY(-0.3em)}`,
    '.notes{margin-top:5mm;padding-top:1mm;position:relative;break-inside:avoid}',
    `.notes::before{content:'';position:absolute;top:0;inset-inline-start:0;width:40mm;border-top:0.75pt solid #${inks.ink}}`,
    '.CoverSpace{height:120pt;margin:0}',
    '.cover .CoverKicker{margin-top:90pt}',
    '.Hyperlink{color:inherit;text-decoration:underline}',
  ].join('\n');
}

/** Rules are given in eighths of a point. */
function eighths(size: number): string {
  return points(size / 8);
}
