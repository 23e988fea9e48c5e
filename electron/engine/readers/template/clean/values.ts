import { halfPointsOf, hexOf, isOn, twipsOf, wholeOf } from '../measures';

/** Gives a value as our parts write it; null for one that no reader could take. */
export type Check = (written: string) => string | null;

/** A lawful attribute of an element by its name, the ones that it can't be without marked. */
export interface Attributes {
  readonly [name: string]: Check;
}

const text = (value: number | null): string | null => (value === null ? null : String(value));

export const twips: Check = (written) => text(twipsOf(written));
export const halves: Check = (written) => text(halfPointsOf(written));
/** Of letters: Word takes half a point to 1638 (22.9.2.15). */
export const sizes: Check = (written) => {
  const value = halfPointsOf(written);
  return value === null || value < 1 ? null : String(Math.min(value, 3276));
};
export const whole: Check = (written) => text(wholeOf(written));
export const hex: Check = (written) => hexOf(written) ?? (written === 'auto' ? 'auto' : null);
export const onOff: Check = (written) => (isOn(written) ? '1' : '0');
export const words: Check = (written) => (written === '' ? null : written.slice(0, 250));
const byte: Check = (written) => (/^[0-9a-f]{2}$/i.test(written) ? written.toUpperCase() : null);

/** A whole number from the least to the most. */
export function between(least: number, most: number): Check {
  return (written) => {
    const value = twipsOf(written);
    return value === null ? null : String(Math.min(most, Math.max(least, value)));
  };
}

export function oneOf(...allowed: readonly string[]): Check {
  return (written) => (allowed.includes(written) ? written : null);
}

/** Strict files say start and end where transitional ones say left and right. */
const sides: Readonly<Record<string, string>> = { start: 'left', end: 'right', both: 'both', numTab: 'left' };

export function sided(...allowed: readonly string[]): Check {
  return (written) => {
    const value = sides[written] ?? written;
    return allowed.includes(value) ? value : null;
  };
}

const themeColor = oneOf(
  'dark1',
  'light1',
  'dark2',
  'light2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hyperlink',
  'followedHyperlink',
  'none',
  'background1',
  'text1',
  'background2',
  'text2',
);
const themeFont = oneOf(
  'majorEastAsia',
  'majorBidi',
  'majorAscii',
  'majorHAnsi',
  'minorEastAsia',
  'minorBidi',
  'minorAscii',
  'minorHAnsi',
);

export const tinted: Attributes = { themeColor, themeTint: byte, themeShade: byte };

export const fonts: Attributes = {
  hint: oneOf('default', 'eastAsia', 'cs'),
  ascii: words,
  hAnsi: words,
  eastAsia: words,
  cs: words,
  asciiTheme: themeFont,
  hAnsiTheme: themeFont,
  eastAsiaTheme: themeFont,
  cstheme: themeFont,
};

const lines = oneOf(
  'nil',
  'none',
  'single',
  'thick',
  'double',
  'dotted',
  'dashed',
  'dotDash',
  'dotDotDash',
  'triple',
  'thinThickSmallGap',
  'thickThinSmallGap',
  'thinThickThinSmallGap',
  'thinThickMediumGap',
  'thickThinMediumGap',
  'thinThickThinMediumGap',
  'thinThickLargeGap',
  'thickThinLargeGap',
  'thinThickThinLargeGap',
  'wave',
  'doubleWave',
  'dashSmallGap',
  'dashDotStroked',
  'threeDEmboss',
  'threeDEngrave',
  'outset',
  'inset',
);

export const border: Attributes = {
  val: (written) => lines(written) ?? 'single',
  color: hex,
  ...tinted,
  sz: between(0, 96),
  space: between(0, 31),
  shadow: onOff,
};

export const shading: Attributes = {
  val: (written) => (/^(?:nil|clear|solid|pct\d{1,2})$/.test(written) ? written : 'clear'),
  color: hex,
  ...tinted,
  fill: hex,
  themeFill: themeColor,
  themeFillTint: byte,
  themeFillShade: byte,
};

/** Width of a table or cell: twips, or fiftieths of a per cent, which strict files write with the sign. */
export const width: Attributes = {
  w: (written) => {
    const percent = /^(-?\d+(?:\.\d+)?)%$/.exec(written);
    return percent === null ? twips(written) : String(Math.round(Number(percent[1]) * 50));
  },
  type: oneOf('nil', 'pct', 'dxa', 'auto'),
};

export const numberFormat: Check = (written) =>
  /^(?:decimal|upperRoman|lowerRoman|upperLetter|lowerLetter|ordinal|cardinalText|ordinalText|bullet|none|decimalZero|russianLower|russianUpper|hebrew1|hebrew2|arabicAlpha|arabicAbjad|hindiVowels|hindiConsonants|hindiNumbers|thaiLetters|thaiNumbers|ideographDigital|japaneseCounting|aiueo|iroha|chineseCounting|koreanDigital|numberInDash|hex|chicago|decimalEnclosedCircle|decimalFullWidth|decimalHalfWidth)$/.test(
    written,
  )
    ? written
    : 'decimal';

export const language: Check = (written) => (/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(written) ? written : null);

export const underline = oneOf(
  'single',
  'words',
  'double',
  'thick',
  'dotted',
  'dottedHeavy',
  'dash',
  'dashedHeavy',
  'dashLong',
  'dashLongHeavy',
  'dotDash',
  'dashDotHeavy',
  'dotDotDash',
  'dashDotDotHeavy',
  'wave',
  'wavyHeavy',
  'wavyDouble',
  'none',
);

export const highlight = oneOf(
  'black',
  'blue',
  'cyan',
  'green',
  'magenta',
  'red',
  'yellow',
  'white',
  'darkBlue',
  'darkCyan',
  'darkGreen',
  'darkMagenta',
  'darkRed',
  'darkYellow',
  'darkGray',
  'lightGray',
  'none',
);
