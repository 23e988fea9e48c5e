import type { Look } from '../look/look';
import { characterStyles } from '../look/other-styles';
import type { CharacterStyleValues, TableRule, TableStyleValues } from '../look/other-styles';
import { tableStyles } from '../look/other-styles';
import { paragraphStyles } from '../look/paragraph-styles';
import type { LetterValues, ParagraphStyleValues } from '../look/style-values';

const millimetre = 1440 / 25.4;

type Letters = LetterValues & { raised?: true };

/**
 * The style sheet of a look, the whole part `word/styles.xml`. It is written as text because the docx library
 * passes only such a sheet through whole: table styles with their conditional parts are lost otherwise.
 * `text` is the text's width in twips, `inks` the colours of the markings, `language` has its region; `further` are styles that
 * only some documents need.
 */
export function styleSheet(
  look: Look,
  text: number,
  inks: readonly string[],
  language: string,
  further: readonly ParagraphStyleValues[] = [],
): string {
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">',
    defaults(look, language),
    ...[...paragraphStyles(look, text, inks), ...further].map((style) => paragraphStyle(style, look)),
    '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/>',
    '<w:uiPriority w:val="1"/><w:semiHidden/><w:unhideWhenUsed/></w:style>',
    ...characterStyles(look).map((style) => characterStyle(style, look)),
    plainTable,
    ...tableStyles(look).map(tableStyle),
    '</w:styles>',
  ].join('');
}

const plainTable =
  '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/>' +
  '<w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/>' +
  '<w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>';

function defaults(look: Look, language: string): string {
  const { body } = look.sizes;
  return (
    `<w:docDefaults><w:rPrDefault>${letters({ face: 'body', ink: look.inks.ink, size: body }, look, language)}</w:rPrDefault>` +
    '<w:pPrDefault><w:pPr><w:widowControl/><w:spacing w:before="0" w:after="0"' +
    ` w:line="${String(Math.round(look.line * 240))}" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>`
  );
}

function paragraphStyle(style: ParagraphStyleValues, look: Look): string {
  const normal = style.id === 'Normal';
  return [
    `<w:style w:type="paragraph"${normal ? ' w:default="1"' : ''}${style.builtIn ? '' : ' w:customStyle="1"'} w:styleId="${style.id}">`,
    `<w:name w:val="${style.name}"/>`,
    normal ? '' : `<w:basedOn w:val="${style.based ?? 'Normal'}"/>`,
    style.next === undefined ? '' : `<w:next w:val="${style.next}"/>`,
    `<w:uiPriority w:val="${style.priority ?? 20}"/>`,
    style.hiddenFromGallery ? '' : '<w:qFormat/>',
    paragraphProperties(style),
    letters(style, look, null),
    '</w:style>',
  ].join('');
}

/** Elements in the order of CT_PPrBase (ISO/IEC 29500-1, 17.3.1.26). */
function paragraphProperties(style: ParagraphStyleValues): string {
  const inside = [
    style.keepNext ? '<w:keepNext/>' : '',
    style.keepLines ? '<w:keepLines/>' : '',
    borders(style),
    style.fill === undefined ? '' : `<w:shd w:val="clear" w:color="auto" w:fill="${style.fill}"/>`,
    tabs(style),
    style.outline === 0 || style.id.startsWith('TableHead') ? '<w:suppressAutoHyphens/>' : '',
    spacing(style),
    indent(style),
    style.align === undefined ? '' : `<w:jc w:val="${alignments[style.align]}"/>`,
    style.outline === undefined ? '' : `<w:outlineLvl w:val="${String(style.outline)}"/>`,
  ].join('');
  return inside === '' ? '' : `<w:pPr>${inside}</w:pPr>`;
}

const alignments = { start: 'left', center: 'center', end: 'right', justify: 'both', number: 'right' } as const;

function borders({ borders: rules }: ParagraphStyleValues): string {
  if (rules === undefined) return '';
  const lines = rules.map(
    (b) => `<w:${b.side} w:val="single" w:sz="${String(b.size)}" w:space="${String(b.space)}" w:color="${b.ink}"/>`,
  );
  return `<w:pBdr>${lines.join('')}</w:pBdr>`;
}

function tabs({ tabs: stops }: ParagraphStyleValues): string {
  if (stops === undefined) return '';
  const each = stops.map((t) => `<w:tab w:val="${t.kind}"${t.dots ? ' w:leader="dot"' : ''} w:pos="${String(t.at)}"/>`);
  return `<w:tabs>${each.join('')}</w:tabs>`;
}

function spacing({ before, after, line, exact }: ParagraphStyleValues): string {
  const attributes = [
    before === undefined ? '' : ` w:before="${twentieths(before)}"`,
    after === undefined ? '' : ` w:after="${twentieths(after)}"`,
    // Without the rule LibreOffice reads the line as exact and cuts off pictures and charts.
    line === undefined ? '' : ` w:line="${String(Math.round(line * 240))}" w:lineRule="auto"`,
    exact === undefined ? '' : ` w:line="${twentieths(exact)}" w:lineRule="exact"`,
  ].join('');
  return attributes === '' ? '' : `<w:spacing${attributes}/>`;
}

