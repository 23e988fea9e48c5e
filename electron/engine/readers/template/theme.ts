import { child, elements } from '../../writers/word/patch/xml';
import type { XmlElement } from '../../writers/word/patch/xml';
import { hexOf } from './measures';

interface ThemeFonts {
  latin: string;
  complex: string;
  eastAsian: string;
}

/** Colours and faces of a theme, all that text takes from it. */
export interface Theme {
  name: string;
  /** By the names of the scheme: `dk1`, `accent1`. */
  colors: Readonly<Record<string, string>>;
  major: ThemeFonts;
  minor: ThemeFonts;
}

export const colorNames = [
  'dk1',
  'lt1',
  'dk2',
  'lt2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
];

/** What Word takes where a theme leaves a colour out. */
const usual: Readonly<Record<string, string>> = {
  dk1: '000000',
  lt1: 'FFFFFF',
  dk2: '44546A',
  lt2: 'E7E6E6',
  accent1: '4472C4',
  accent2: 'ED7D31',
  accent3: 'A5A5A5',
  accent4: 'FFC000',
  accent5: '5B9BD5',
  accent6: '70AD47',
  hlink: '0563C1',
  folHlink: '954F72',
};

/** Reads the theme's part; null for a part that is no theme. */
export function readTheme(root: XmlElement): Theme | null {
  const parts = child(root, 'a:themeElements');
  if (parts === null) return null;
  const scheme = child(parts, 'a:clrScheme');
  const fonts = child(parts, 'a:fontScheme');
  const colors = Object.fromEntries(
    colorNames.map((name) => [
      name,
      (scheme === null ? null : colorIn(child(scheme, `a:${name}`))) ?? usual[name] ?? '',
    ]),
  );
  return {
    name: root.attributes['name'] ?? '',
    colors,
    major: fontsIn(fonts === null ? null : child(fonts, 'a:majorFont')),
    minor: fontsIn(fonts === null ? null : child(fonts, 'a:minorFont')),
  };
}

function colorIn(holder: XmlElement | null): string | null {
  const [color] = holder === null ? [] : elements(holder);
  return hexOf(color?.attributes['lastClr'] ?? color?.attributes['val']);
}

function fontsIn(scheme: XmlElement | null): ThemeFonts {
  const face = (name: string) => (scheme === null ? null : child(scheme, name))?.attributes['typeface'] ?? '';
  return { latin: face('a:latin'), complex: face('a:cs'), eastAsian: face('a:ea') };
}

/** The names by which text speaks of the theme's colours, before the file's own mapping. */
const mapped: Readonly<Record<string, string>> = {
  dark1: 'dk1',
  light1: 'lt1',
  dark2: 'dk2',
  light2: 'lt2',
  text1: 'dk1',
  background1: 'lt1',
  text2: 'dk2',
  background2: 'lt2',
  hyperlink: 'hlink',
  followedHyperlink: 'folHlink',
};

/** The colour that some attributes stand for (ISO/IEC 29500-1, 17.3.2.6); null for automatic. */
export function inkOf(
  attributes: Readonly<Record<string, string>>,
  theme: Theme | null,
  [value, themed, tint, shade]: readonly [string, string, string, string] = [
    'w:val',
    'w:themeColor',
    'w:themeTint',
    'w:themeShade',
  ],
): string | null {
  const name = attributes[themed];
  const base = name === undefined || theme === null ? undefined : theme.colors[mapped[name] ?? name];
  if (base === undefined) return hexOf(attributes[value]);
  const part = (key: string) => (attributes[key] === undefined ? 1 : Number.parseInt(attributes[key], 16) / 255);
  return mixed(mixed(base, part(tint), 255), part(shade), 0);
}

/** The share of a colour, the rest white (255) or black (0). */
function mixed(color: string, share: number, rest: number): string {
  if (share >= 1 || !Number.isFinite(share)) return color;
  const parts = [0, 2, 4].map((at) => Number.parseInt(color.slice(at, at + 2), 16) * share + rest * (1 - share));
  return parts
    .map((part) => Math.round(part).toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase();
}

/** The face that an attribute of a theme's font stands for; null where the theme has none. */
export function themeFace(name: string | undefined, theme: Theme | null): string | null {
  if (name === undefined || theme === null) return null;
  const scheme = name.startsWith('major') ? theme.major : theme.minor;
  const face = name.endsWith('Bidi') ? scheme.complex : name.endsWith('EastAsia') ? scheme.eastAsian : scheme.latin;
  return face === '' ? null : face;
}
