/** A mail as people read it (RFC 5322, RFC 2045-2047). */
export interface Mail {
  subject: string | null;
  from: string | null;
  /** ISO day of its date. */
  day: string | null;
  text: string;
  /** Set where it has no plain part. */
  html: string | null;
}

/** Reads a mail; null where the text doesn't begin as one. `bytes` are the same file, for parts in other encodings. */
export function readMail(text: string, bytes: Uint8Array): Mail | null {
  if (
    !/^(?:[A-Za-z-]+:[^\n]*\r?\n(?:[ \t][^\n]*\r?\n)*){2,}/.test(text) ||
    !/^(?:from|subject|date|received|mime-version):/im.test(text.slice(0, 4000))
  )
    return null;
  const part = partOf(Buffer.from(bytes).toString('latin1'));
  const plain = find(part, 'text/plain');
  const page = find(part, 'text/html');
  const date = Date.parse(part.heads.get('date') ?? '');
  return {
    subject: words(part.heads.get('subject')),
    from:
      words(part.heads.get('from'))
        ?.replace(/\s*<[^>]*>\s*$/, '')
        .replace(/^"|"$/g, '') ?? null,
    day: Number.isNaN(date) ? null : new Date(date).toISOString().slice(0, 10),
    text: plain ?? '',
    html: plain === null ? page : null,
  };
}

interface Part {
  heads: ReadonlyMap<string, string>;
  /** One character a byte. */
  body: string;
}

function partOf(raw: string): Part {
  const [head = '', ...rest] = raw.split(/\r?\n\r?\n/);
  const heads = new Map<string, string>();
  for (const line of head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const [, name = '', value = ''] = /^([\w-]+):\s*(.*)$/.exec(line) ?? [];
    if (name !== '' && !heads.has(name.toLowerCase())) heads.set(name.toLowerCase(), value);
  }
  return { heads, body: rest.join('\n\n') };
}

/** The first part of a type, in parts of parts too. */
function find(part: Part, type: string, depth = 0): string | null {
  const kind = (part.heads.get('content-type') ?? 'text/plain').toLowerCase();
  const boundary = /boundary="?([^";]+)"?/i.exec(part.heads.get('content-type') ?? '')?.[1];
  if (kind.startsWith('multipart/') && boundary !== undefined && depth < 8) {
    const pieces = part.body.split(`--${boundary}`).slice(1, -1);
    for (const piece of pieces) {
      const found = find(partOf(piece.replace(/^\r?\n/, '')), type, depth + 1);
      if (found !== null) return found;
    }
    return null;
  }
  return kind.startsWith(type) ? decoded(part) : null;
}

function decoded({ heads, body }: Part): string {
  const encoding = (heads.get('content-transfer-encoding') ?? '').toLowerCase();
  const bytes = encoding.includes('base64')
    ? Buffer.from(body, 'base64')
    : Buffer.from(encoding.includes('quoted') ? quoted(body) : body, 'latin1');
  return inCharset(bytes, /charset="?([\w.:-]+)"?/i.exec(heads.get('content-type') ?? '')?.[1]);
}

const quoted = (text: string) =>
  text
    .replace(/=\r?\n/g, '')
    .replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

function inCharset(bytes: Uint8Array, charset: string | undefined): string {
  try {
    return new TextDecoder(charset ?? 'utf-8').decode(bytes);
  } catch {
    return new TextDecoder('utf-8').decode(bytes);
  }
}

/** A head's words, encoded words (RFC 2047) read. */
function words(value: string | undefined): string | null {
  if (value === undefined) return null;
  const joined = value.replace(/\?=\s+=\?/g, '?==?');
  const read = joined.replace(/=\?([\w-]+)\?([bq])\?([^?]*)\?=/gi, (_, charset: string, how: string, text: string) =>
    inCharset(
      how.toLowerCase() === 'b'
        ? Buffer.from(text, 'base64')
        : Buffer.from(quoted(text.replaceAll('_', ' ')), 'latin1'),
      charset,
    ),
  );
  return read === joined ? inCharset(Buffer.from(value, 'latin1'), undefined) : read;
}
