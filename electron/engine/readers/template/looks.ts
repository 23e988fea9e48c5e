import type { LetterLook, ParagraphLook, TableLook } from '../../../../shared/templates/found';
import { child, elements } from '../../writers/word/patch/xml';
import type { XmlElement } from '../../writers/word/patch/xml';
import { halfPointsOf, isOn, twipsOf } from './measures';
import { inkOf, themeFace } from './theme';
import type { Theme } from './theme';

/** How letters and paragraphs look by their cleaned properties, in the units of `shared/templates/found`. */

const millimetre = 1440 / 25.4;

/** What a `w:rPr` says. */
export function lettersOf(properties: XmlElement | null, theme: Theme | null): LetterLook {
  if (properties === null) return {};
  const attributes = (name: string) => child(properties, name)?.attributes ?? {};
  const fonts = attributes('w:rFonts');
  const font = themeFace(fonts['w:asciiTheme'] ?? fonts['w:hAnsiTheme'], theme) ?? fonts['w:ascii'] ?? fonts['w:hAnsi'];
  const size = halfPointsOf(attributes('w:sz')['w:val']);
  const spaced = twipsOf(attributes('w:spacing')['w:val']);
  const color = child(properties, 'w:color');
  const underline = attributes('w:u')['w:val'];
  return {
    ...(font === undefined ? {} : { font }),
    ...(size === null ? {} : { size: size / 2 }),
    ...toggle(properties, 'w:b', 'bold'),
    ...toggle(properties, 'w:i', 'italic'),
    ...toggle(properties, 'w:caps', 'caps'),
    ...(underline === undefined ? {} : { underlined: underline !== 'none' }),
    ...(spaced === null ? {} : { spaced: spaced / 20 }),
    ...(color === null ? {} : { ink: inkOf(color.attributes, theme) ?? '000000' }),
  };
}

function toggle(properties: XmlElement, element: string, name: 'bold' | 'italic' | 'caps'): LetterLook {
  const found = child(properties, element);
  return found === null ? {} : { [name]: isOn(found.attributes['w:val']) };
}

/** What a `w:pPr` says. */
export function paragraphOf(properties: XmlElement | null, theme: Theme | null): ParagraphLook {
  if (properties === null) return {};
  const borders = child(properties, 'w:pBdr');
  const fill = child(properties, 'w:shd');
  const filled = fill === null ? null : fillOf(fill, theme);
  return {
    ...spacingOf(child(properties, 'w:spacing')),
    ...alignOf(child(properties, 'w:jc')?.attributes['w:val']),
    ...indentOf(child(properties, 'w:ind')),
    ...(borders === null ? {} : { borders: elements(borders).flatMap((line) => borderOf(line, theme)) }),
    ...(filled === null ? {} : { fill: filled }),
  };
}

function spacingOf(spacing: XmlElement | null): ParagraphLook {
  if (spacing === null) return {};
  const points = (name: string): number | null => {
    const twips = twipsOf(spacing.attributes[`w:${name}`]);
    return twips === null ? null : twips / 20;
  };
  const [before, after, line] = [points('before'), points('after'), points('line')];
  const exact = spacing.attributes['w:lineRule'] === 'exact';
  const least = spacing.attributes['w:lineRule'] === 'atLeast';
  return {
    ...(before === null ? {} : { before }),
    ...(after === null ? {} : { after }),
    ...(line === null ? {} : exact ? { exact: line } : least ? {} : { line: line / 12 }),
  };
}

const sides = { left: 'start', start: 'start', center: 'center', right: 'end', end: 'end', both: 'justify' } as const;

function alignOf(jc: string | undefined): ParagraphLook {
  const align = Object.entries(sides).find(([name]) => name === jc)?.[1];
  return align === undefined ? {} : { align };
}

function indentOf(indent: XmlElement | null): ParagraphLook {
  if (indent === null) return {};
  const mm = (name: string): number | undefined => {
    const twips = twipsOf(indent.attributes[`w:${name}`]);
    return twips === null ? undefined : Math.round((twips / millimetre) * 100) / 100;
  };
  const named = { start: mm('left'), end: mm('right'), hanging: mm('hanging'), first: mm('firstLine') };
  return { indent: Object.fromEntries(Object.entries(named).filter(([, value]) => value !== undefined)) };
}

const drawnSides = ['top', 'left', 'bottom', 'right'] as const;

function borderOf(line: XmlElement, theme: Theme | null): NonNullable<ParagraphLook['borders']> {
  const side = drawnSides.find((name) => line.name === `w:${name}`);
  if (side === undefined || isBlank(line)) return [];
  return [{ side, size: sizeOf(line), space: Number(line.attributes['w:space'] ?? 0), ink: ruleInk(line, theme) }];
}

function isBlank({ attributes }: XmlElement): boolean {
  return attributes['w:val'] === 'nil' || attributes['w:val'] === 'none';
}

function sizeOf({ attributes }: XmlElement): number {
  return Math.max(2, Number(attributes['w:sz'] ?? 4));
}

function ruleInk(line: XmlElement, theme: Theme | null): string {
  return inkOf(line.attributes, theme, ['w:color', 'w:themeColor', 'w:themeTint', 'w:themeShade']) ?? '000000';
}

/** The ground of a paragraph or cell; null where there is none. */
export function fillOf(shading: XmlElement, theme: Theme | null): string | null {
  return inkOf(shading.attributes, theme, ['w:fill', 'w:themeFill', 'w:themeFillTint', 'w:themeFillShade']);
}

const ruleSides = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'] as const;

function rulesOf(borders: XmlElement | null, theme: Theme | null): TableLook['rules'] {
  return ruleSides.flatMap((side) => {
    const line = borders === null ? null : child(borders, `w:${side}`);
    return line === null || isBlank(line) ? [] : [{ side, size: sizeOf(line), ink: ruleInk(line, theme) }];
  });
}

/** What a table style says itself. */
export function tableOf(style: XmlElement, theme: Theme | null): TableLook {
  const properties = child(style, 'w:tblPr');
  const borders = properties === null ? null : child(properties, 'w:tblBorders');
  const first = elements(style).find(
    (each) => each.name === 'w:tblStylePr' && each.attributes['w:type'] === 'firstRow',
  );
  const cell = first === undefined ? null : child(first, 'w:tcPr');
  const shading = cell === null ? null : child(cell, 'w:shd');
  const letters = lettersOf(first === undefined ? null : child(first, 'w:rPr'), theme);
  return {
    rules: rulesOf(borders, theme),
    first: {
      fill: shading === null ? null : fillOf(shading, theme),
      ink: letters.ink ?? null,
      bold: letters.bold ?? false,
      rules: rulesOf(cell === null ? null : child(cell, 'w:tcBorders'), theme),
    },
  };
}
