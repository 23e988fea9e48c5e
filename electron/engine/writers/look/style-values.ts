import type { ParagraphStyle } from './style-ids';

export interface Border {
  side: 'top' | 'left' | 'bottom' | 'right';
  /** Eighths of a point. */
  size: number;
  /** Points between rule and text. */
  space: number;
  ink: string;
}

export interface TabStop {
  kind: 'left' | 'center' | 'right';
  /** Twips. */
  at: number;
  dots?: true;
}

/** How letters are set, in points. */
export interface LetterValues {
  face?: 'head' | 'body';
  /** A face of its own, over `face`. */
  font?: string | undefined;
  size?: number | undefined;
  bold?: boolean | undefined;
  italic?: boolean | undefined;
  caps?: boolean | undefined;
  underlined?: boolean | undefined;
  /** Letter spacing in points. */
  spaced?: number | undefined;
  ink?: string | undefined;
}

/** One paragraph style, in the units of the look's description: points and millimetres. */
export interface ParagraphStyleValues extends LetterValues {
  id: string;
  /** As Word names it; built-in styles are found by their English names. */
  name: string;
  builtIn?: true;
  based?: ParagraphStyle | string;
  next?: ParagraphStyle;
  priority?: number;
  hiddenFromGallery?: true;
  before?: number | undefined;
  after?: number | undefined;
  /** Times single; `exact` is in points instead. */
  line?: number | undefined;
  exact?: number | undefined;
  keepNext?: true;
  keepLines?: true;
  /** `number`: at the right, whichever way the page runs. */
  align?: 'start' | 'center' | 'end' | 'justify' | 'number' | undefined;
  outline?: 0 | 1 | 2;
  /** Millimetres. */
  indent?: {
    start?: number | undefined;
    end?: number | undefined;
    hanging?: number | undefined;
    first?: number | undefined;
  };
  tabs?: TabStop[];
  borders?: Border[] | undefined;
  /** Hex of the ground. */
  fill?: string | undefined;
}
