import { TextDecoder } from 'node:util';
import { SaxesParser } from 'saxes';
import { AppError } from '../../../../shared/contract/errors';

/** What a part's reader wants to know. Names come without their prefix. */
export interface XmlEvents {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  text(text: string): void;
  close(name: string): void;
  /** Between two chunks of the part: the moment to hand on what has been read. */
  pause(): Promise<void>;
}

/**
 * Reads one XML part as it comes. Anything that is not well-formed is an error, never half a table, and a document
 * type is refused unread: it can only be there to do harm.
 * @throws AppError `source.damaged` naming the part, and what the events throw
 */
export async function readXml(
  part: string,
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  events: XmlEvents,
): Promise<void> {
  const parser = new SaxesParser({ position: false, xmlns: false });
  const damaged = () => AppError.of('source.damaged', { part });
  parser.on('error', () => {
    throw damaged();
  });
  parser.on('doctype', () => {
    throw damaged();
  });
  parser.on('opentag', (tag) => events.open(localName(tag.name), tag.attributes));
  parser.on('closetag', (tag) => events.close(localName(tag.name)));
  parser.on('text', (text) => events.text(text));
  parser.on('cdata', (text) => events.text(text));
  let decoder: TextDecoder | null = null;
  for await (const chunk of chunks) {
    decoder ??= new TextDecoder(encodingOf(chunk), { fatal: true });
    parser.write(decode(decoder, chunk, damaged));
    await events.pause();
  }
  if (decoder === null) throw damaged();
  parser.write(decode(decoder, null, damaged));
  parser.close();
  await events.pause();
}

function decode(decoder: TextDecoder, chunk: Uint8Array | null, damaged: () => AppError): string {
  try {
    return chunk === null ? decoder.decode() : decoder.decode(chunk, { stream: true });
  } catch {
    throw damaged();
  }
}

/** UTF-16 shows by its byte order mark or by the zero byte beside the first `<`; all else is UTF-8. */
function encodingOf(chunk: Uint8Array): string {
  const [first, second] = chunk;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  return 'utf-8';
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

/** The attribute `name` whatever its prefix, or null. */
export function attribute(attributes: Readonly<Record<string, string>>, name: string): string | null {
  const plain = attributes[name];
  if (plain !== undefined) return plain;
  for (const key in attributes) if (localName(key) === name) return attributes[key] ?? null;
  return null;
}
