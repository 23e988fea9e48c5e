import { DECLARATION, FORBIDDEN, localName, NAME, SPECIAL, unreferenced, withLines, withSpaces } from './xml-text';

/** What the scanner tells, in the order of the part. Names come without their prefix. */
export interface ScanEvents {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  text(text: string): void;
  close(name: string): void;
  /**
   * Takes the whole of an element that begins at a place, where it is written as most of its kind are, and gives where it
   * ends; -1 leaves it to the scanner. It must be well-formed, and nothing is told of it.
   */
  whole?(text: string, at: number): number;
}

/** A name as it is written, and without its prefix. */
interface Name {
  written: string;
  local: string;
}

const NONE: Readonly<Record<string, string>> = Object.freeze({});
const [TAB, LINE, RETURN, SPACE] = [9, 10, 13, 32];
const [EXCLAMATION, QUESTION] = [33, 63];
const [QUOTE, APOSTROPHE, SLASH, LESS, EQUALS, MORE] = [34, 39, 47, 60, 61, 62];

/** A reference, a return or an end of CDATA may be cut in two within so many characters of a stretch's end. */
const TAIL = 64;
const SLOTS = 256;

/**
 * Goes through one XML document (XML 1.0 without a document type) as its text comes in. It knows what parts of
 * spreadsheets and documents need: half their reading was a parser for all of XML. What is not well-formed ends it.
 */
export class XmlScanner {
  private readonly events: ScanEvents;
  private readonly damaged: () => Error;
  private readonly names: Name[] = [];
  /** The elements that are open, outermost first. */
  private readonly inside: Name[] = [];
  private hasRoot = false;
  /** Whether nothing has been gone through. */
  private isFirst = true;
  /** What came and is not gone through yet, and how long it must be for another try. */
  private rest = '';
  private enough = 0;
  /** Whether no character of the stretch that is gone through is special. */
  private plain = false;

  /** `damaged`: the error of a text that is no well-formed XML. */
  constructor(events: ScanEvents, damaged: () => Error) {
    this.events = events;
    this.damaged = damaged;
  }

  /** Goes through the next stretch. @throws what `damaged` makes, and what the events throw */
  write(stretch: string): void {
    const text = this.rest + stretch;
    // A tag longer than a stretch is tried again at twice its length, so that none is gone through for each.
    if (text.length < this.enough) {
      this.rest = text;
      return;
    }
    this.plain = !SPECIAL.test(text);
    if (!this.plain && FORBIDDEN.test(text)) throw this.damaged();
    const at = this.goThrough(text);
    if (at > 0) this.isFirst = false;
    this.rest = text.slice(at);
    this.enough = at === 0 ? 2 * text.length : 0;
  }

  /** Says that all has come. @throws what `damaged` makes */
  close(): void {
    this.enough = 0;
    this.write('');
    if (this.rest.trim() !== '' || this.inside.length > 0 || !this.hasRoot) throw this.damaged();
  }

  /** Gives the place of the first character that waits for more. */
  private goThrough(text: string): number {
    let at = 0;
    for (;;) {
      const less = text.indexOf('<', at);
      if (less < 0) return this.textSoFar(text, at);
      if (less > at) this.text(text.slice(at, less));
      const taken = this.events.whole?.(text, less) ?? -1;
      const next = taken < 0 ? this.markup(text, less) : taken;
      if (next < 0) return less;
      at = next;
    }
  }

