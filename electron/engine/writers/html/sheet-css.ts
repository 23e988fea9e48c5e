import { pageSize, printFoot } from '../look/look';
import type { Look, Paper } from '../look/look';
import { faces, millimetres, namedFaces, rule } from './css-values';
import type { White } from './showing';

/** Paper and what surrounds the text on it. */
export function sheetCss(look: Look, paper: Paper, forPrint: boolean, white: White | null): string {
  const {
    page,
    faces: { complex },
  } = look;
  const sheet = forPrint
    ? [
        '.sheet{break-before:page}',
        '.sheet:first-child{break-before:auto}',
        '.new-page{break-before:page}',
        '.frame{width:100%;border-collapse:collapse}',
        // Where no print has told what stays white, the foot of a sheet of one page at least stands at the foot of the page.
        ...(white === null ? [`.sheet:not(.wide)>.frame{height:${printedHeight(look, paper)}}`] : []),
        '.noted{margin-top:5mm}.noted>.notes{margin-top:0}.noted,.notes{break-before:avoid}',
        // Space below the last line that no page has room for would make another, with nothing on it.
        '.last>:last-child,.last>:has(+:empty:last-child){margin-bottom:0}',
        '.end{direction:ltr;width:2px;margin-left:calc(100% - 2px)}',
        '.Hyperlink{text-decoration:none!important}',
        '.frame>thead>tr>td{padding:0 0 6mm}',
        '.frame>tfoot>tr>td{padding:2mm 0 0}',
        '.frame>tbody>tr>td{padding:0;vertical-align:top}',
      ]
    : [
        `.sheet{box-sizing:border-box;width:${millimetres(millimetresOf(pageSize(look, paper).width))};max-width:100%;margin:0 auto 24px;padding:${millimetres(page.header)} ${millimetres(page.end ?? page.side)} ${millimetres(page.footer)} ${millimetres(page.side)};background:#fff}`,
        ...shrunk(millimetresOf(pageSize(look, paper).width)),
        '.above{margin-bottom:9mm}',
        '.below{margin-top:12mm}',
      ];
  return [
    '.sheet{color:#000;text-align:start}',
    '.sheet *{box-sizing:border-box}',
    ':where(.sheet) :where(p,h1,h2,h3,h4){margin:0;font-weight:400;white-space:pre-wrap;overflow-wrap:break-word}',
    `.sheet :is(:lang(ur),:lang(ar),:lang(fa),:lang(ps),[dir=rtl]){font-family:${namedFaces(complex)},var(--own),serif}`,
    // What runs from the left on such a page, and Latin words in a line that runs from the right, are in the face of their style.
    `.sheet [dir=ltr],.sheet [dir=ltr] :not([lang]),.sheet .latin{font-family:var(--own),${faces(complex)}}`,
    ...(forPrint ? ['html,body{margin:0}'] : []),
    ...sheet,
    ...watermarkCss(look, paper, forPrint),
  ].join('\n');
}

/** Words across every printed page; on the screen, which claims no pages, across the first that the sheet would fill. */
function watermarkCss({ faces: { head } }: Look, paper: Paper, forPrint: boolean): string[] {
  const height = paper === 'A4' ? 297 : 279.4;
  return [
    '.sheet{position:relative}',
    rule('.watermark', [
      `position:${forPrint ? 'fixed' : 'absolute'}`,
      `top:${forPrint ? '42%' : millimetres(height * 0.42)}`,
      'left:0;right:0;text-align:center;transform:rotate(-45deg);pointer-events:none',
      `font:700 72pt ${faces(head)};color:rgb(0 0 0/0.08)`,
    ]),
  ];
}

/** Sheets that are wider than any upright paper are shown as wide as that. */
function shrunk(width: number): string[] {
  const upright = 210;
  return width > 220 ? [`.sheet:not(.wide){zoom:${(upright / width).toFixed(4)}}`] : [];
}

/** Millimetres between the margins of a printed page, a little less so that no second page begins. */
function printedHeight(look: Look, paper: Paper): string {
  const height = millimetresOf(pageSize(look, paper).height);
  return millimetres(Math.floor(height - look.page.header - printFoot - 1));
}

function millimetresOf(twips: number): number {
  return Math.round((twips / 1440) * 25.4 * 10) / 10;
}
