import { housedTable } from './house-styles';
import type { Look } from './look';
import { hangingLetters } from './nastaliq';
import type { CharacterStyle, TableStyle } from './style-ids';

export interface CharacterStyleValues {
  id: CharacterStyle;
  name: string;
  builtIn?: true;
  priority?: number;
  face?: 'head' | 'body';
  size?: number;
  bold?: boolean;
  italic?: true;
  caps?: true;
  spaced?: number;
  ink?: string;
  raised?: true;
}

/** The character styles: what stands in a line differently does so by one of these. */
export function characterStyles(look: Look): CharacterStyleValues[] {
  return letterStyles(look).map((style) => hangingLetters(style, look));
}

function letterStyles({ inks }: Look): CharacterStyleValues[] {
  return [
    { id: 'Strong', name: 'Strong', builtIn: true, priority: 22, bold: true },
    { id: 'Emphasis', name: 'Emphasis', builtIn: true, priority: 20, italic: true },
    { id: 'StrongEmphasis', name: 'Strong Emphasis', bold: true, italic: true },
    { id: 'PointLead', name: 'Point Lead', bold: true },
    { id: 'ObjectiveKind', name: 'Objective Kind', face: 'head', bold: true, ink: inks.accent },
    { id: 'Priority', name: 'Priority', face: 'head', size: 8, bold: true, caps: true, spaced: 0.5, ink: inks.grey },
    { id: 'Likelihood', name: 'Likelihood', bold: true },
    { id: 'CopyNumber', name: 'Copy Number', bold: true, ink: inks.red },
    { id: 'NotHeld', name: 'Not Held', italic: true, ink: inks.grey },
    { id: 'PortionMark', name: 'Portion Mark', bold: false },
    { id: 'Quiet', name: 'Quiet', ink: inks.grey },
    { id: 'FootnoteReference', name: 'footnote reference', builtIn: true, raised: true },
    { id: 'EndnoteReference', name: 'endnote reference', builtIn: true, raised: true },
    { id: 'Hyperlink', name: 'Hyperlink', builtIn: true },
    { id: 'PageNumber', name: 'page number', builtIn: true },
  ];
}

export interface TableRule {
  side: 'top' | 'left' | 'bottom' | 'right' | 'insideH' | 'insideV';
  /** Eighths of a point. */
  size: number;
  ink: string;
}

export interface TableStyleValues {
  id: TableStyle;
  name: string;
  rules: TableRule[];
  /** Cell margins in twips. */
  margins: { top: number; left: number; bottom: number; right: number };
  /** Header row: rule under it and ground. */
  first: { rule: TableRule | null; fill: string; bold: boolean; ink?: string } | null;
}

/** The table styles. Rules are horizontal; the only frames are the two boxes, which must never be mistaken for text. */
export function tableStyles(look: Look): TableStyleValues[] {
  const { inks } = look;
  const outer = (size: number, ink: string): TableRule[] => [
    { side: 'top', size, ink },
    { side: 'bottom', size, ink },
  ];
  const rows: TableRule = { side: 'insideH', size: 4, ink: inks.rule };
  const frame = (size: number, left: number, ink: string): TableRule[] => [
    { side: 'top', size, ink },
    { side: 'left', size: left, ink },
    { side: 'bottom', size, ink },
    { side: 'right', size, ink },
  ];
  const even = (block: number, side: number) => ({ top: block, left: side, bottom: block, right: side });
  const head = { rule: { side: 'bottom', size: 6, ink: inks.ink }, fill: inks.tint, bold: true } as const;
  const styles: TableStyleValues[] = [
    { id: 'PackTable', name: 'Pack Table', rules: [...outer(8, inks.ink), rows], margins: even(45, 70), first: head },
    { id: 'PackRaise', name: 'Pack Raise', rules: [...outer(8, inks.ink), rows], margins: even(45, 70), first: head },
    {
      id: 'PackFacts',
      name: 'Pack Facts',
      rules: [...outer(8, inks.ink), rows],
      margins: { top: 35, left: 0, bottom: 35, right: 113 },
      first: null,
    },
    {
      id: 'PackProgramme',
      name: 'Pack Programme',
      rules: [...outer(8, inks.ink), rows],
      margins: even(50, 70),
      first: head,
    },
    {
      id: 'PackOverview',
      name: 'Pack Overview',
      rules: [...outer(8, inks.ink), rows],
      margins: even(20, 70),
      first: head,
    },
    {
      id: 'PackForm',
      name: 'Pack Form',
      rules: [...outer(4, inks.rule), rows],
      margins: even(18, 57),
      first: { rule: null, fill: inks.tint, bold: false },
    },
    {
      id: 'PackBoxMayBeUsed',
      name: 'Pack Box May Be Used',
      rules: [...frame(6, 6, inks.grey), rows],
      margins: even(50, 113),
      first: { rule: { side: 'bottom', size: 6, ink: inks.grey }, fill: inks.tint, bold: false },
    },
    {
      id: 'PackBoxNotToBeDisclosed',
      name: 'Pack Box Not To Be Disclosed',
      rules: [...frame(12, 36, inks.red), rows],
      margins: even(50, 113),
      first: { rule: null, fill: inks.red, bold: false },
    },
    { id: 'PackCards', name: 'Pack Cards', rules: [], margins: even(0, 0), first: null },
    {
      id: 'PackPlain',
      name: 'Pack Plain',
      rules: [],
      margins: { top: 30, left: 0, bottom: 30, right: 113 },
      first: null,
    },
  ];
  return styles.map((style) => housedTable(style, look));
}
