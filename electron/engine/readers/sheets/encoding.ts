import { OLD_ENCODINGS, type OldEncoding } from './letters';

/** How much of a file is looked at for its encoding, in bytes. */
const HEAD = 64 * 1024;
/** How much of it that is not ASCII is weighed. */
const SAMPLE = 16 * 1024;

/** A label that `TextDecoder` knows, found by evidence: byte order mark, strict UTF-8, UTF-16's zeros, letter statistics. */
export async function encodingOf(bytes: Uint8Array): Promise<string> {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (isUtf8(bytes)) return zeroEncoding(bytes) ?? 'utf-8';
  return zeroEncoding(bytes) ?? (await guessed(bytes));
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

/**
 * The old encoding that makes most sense of the bytes: it decodes all of them, and what comes out has the frequent
 * letters of its languages, capitals only where words begin, no control characters, no signs amid words. What the
 * statistics of `jschardet` say counts besides; alone they are wrong too often on short tables.
 */
async function guessed(bytes: Uint8Array): Promise<string> {
  const sample = evidence(bytes);
  if (hasLoneSignsOnly(new TextDecoder('windows-1252').decode(sample))) return 'windows-1252';
  const { detect } = await import('jschardet');
  const second = detect(sample).encoding?.toLowerCase() ?? '';
  let best = { label: 'windows-1252', score: 0.2 };
  for (const encoding of OLD_ENCODINGS) {
    const sense = senseOf(sample, encoding);
    const score = sense === null ? 0 : sense + (isSame(second, encoding.label) ? 0.15 : 0);
    if (score > best.score + 0.001) best = { label: encoding.label, score };
  }
  return best.label;
}

/** A pound, a dash or an apostrophe here and there in English; in other alphabets the same bytes are letters, which come in rows. */
function hasLoneSignsOnly(text: string): boolean {
  const foreign = text.match(/[^\0-\u007f]+/gu) ?? [];
  return foreign.every((signs) => /^[\u00a0£¥€§°º·«»×±²³½–—‘’“”…•]$/u.test(signs));
}

function isSame(found: string, label: string): boolean {
  return (
    found === label ||
    (found === 'gb2312' && label === 'gb18030') ||
    (found === 'iso-8859-1' && label === 'windows-1252')
  );
}

/** How much sense the bytes make so, 0 to 1; null when they cannot be read so at all. */
function senseOf(sample: Uint8Array, { label, frequent, share, most }: OldEncoding): number | null {
  let text: string;
  try {
    text = new TextDecoder(label, { fatal: true }).decode(sample);
  } catch {
    return null;
  }
  let foreign = 0;
  let known = 0;
  for (const sign of text) {
    if (sign < '\u0080') continue;
    foreign += 1;
    if (frequent.has(sign.toLowerCase())) known += 1;
    else if (sign < '\u00a0' || /[\p{Co}\p{Cn}\uFFFD]/u.test(sign)) known -= 4;
  }
  if (foreign === 0) return null;
  const odd = [AMID_WORDS, CAPITAL_WITHIN, ACCENTS, AMID_DIGITS, TWO_ALPHABETS].reduce(
    (sum, wrong) => sum + (text.match(wrong) ?? []).length,
    0,
  );
  // Capitals and no small letter: more likely an alphabet without capitals, read wrongly.
  const shouted = CAPITAL.test(text) && !SMALL.test(text) ? 0.2 : 0;
  const usual = [...text].filter((sign) => most.has(sign)).length;
  const strange = most.size > 0 && usual < foreign * 0.1 ? 0.5 : 0;
  return Math.min(1, known / foreign / share) - odd / foreign - shouted - strange;
}

/** A sign with a letter that is not ASCII right before it and any letter right after. */
const AMID_WORDS =
  /(?<=[^\0-\u007f])(?<=\p{L})[\u0080-\u00bf\u2000-\u25ff](?=\p{L})|(?<=[a-z])[\u0080-\u00bf\u2000-\u25ff](?=[a-z])/gu;
/** A letter that is not ASCII between digits, where a no-break space parts thousands. */
const AMID_DIGITS = /(?<=\d)(?=[^\0-\u007f])\p{L}(?=\d)/gu;
const CAPITAL = /(?=[^\0-\u007f])\p{Lu}/u;
const SMALL = /(?=[^\0-\u007f])\p{Ll}/u;
/** Latin letters with accents in a row, as no language has them. */
const ACCENTS = /(?:(?=[^\0-\u007f])\p{Script=Latin}){4,}/gu;
/** A capital behind a small letter, one of them not ASCII. */
const CAPITAL_WITHIN = /(?<=\p{Ll})(?=[^\0-\u007f])\p{Lu}|(?<=(?=[^\0-\u007f])\p{Ll})\p{Lu}/gu;

/** A Cyrillic or Greek letter in a word that is Latin besides. */
const TWO_ALPHABETS =
  /(?<=[A-Za-z])[\p{Script=Cyrillic}\p{Script=Greek}]|[\p{Script=Cyrillic}\p{Script=Greek}](?=[A-Za-z])/gu;

/** The lines that tell most: those that are not ASCII, up to 16 KB; a whole line each, so that no letter is cut. */
function evidence(bytes: Uint8Array): Buffer {
  const lines: Uint8Array[] = [];
  let size = 0;
  for (let from = 0; from < bytes.length && size < SAMPLE;) {
    const end = bytes.indexOf(0x0a, from);
    const to = end < 0 ? bytes.length : end + 1;
    const line = bytes.subarray(from, Math.min(to, from + SAMPLE));
    if (line.some((byte) => byte >= 0x80)) {
      lines.push(line);
      size += line.length;
    }
    from = to;
  }
  return Buffer.concat(lines);
}

/** How far into a page a browser looks for its encoding, and some more: pages saved by programs begin with long styles. */
const MARKUP_HEAD = 16 * 1024;

/** The encoding of a web page or an XML file: mark, strict UTF-8, what the page says of itself, evidence. */
export async function markupEncodingOf(bytes: Uint8Array): Promise<string> {
  const evident = await encodingOf(bytes);
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