  private textSoFar(text: string, from: number): number {
    const cut = text.slice(Math.max(from, text.length - TAIL)).search(/[&\r\]]/);
    const to = cut < 0 ? text.length : Math.max(from, text.length - TAIL) + cut;
    if (to > from) this.text(text.slice(from, to));
    return to;
  }

  private text(written: string): void {
    if (this.inside.length === 0) {
      if (written.trim() !== '') throw this.damaged();
      return;
    }
    if (this.plain) return this.events.text(written);
    if (written.includes(']]>')) throw this.damaged();
    this.events.text(this.meant(withLines(written)));
  }

  private meant(written: string): string {
    const meant = unreferenced(written);
    if (meant === null) throw this.damaged();
    return meant;
  }

  /** The end tag at `less`. Like those below, gives where it ends, or -1 where that has not come yet. */
  private endTag(text: string, less: number): number {
    const name = this.inside.at(-1);
    if (name !== undefined && text.startsWith(name.written, less + 2)) {
      const at = pastSpace(text, less + 2 + name.written.length);
      if (text.charCodeAt(at) === MORE) {
        this.inside.pop();
        this.events.close(name.local);
        return at + 1;
      }
    }
    if (text.includes('>', less)) throw this.damaged();
    return -1;
  }

  private markup(text: string, less: number): number {
    switch (text.charCodeAt(less + 1)) {
      case SLASH:
        return this.endTag(text, less);
      case EXCLAMATION:
        return this.declared(text, less);
      case QUESTION:
        return this.instruction(text, less);
      default:
        return this.startTag(text, less);
    }
  }

  /** Instructions are for others, but for the one that says what XML it is, which must stand first. */
  private instruction(text: string, less: number): number {
    const end = text.indexOf('?>', less + 2);
    if (end < 0) return -1;
    const written = text.slice(less + 2, end);
    const target = /^[^\s?]*/.exec(written)?.[0] ?? '';
    if (!NAME.test(target)) throw this.damaged();
    if (target.toLowerCase() === 'xml' && !(this.isFirst && less === 0 && DECLARATION.test(written)))
      throw this.damaged();
    return end + 2;
  }

  /** A comment or text of CDATA; a document type can only be there to do harm. */
  private declared(text: string, less: number): number {
    if (text.startsWith('<!--', less)) {
      const end = text.indexOf('--', less + 4);
      if (end < 0 || end + 2 === text.length) return -1;
      if (text.charCodeAt(end + 2) !== MORE) throw this.damaged();
      return end + 3;
    }
    if (text.startsWith('<![CDATA[', less)) {
      const end = text.indexOf(']]>', less + 9);
      if (end < 0) return -1;
      if (this.inside.length === 0) throw this.damaged();
      this.events.text(withLines(text.slice(less + 9, end)));
      return end + 3;
    }
    const begun = text.slice(less, less + 9);
    if ('<!--'.startsWith(begun) || '<![CDATA['.startsWith(begun)) return -1;
    throw this.damaged();
  }

  private startTag(text: string, less: number): number {
    let at = less + 1;
    while (isInName(text.charCodeAt(at))) at += 1;
    if (at === text.length) return -1;
    const name = this.name(text, less + 1, at);
    let attributes = NONE;
    if (text.charCodeAt(at) !== MORE) {
      const read: Record<string, string> = {};
      at = this.attributes(text, at, read);
      if (at < 0) return -1;
      attributes = read;
    }
    if (text.charCodeAt(at) === MORE) {
      this.begin(name, attributes);
      this.inside.push(name);
      return at + 1;
    }
    if (at + 1 === text.length) return -1;
    if (text.charCodeAt(at + 1) !== MORE) throw this.damaged();
    this.begin(name, attributes);
    this.events.close(name.local);
    return at + 2;
  }

  private begin(name: Name, attributes: Readonly<Record<string, string>>): void {
    if (this.inside.length === 0) {
      if (this.hasRoot) throw this.damaged();
      this.hasRoot = true;
    }
    this.events.open(name.local, attributes);
  }

  /** Reads attributes into `read`, from behind a tag's name to its `>` or `/`. */
  private attributes(text: string, from: number, read: Record<string, string>): number {
    let at = from;
    for (;;) {
      const begin = pastSpace(text, at);
      const first = text.charCodeAt(begin);
      if (first === MORE || first === SLASH) return begin;
      if (begin === text.length) return -1;
      if (begin === at) throw this.damaged();
      at = begin;
      while (isInName(text.charCodeAt(at))) at += 1;
      const name = this.name(text, begin, at).written;
      at = pastSpace(text, at);
      if (at === text.length) return -1;
      if (text.charCodeAt(at) !== EQUALS) throw this.damaged();
      at = pastSpace(text, at + 1);
      const quote = text.charCodeAt(at);
      if (Number.isNaN(quote)) return -1;
      if (quote !== QUOTE && quote !== APOSTROPHE) throw this.damaged();
      const end = this.valueEnd(text, at + 1, quote);
      if (end < 0) return -1;
      if (read[name] !== undefined && Object.hasOwn(read, name)) throw this.damaged();
      const value = text.slice(at + 1, end);
      read[name] = this.plain ? value : this.meant(withSpaces(value));
      at = end + 1;
    }
  }

  private valueEnd(text: string, from: number, quote: number): number {
    for (let at = from; at < text.length; at += 1) {
      const character = text.charCodeAt(at);
      if (character === quote) return at;
      if (character === LESS) throw this.damaged();
    }
    return -1;
  }

  /** The name between two places. A name met before is found without being copied out of the text. */
  private name(text: string, from: number, to: number): Name {
    const slot = (text.charCodeAt(from) * 7 + text.charCodeAt(to - 1) + to - from) % SLOTS;
    let name = this.names[slot];
    if (name === undefined || name.written.length !== to - from || !text.startsWith(name.written, from)) {
      const written = text.slice(from, to);
      if (!NAME.test(written)) throw this.damaged();
      name = { written, local: localName(written) };
      this.names[slot] = name;
    }
    return name;
  }
}

/** False at the end of the text as well. */
function isInName(character: number): boolean {
  return character > SPACE && character !== MORE && character !== SLASH && character !== EQUALS && character !== LESS;
}

function pastSpace(text: string, from: number): number {
  let at = from;
  for (;;) {
    const character = text.charCodeAt(at);
    if (character !== SPACE && character !== LINE && character !== RETURN && character !== TAB) return at;
    at += 1;
  }
}
