/** A value as SQLite keeps it. */
export type SqlValue = string | number | bigint | null | Uint8Array;

/** A statement or a piece of one, its values apart from its text: values never reach SQL by concatenation. */
export interface Sql {
  readonly text: string;
  readonly values: readonly SqlValue[];
}

type Part = SqlValue | boolean | Sql;

const plain = new WeakMap<TemplateStringsArray, string>();

/** Builds a statement: values are bound, other pieces of `sql` are spliced in. Booleans are kept as 0 and 1. */
export function sql(strings: TemplateStringsArray, ...parts: readonly Part[]): Sql {
  if (!parts.some(isSql)) return { text: plainText(strings), values: parts.map(bound) };
  let text = strings[0] ?? '';
  const values: SqlValue[] = [];
  parts.forEach((part, i) => {
    if (isSql(part)) {
      text += part.text;
      values.push(...part.values);
    } else {
      text += '?';
      values.push(bound(part));
    }
    text += strings[i + 1] ?? '';
  });
  return { text, values };
}

/** Pieces side by side with `separator` between them. */
export function join(pieces: readonly Sql[], separator: string): Sql {
  return { text: pieces.map((p) => p.text).join(separator), values: pieces.flatMap((p) => [...p.values]) };
}

/** The name of a table or column of ours, quoted. Never for text that came from outside. */
export function name(identifier: string): Sql {
  return { text: `"${identifier.replaceAll('"', '""')}"`, values: [] };
}

/** The same template gives the same string object, so that the statement cache is found at once. */
function plainText(strings: TemplateStringsArray): string {
  const known = plain.get(strings);
  if (known !== undefined) return known;
  const text = strings.join('?');
  plain.set(strings, text);
  return text;
}

function isSql(part: Part): part is Sql {
  return typeof part === 'object' && part !== null && 'text' in part;
}

function bound(part: Part): SqlValue {
  if (typeof part === 'boolean') return part ? 1 : 0;
  if (isSql(part)) throw new TypeError('a piece of SQL is no value');
  return part;
}
