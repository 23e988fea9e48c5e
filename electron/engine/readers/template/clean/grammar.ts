import {
  between,
  border,
  fonts,
  halves,
  hex,
  highlight,
  language,
  numberFormat,
  oneOf,
  onOff,
  shading,
  sided,
  sizes,
  tinted,
  twips,
  underline,
  whole,
  width,
  words,
} from './values';
import type { Attributes } from './values';

/**
 * What of a template's properties is kept, in the order that the schema wants (ISO/IEC 29500-1, annex A.1): whatever else a file holds
 * is left out, so nothing of it can break the file that we write. Hidden text, revisions and ids of sessions are not among it.
 */
export interface Rule {
  name: string;
  attributes: Attributes;
  /** Without these it says nothing and is left out. */
  needs: readonly string[];
  inside: readonly Rule[] | null;
  /** May stand more than once. */
  many: boolean;
}

function rule(
  name: string,
  attributes: Attributes,
  needs: readonly string[] = Object.keys(attributes).slice(0, 1),
): Rule {
  return { name: `w:${name}`, attributes, needs, inside: null, many: false };
}

function group(name: string, inside: readonly Rule[], many = false): Rule {
  return { name: `w:${name}`, attributes: {}, needs: [], inside, many };
}

function many(one: Rule): Rule {
  return { ...one, many: true };
}

const toggles = (...names: readonly string[]) => names.map((name) => rule(name, { val: onOff }, []));
const named = (name: string) => rule(name, { val: words });

const jc = rule('jc', { val: sided('left', 'center', 'right', 'both', 'distribute') });
const tableJc = rule('jc', { val: sided('left', 'center', 'right') });
const boxSides = (...names: readonly string[]) => names.map((name) => rule(name, border));

export const runRules: readonly Rule[] = [
  named('rStyle'),
  rule('rFonts', fonts, []),
  ...toggles(
    'b',
    'bCs',
    'i',
    'iCs',
    'caps',
    'smallCaps',
    'strike',
    'dstrike',
    'outline',
    'shadow',
    'emboss',
    'imprint',
  ),
  ...toggles('noProof', 'snapToGrid'),
  rule('color', { val: hex, ...tinted }),
  rule('spacing', { val: twips }),
  rule('w', { val: between(1, 600) }),
  rule('kern', { val: between(0, 3276) }),
  rule('position', { val: halves }),
  rule('sz', { val: sizes }),
  rule('szCs', { val: sizes }),
  rule('highlight', { val: highlight }),
  rule('u', { val: underline, color: hex, ...tinted }),
  rule('shd', shading),
  rule('vertAlign', { val: oneOf('baseline', 'superscript', 'subscript') }),
  ...toggles('rtl', 'cs'),
  rule('em', { val: oneOf('none', 'dot', 'comma', 'circle', 'underDot') }),
  rule('lang', { val: language, eastAsia: language, bidi: language }, []),
];

const number = group('numPr', [rule('ilvl', { val: between(0, 8) }), rule('numId', { val: whole })]);

const tab = many(
  rule(
    'tab',
    {
      val: sided('clear', 'left', 'center', 'right', 'decimal', 'bar', 'num'),
      leader: oneOf('none', 'dot', 'hyphen', 'underscore', 'heavy', 'middleDot'),
      pos: twips,
    },
    ['val', 'pos'],
  ),
);

/** Of a paragraph: `numbered` where it may be numbered, as styles may. */
function paragraphRulesOf(numbered: boolean): readonly Rule[] {
  return [
    named('pStyle'),
    ...toggles('keepNext', 'keepLines'),
    ...toggles('widowControl'),
    ...(numbered ? [number] : []),
    ...toggles('suppressLineNumbers'),
    group('pBdr', boxSides('top', 'left', 'bottom', 'right', 'between', 'bar')),
    rule('shd', shading),
    group('tabs', [tab]),
    ...toggles(
      'suppressAutoHyphens',
      'kinsoku',
      'wordWrap',
      'overflowPunct',
      'topLinePunct',
      'autoSpaceDE',
      'autoSpaceDN',
    ),
    // The direction of what we write is the pack's: a template's style must not turn it round.
    ...toggles(...(numbered ? [] : ['bidi']), 'adjustRightInd', 'snapToGrid'),
    rule(
      'spacing',
      {
        before: between(0, 31_680),
        beforeLines: whole,
        beforeAutospacing: onOff,
        after: between(0, 31_680),
        afterLines: whole,
        afterAutospacing: onOff,
        line: between(0, 31_680),
        lineRule: oneOf('auto', 'exact', 'atLeast'),
      },
      [],
    ),
    rule('ind', { left: twips, right: twips, hanging: between(0, 31_680), firstLine: between(0, 31_680) }, []),
    ...toggles('contextualSpacing', 'mirrorIndents'),
    jc,
    rule('textAlignment', { val: oneOf('top', 'center', 'baseline', 'bottom', 'auto') }),
    ...(numbered ? [rule('outlineLvl', { val: between(0, 9) })] : []),
  ];
}

