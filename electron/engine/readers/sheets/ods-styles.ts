import type { XmlEvents } from './xml';

type Attributes = Readonly<Record<string, string>>;

const STYLES = new Set([
  'number-style',
  'currency-style',
  'percentage-style',
  'date-style',
  'time-style',
  'boolean-style',
  'text-style',
]);

/** How a part of a date is written, short and long (OpenDocument 1.2 part 1, 16.27.11 and on). */
const DATE_PARTS: Readonly<Record<string, readonly [string, string]>> = {
  day: ['d', 'dd'],
  'day-of-week': ['ddd', 'dddd'],
  year: ['yy', 'yyyy'],
  hours: ['h', 'hh'],
  minutes: ['m', 'mm'],
  seconds: ['s', 'ss'],
  'am-pm': ['AM/PM', 'AM/PM'],
};

/** Gathers the number formats of a document as patterns, and which cell style has which. */
export class OdsStyles {
  private readonly patterns = new Map<string, string>();
  private readonly cellStyles = new Map<string, { format: string | null; parent: string | null }>();
  private readonly hiddenTables = new Set<string>();
  private table: string | null = null;
  private name: string | null = null;
  private pattern = '';
  private literal: string | null = null;

  /** The number format of a cell style, its own or its parent's; null for General. */
  formatOf(style: string | null): string | null {
    let at = style;
    for (let turns = 0; at !== null && turns < 16; turns += 1) {
      const found = this.cellStyles.get(at);
      if (found === undefined) return null;
      if (found.format !== null) return this.patterns.get(found.format) ?? null;
      at = found.parent;
    }
    return null;
  }

  /** Whether tables of a style are hidden. */
  isHiddenTable(style: string | undefined): boolean {
    return style !== undefined && this.hiddenTables.has(style);
  }

  /** What a part of the document must be read with for its styles to be known. */
  events(): XmlEvents {
    return {
      open: (name, attributes) => this.open(name, attributes),
      text: (text) => this.text(text),
      close: (name) => this.close(name),
      pause: () => Promise.resolve(),
    };
  }

  open(name: string, attributes: Attributes): void {
    if (name === 'style' && attributes['style:family'] === 'table-cell') {
      const format = attributes['style:data-style-name'] ?? null;
      this.cellStyles.set(attributes['style:name'] ?? '', {
        format,
        parent: attributes['style:parent-style-name'] ?? null,
      });
    } else if (name === 'style') this.table = attributes['style:name'] ?? null;
    else if (name === 'table-properties' && this.table !== null) {
      if (attributes['table:display'] === 'false') this.hiddenTables.add(this.table);
    } else if (STYLES.has(name)) {
      this.name = attributes['style:name'] ?? '';
      this.pattern = '';
    } else if (this.name !== null) this.piece(name, attributes);
  }

  text(text: string): void {
    if (this.literal !== null) this.literal += text;
  }

  close(name: string): void {
    if (this.literal !== null && (name === 'text' || name === 'currency-symbol')) {
      this.pattern += quoted(this.literal);
      this.literal = null;
    } else if (STYLES.has(name) && this.name !== null) {
      if (this.pattern !== '') this.patterns.set(this.name, this.pattern);
      this.name = null;
    }
  }

  private piece(name: string, attributes: Attributes): void {
    const long = attributes['number:style'] === 'long';
    const part = DATE_PARTS[name];
    if (part !== undefined) {
      const places = Number(attributes['number:decimal-places'] ?? 0);
      this.pattern += part[long ? 1 : 0] + (places > 0 && places < 10 ? `.${'0'.repeat(places)}` : '');
    } else if (name === 'month') {
      const word = attributes['number:textual'] === 'true';
      this.pattern += (word ? 'mmm' : 'm') + (long ? 'm' : '');
    } else if (name === 'number') this.pattern += digits(attributes);
    else if (name === 'scientific-number') this.pattern += `${digits(attributes)}E+00`;
    else if (name === 'text-content') this.pattern += '@';
    else if (name === 'text' || name === 'currency-symbol') this.literal = '';
  }
}

/** `#,##0.00` for a number with so many places. Excel has no format that shows decimals as they come but General. */
function digits(attributes: Attributes): string {
  const count = (name: string) => Math.min(30, Math.max(0, Number(attributes[name] ?? 0) || 0));
  const places = count('number:decimal-places');
  const least = attributes['number:min-decimal-places'] === undefined ? places : count('number:min-decimal-places');
  const whole = Math.max(1, count('number:min-integer-digits'));
  const grouped = attributes['number:grouping'] === 'true';
  const before = grouped ? `#,##${'0'.repeat(whole)}` : '0'.repeat(whole);
  return places === 0
    ? before
    : `${before}.${'0'.repeat(Math.min(least, places))}${'#'.repeat(Math.max(0, places - least))}`;
}

/** Text inside of a pattern; a sign that stands for itself needs no quotation marks. */
function quoted(text: string): string {
  return /^[-\s/:.,()%$€£+]*$/.test(text) ? text : `"${text.replaceAll('"', '')}"`;
}
