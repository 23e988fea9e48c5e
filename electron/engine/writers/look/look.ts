import type { ParagraphLook, TableLook } from '../../../../shared/templates/found';

/**
 * The values that make one look of a pack: faces, inks, sizes and the page. Word and HTML are written from the
 * same values, so that the preview shows what Word will. Further looks are further values of this type.
 */
export interface Look {
  id: string;
  faces: {
    /** What is said or read aloud: points, answers, facts. */
    body: string;
    /** What steers the reader: headings, labels, tables, header and footer. */
    head: string;
    /** Arabic and Hebrew script; Word takes it for every run marked as right to left. */
    complex: string;
  };
  /** Hex without '#'. Red means three things only: marking, copy number, "do not". */
  inks: { ink: string; accent: string; grey: string; red: string; rule: string; tint: string };
  chart: { columns: readonly [string, ...string[]]; line: string };
  /** Ink of every marking; null: that of its level in the scheme. */
  marking: string | null;
  /** Titles of sections; the head block of a brief stands as they do. */
  title: { size: number; caps: boolean; centred: boolean };
  /** Headings within a section, and what tells them from text beside their weight. */
  heading: { size: number; caps: boolean; mark: 'none' | 'underlined' | 'rule' };
  /** Whether the visit's name over a title is in capitals. */
  visitInCaps: boolean;
  lists: { objective: ListSign; point: ListSign };
  /** Line spacing of text, times single. */
  line: number;
  /** Points. */
  sizes: { body: number; point: number; detail: number; say: number; box: number };
  /** Millimetres. Header and footer are measured from the edge of the paper; `end` is the other side's margin where it differs. */
  page: { top: number; bottom: number; side: number; end?: number; header: number; footer: number };
  /** Whether lines hang as in Urdu; left out: they do not. */
  nastaliq?: boolean;
  /** Language of right-to-left runs that name none. */
  complexLanguage: string;
  /** What a ministry's own template sets over all that. */
  house?: HouseLook;
}

/** A ministry's own template, resolved: see `house-look.ts`. */
export interface HouseLook {
  /** How much of the room that our covers leave is there on its pages, 1 as on ours. */
  cover: number;
  /** The template's own sheet in twips, where a pack's paper is of that kind. */
  sheet: { width: number; height: number; paper: Paper | null };
  /** How our styles look that the template has a style for, by their ids. */
  paragraphs: Readonly<Record<string, ParagraphLook>>;
  tables: Readonly<Record<string, TableLook>>;
  /** What stands before titles and headings, by level: `%1.%2`; null where nothing but our own number. */
  headings: readonly (string | null)[];
}

/** What stands before an item: its number, bare or with a full stop, or a sign. */
export type ListSign = 'number' | 'number-stop' | 'tiret' | 'bullet';

/** Whether items of a list are counted, not only signed. */
export function isCounted(sign: ListSign): boolean {
  return sign === 'number' || sign === 'number-stop';
}

/** Millimetres between what stands before an item of these lists and its words. */
export function hangingOf(list: 'objective' | 'point', sign: ListSign): number {
  if (sign === 'bullet') return 6;
  return sign === 'number' && list === 'point' ? 8 : 7;
}

/** 25 mm margins, Cambria and Calibri, four inks. */
export const genericLook: Look = {
  id: 'generic',
  faces: { body: 'Cambria', head: 'Calibri', complex: 'Times New Roman' },
  inks: { ink: '1B1F24', accent: '1F3A5F', grey: '565F6B', red: '9B1C1C', rule: 'B4BBC5', tint: 'EEF1F5' },
  chart: { columns: ['1F3A5F', 'B7791F', '7C8794', '4F7CAC'], line: '565F6B' },
  marking: null,
  title: { size: 17, caps: true, centred: false },
  heading: { size: 13, caps: false, mark: 'none' },
  visitInCaps: false,
  lists: { objective: 'number-stop', point: 'number' },
  line: 1.15,
  sizes: { body: 11.5, point: 12, detail: 10.5, say: 10.5, box: 11 },
  page: { top: 27, bottom: 25, side: 25, header: 10, footer: 9 },
  complexLanguage: 'ur-PK',
};

/** Millimetres below the marking at the foot of a printed sheet, as on Word's pages. */
export const printFoot = 8.5;

/** Paper sizes in twips. */
const papers = { A4: { width: 11906, height: 16838 }, Letter: { width: 12240, height: 15840 } } as const;

export type Paper = keyof typeof papers;

/** Twips of some millimetres. */
export function twips(millimetres: number): number {
  return Math.round((millimetres / 25.4) * 1440);
}

export interface PageSize {
  width: number;
  height: number;
  /** Width between the side margins. */
  text: number;
}

/** Page and text width of a look on some paper, in twips; `wide`: of a page that lies, whose sides are still named as it stands. */
export function pageSize(look: Look, paper: Paper, wide = false): PageSize {
  const own = look.house?.sheet;
  const { width, height } = own !== undefined && (own.paper === null || own.paper === paper) ? own : papers[paper];
  const { side, end = side } = look.page;
  return { width, height, text: (wide ? Math.max(width, height) : width) - twips(side) - twips(end) };
}