function indent({ indent: by }: ParagraphStyleValues): string {
  if (by === undefined) return '';
  const at = (value: number | undefined, name: string): string =>
    value === undefined ? '' : ` w:${name}="${String(Math.round(value * millimetre))}"`;
  return `<w:ind${at(by.start, 'left')}${at(by.end, 'right')}${at(by.hanging, 'hanging')}${by.hanging === undefined ? at(by.first, 'firstLine') : ''}/>`;
}

/** Elements in the order of CT_RPr (17.3.2.28). Size, weight and face are set for complex scripts too: they take no other. */
function letters(style: Letters, look: Look, language: string | null): string {
  const inside = [
    style.font !== undefined
      ? fonts(style.font, look.faces.complex)
      : style.face === undefined
        ? ''
        : fonts(look.faces[style.face], look.faces.complex),
    toggle('b', style.bold),
    toggle('i', style.italic),
    style.caps === undefined ? '' : style.caps ? '<w:caps/>' : '<w:caps w:val="0"/>',
    style.ink === undefined ? '' : `<w:color w:val="${style.ink}"/>`,
    style.spaced === undefined ? '' : `<w:spacing w:val="${twentieths(style.spaced)}"/>`,
    style.size === undefined ? '' : `<w:sz w:val="${halves(style.size)}"/><w:szCs w:val="${halves(style.size)}"/>`,
    style.underlined ? '<w:u w:val="single"/>' : '',
    style.raised ? '<w:vertAlign w:val="superscript"/>' : '',
    language === null ? '' : `<w:lang w:val="${language}" w:eastAsia="${language}" w:bidi="${look.complexLanguage}"/>`,
  ].join('');
  return inside === '' ? '' : `<w:rPr>${inside}</w:rPr>`;
}

function fonts(written: string, writtenComplex: string): string {
  const [face, complex] = [attribute(written), attribute(writtenComplex)];
  return `<w:rFonts w:ascii="${face}" w:hAnsi="${face}" w:eastAsia="${face}" w:cs="${complex}"/>`;
}

/** A template's face may be called anything. */
function attribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

function toggle(name: 'b' | 'i', on: boolean | undefined): string {
  if (on === undefined) return '';
  const value = on ? '' : ' w:val="0"';
  return `<w:${name}${value}/><w:${name}Cs${value}/>`;
}

function characterStyle(style: CharacterStyleValues, look: Look): string {
  return (
    `<w:style w:type="character"${style.builtIn ? '' : ' w:customStyle="1"'} w:styleId="${style.id}"><w:name w:val="${style.name}"/>` +
    `<w:basedOn w:val="DefaultParagraphFont"/><w:uiPriority w:val="${String(style.priority ?? 30)}"/><w:qFormat/>${letters(style, look, null)}</w:style>`
  );
}

function tableStyle(style: TableStyleValues): string {
  const { margins } = style;
  const margin = (side: 'top' | 'left' | 'bottom' | 'right'): string =>
    `<w:${side} w:w="${String(margins[side])}" w:type="dxa"/>`;
  return (
    `<w:style w:type="table" w:customStyle="1" w:styleId="${style.id}"><w:name w:val="${style.name}"/><w:basedOn w:val="TableNormal"/>` +
    `<w:uiPriority w:val="40"/><w:qFormat/><w:tblPr>${rules('tblBorders', style.rules)}<w:tblCellMar>` +
    `${margin('top')}${margin('left')}${margin('bottom')}${margin('right')}</w:tblCellMar></w:tblPr>${firstRow(style)}</w:style>`
  );
}

function firstRow({ first }: TableStyleValues): string {
  if (first === null) return '';
  const bold = first.bold ? '<w:rPr><w:b/><w:bCs/></w:rPr>' : '';
  const under = first.rule === null ? '' : rules('tcBorders', [first.rule]);
  return `<w:tblStylePr w:type="firstRow">${bold}<w:tcPr>${under}<w:shd w:val="clear" w:color="auto" w:fill="${first.fill}"/></w:tcPr></w:tblStylePr>`;
}

function rules(name: 'tblBorders' | 'tcBorders', lines: readonly TableRule[]): string {
  if (lines.length === 0) return '';
  const each = lines.map(
    (r) => `<w:${r.side} w:val="single" w:sz="${String(r.size)}" w:space="0" w:color="${r.ink}"/>`,
  );
  return `<w:${name}>${each.join('')}</w:${name}>`;
}

function twentieths(points: number): string {
  return String(Math.round(points * 20));
}

function halves(points: number): string {
  return String(Math.round(points * 2));
}