export const styleParagraphRules = paragraphRulesOf(true);
export const paragraphRules = paragraphRulesOf(false);

const tableBorders = group('tblBorders', boxSides('top', 'left', 'bottom', 'right', 'insideH', 'insideV'));
const cellMargins = (name: string) =>
  group(
    name,
    ['top', 'left', 'bottom', 'right'].map((side) => rule(side, width, ['w', 'type'])),
  );

/** Of a table within a letterhead. */
export const tableRules: readonly Rule[] = [
  named('tblStyle'),
  ...toggles('bidiVisual'),
  rule('tblW', width, ['w', 'type']),
  tableJc,
  rule('tblInd', width, ['w', 'type']),
  tableBorders,
  rule('shd', shading),
  rule('tblLayout', { type: oneOf('fixed', 'autofit') }),
  cellMargins('tblCellMar'),
  rule('tblLook', { val: (written) => (/^[0-9A-F]{4}$/i.test(written) ? written : null) }),
];

export const styleTableRules: readonly Rule[] = [
  rule('tblStyleRowBandSize', { val: between(1, 9) }),
  rule('tblStyleColBandSize', { val: between(1, 9) }),
  tableJc,
  rule('tblInd', width, ['w', 'type']),
  tableBorders,
  rule('shd', shading),
  cellMargins('tblCellMar'),
];

export const rowRules: readonly Rule[] = [
  rule('trHeight', { val: between(0, 31_680), hRule: oneOf('auto', 'exact', 'atLeast') }),
  tableJc,
];

const cellBorders = group(
  'tcBorders',
  boxSides('top', 'left', 'bottom', 'right', 'insideH', 'insideV', 'tl2br', 'tr2bl'),
);
const cellLook: readonly Rule[] = [
  cellBorders,
  rule('shd', shading),
  ...toggles('noWrap'),
  cellMargins('tcMar'),
  rule('vAlign', { val: oneOf('top', 'center', 'bottom') }),
];

export const cellRules: readonly Rule[] = [
  rule('tcW', width, ['w', 'type']),
  rule('gridSpan', { val: between(1, 63) }),
  rule('vMerge', { val: oneOf('restart', 'continue') }, []),
  ...cellLook,
];

/** Rows of a table style are never split: the pack's own rows say so themselves. */
export const styleCellRules = cellLook;

const styleRun = runRules.filter(({ name }) => name !== 'w:rStyle' && name !== 'w:rtl');
const styleParagraph = styleParagraphRules.filter(({ name }) => name !== 'w:pStyle');

export const styleRules: readonly Rule[] = [
  named('name'),
  named('aliases'),
  named('basedOn'),
  named('next'),
  named('link'),
  rule('uiPriority', { val: between(0, 99) }),
  ...toggles('semiHidden', 'unhideWhenUsed', 'qFormat'),
  group('pPr', styleParagraph),
  group('rPr', styleRun),
  group('tblPr', styleTableRules),
  group('tcPr', styleCellRules),
  {
    ...group('tblStylePr', [
      group(
        'pPr',
        styleParagraph.filter(({ name }) => name !== 'w:numPr'),
      ),
      group('rPr', styleRun),
      group('tblPr', []),
      group('tcPr', styleCellRules),
    ]),
    attributes: {
      type: oneOf(
        'wholeTable',
        'firstRow',
        'lastRow',
        'firstCol',
        'lastCol',
        'band1Vert',
        'band2Vert',
        'band1Horz',
        'band2Horz',
        'neCell',
        'nwCell',
        'seCell',
        'swCell',
      ),
    },
    needs: ['type'],
    many: true,
  },
];

export const defaultRules: readonly Rule[] = [
  group('rPrDefault', [group('rPr', styleRun)]),
  group('pPrDefault', [
    group(
      'pPr',
      styleParagraph.filter(({ name }) => name !== 'w:numPr'),
    ),
  ]),
];

export const levelRules: readonly Rule[] = [
  rule('start', { val: between(0, 32_767) }),
  rule('numFmt', { val: numberFormat }),
  rule('lvlRestart', { val: between(0, 9) }),
  named('pStyle'),
  ...toggles('isLgl'),
  rule('suff', { val: oneOf('tab', 'space', 'nothing') }),
  rule('lvlText', { val: (written) => written.slice(0, 200) }),
  rule('lvlJc', { val: sided('left', 'center', 'right') }),
  group(
    'pPr',
    styleParagraph.filter(({ name }) => ['w:tabs', 'w:ind', 'w:spacing', 'w:jc'].includes(name)),
  ),
  group('rPr', styleRun),
];
