import { TextDecoder } from 'node:util';
import { AppError } from '../../../../shared/contract/errors';
import { XmlScanner, type ScanEvents } from './xml-scanner';
import { localName } from './xml-text';

/** What a part's reader wants to know. */
export interface XmlEvents extends ScanEvents {
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
  const damaged = () => AppError.of('source.damaged', { part });
  const scanner = new XmlScanner(events, damaged);
  let decoder: TextDecoder | null = null;
  for await (const chunk of chunks) {
    decoder ??= new TextDecoder(encodingOf(chunk), { fatal: true });
    scanner.write(decode(decoder, chunk, damaged));
    await events.pause();
  }
  if (decoder === null) throw damaged();
  scanner.write(decode(decoder, null, damaged));
  scanner.close();
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

/** The attribute `name` whatever its prefix, or null. */
export function attribute(attributes: Readonly<Record<string, string>>, name: string): string | null {
  const plain = attributes[name];
  if (plain !== undefined) return plain;
  for (const key in attributes) if (localName(key) === name) return attributes[key] ?? null;
  return null;
}
