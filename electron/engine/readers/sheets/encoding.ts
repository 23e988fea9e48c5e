import { detect } from 'jschardet';

/** How much of a file is looked at for its encoding, in bytes. */
const HEAD = 64 * 1024;

/** A label that `TextDecoder` knows, found by evidence: byte order mark, strict UTF-8, UTF-16's zeros, letter statistics. */
export function encodingOf(bytes: Uint8Array): string {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (isUtf8(bytes)) return zeroEncoding(bytes) ?? 'utf-8';
  return zeroEncoding(bytes) ?? guessed(bytes);
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    const decoder = new TextDecoder('utf-8', { fatal: true });
    for (let at = 0; at < bytes.length; at += HEAD * 16)
      decoder.decode(bytes.subarray(at, at + HEAD * 16), { stream: true });
    decoder.decode();
    return true;
  } catch {
    return false;
  }
}

/** UTF-16 without a mark: in text with any Latin letters or digits every other byte is often zero. */
function zeroEncoding(bytes: Uint8Array): string | null {
  const head = bytes.subarray(0, HEAD);
  let even = 0;
  let odd = 0;
  head.forEach((byte, at) => {
    if (byte !== 0) return;
    if (at % 2 === 0) even += 1;
    else odd += 1;
  });
  if (even + odd < head.length / 20) return null;
  return odd >= even ? 'utf-16le' : 'utf-16be';
}

function guessed(bytes: Uint8Array): string {
  const found = detect(evidence(bytes)).encoding;
  if (found === null || found === undefined) return 'windows-1252';
  const label = found.toLowerCase();
  if (/^(?:ascii|iso-8859-1|iso-8859-15)$/.test(label)) return 'windows-1252';
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return 'windows-1252';
  }
}

/** The part of the file that tells most: from the first byte that is not ASCII, whole lines. */
function evidence(bytes: Uint8Array): Buffer {
  const at = bytes.findIndex((byte) => byte >= 0x80);
  const from = Math.max(0, at < HEAD / 2 ? 0 : at - HEAD / 2);
  return Buffer.from(bytes.subarray(from, from + HEAD));
}

/** How far into a page a browser looks for its encoding, and some more: pages saved by programs begin with long styles. */
const MARKUP_HEAD = 16 * 1024;

/** The encoding of a web page or an XML file: mark, strict UTF-8, what the page says of itself, evidence. */
export function markupEncodingOf(bytes: Uint8Array): string {
  const evident = encodingOf(bytes);
  if (evident === 'utf-8' || evident.startsWith('utf-16')) return evident;
  const head = Buffer.from(bytes.subarray(0, MARKUP_HEAD)).toString('latin1');
  const said = /<(?:meta|\?xml)\b[^>]*?(?:charset|encoding)\s*=\s*["']?\s*([\w.:-]+)/i.exec(head)?.[1];
  try {
    const label = said === undefined ? evident : new TextDecoder(said).encoding;
    return label === 'utf-8' || label.startsWith('utf-16') ? evident : label;
  } catch {
    return evident;
  }
}
