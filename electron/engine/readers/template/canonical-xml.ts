import { TextDecoder } from 'node:util';
import { SaxesParser } from 'saxes';
import type { SaxesTagNS } from 'saxes';
import { AppError } from '../../../../shared/contract/errors';
import { make } from '../../writers/word/patch/xml';
import type { XmlElement } from '../../writers/word/patch/xml';
import { isUnderstood, prefixOf } from './namespaces';

/** No lawful part of a template comes near these. */
const mostElements = 1_000_000;
const deepest = 200;

/**
 * Parses a part from outside with the prefixes that our own parts write, whatever the file calls them, strict or transitional.
 * Elements and attributes of namespaces that we don't know are left out, of alternatives the one that we understand is taken.
 * @throws AppError `source.damaged` for what is not well-formed, has a document type, or is deeper or longer than any template
 */
export function parseCanonical(part: string, bytes: Uint8Array): XmlElement {
  const parser = new SaxesParser({ xmlns: true, position: false });
  const builder = new Builder(part, (prefix) => parser.resolve(prefix));
  parser.on('error', () => builder.refuse());
  parser.on('doctype', () => builder.refuse());
  parser.on('opentag', (tag) => builder.open(tag));
  parser.on('closetag', () => builder.close());
  parser.on('text', (text) => builder.text(text));
  parser.on('cdata', (text) => builder.text(text));
  parser.write(decoded(part, bytes)).close();
  return builder.result();
}

function decoded(part: string, bytes: Uint8Array): string {
  const [first, second] = bytes;
  const little = (first === 0xff && second === 0xfe) || (first === 0x3c && second === 0);
  const big = (first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c);
  try {
    return new TextDecoder(little ? 'utf-16le' : big ? 'utf-16be' : 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw AppError.of('source.damaged', { part });
  }
}

/** What becomes of an element: kept, left out with all that it holds, or seen through. */
type Fate = { kind: 'kept'; element: XmlElement } | { kind: 'gone' } | { kind: 'through'; taken: boolean };

class Builder {
  private readonly part: string;
  private readonly resolve: (prefix: string) => string | undefined;
  private readonly top = make('');
  private readonly fates: Fate[] = [{ kind: 'kept', element: this.top }];
  private readonly parents: XmlElement[] = [this.top];
  private count = 0;

  constructor(part: string, resolve: (prefix: string) => string | undefined) {
    this.part = part;
    this.resolve = resolve;
  }

  refuse(): never {
    throw AppError.of('source.damaged', { part: this.part });
  }

  open(tag: SaxesTagNS): void {
    this.count += 1;
    if (this.count > mostElements || this.fates.length > deepest) this.refuse();
    const fate = this.fateOf(tag);
    this.fates.push(fate);
    if (fate.kind !== 'kept') return;
    this.parents.at(-1)?.children.push(fate.element);
    this.parents.push(fate.element);
  }

  close(): void {
    if (this.fates.pop()?.kind === 'kept') this.parents.pop();
  }

  text(text: string): void {
    if (this.fates.at(-1)?.kind === 'kept' && this.fates.length > 1) this.parents.at(-1)?.children.push(text);
  }

  result(): XmlElement {
    const [root] = this.top.children;
    if (root === undefined || typeof root === 'string') return this.refuse();
    return root;
  }

  private fateOf(tag: SaxesTagNS): Fate {
    const above = this.fates.at(-1);
    if (above === undefined || above.kind === 'gone') return { kind: 'gone' };
    const prefix = prefixOf(tag.uri);
    if (prefix === null) return { kind: 'gone' };
    if (prefix === 'mc') return this.alternative(tag, above);
    return { kind: 'kept', element: make(`${prefix}:${tag.local}`, attributesOf(tag)) };
  }

  /** Of the choices the first that is understood, else the fallback (ISO/IEC 29500-3, 10.2). */
  private alternative(tag: SaxesTagNS, above: Fate): Fate {
    if (tag.local === 'AlternateContent') return { kind: 'through', taken: false };
    if (above.kind !== 'through' || above.taken) return { kind: 'gone' };
    const wanted = tag.attributes['Requires']?.value.trim().split(/\s+/) ?? [];
    const understood = tag.local === 'Fallback' || wanted.every((prefix) => isUnderstood(this.resolve(prefix)));
    if (!understood) return { kind: 'gone' };
    above.taken = true;
    return { kind: 'through', taken: true };
  }
}

function attributesOf({ attributes }: SaxesTagNS): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const { local, prefix, uri, value } of Object.values(attributes)) {
    if (prefix === 'xmlns' || local === 'xmlns') continue;
    if (uri === '') kept[local] = value;
    else if (prefix === 'xml') kept[`xml:${local}`] = value;
    else {
      const known = prefixOf(uri);
      if (known !== null && known !== 'mc') kept[`${known}:${local}`] = value;
    }
  }
  return kept;
}
