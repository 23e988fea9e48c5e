import { z } from 'zod';

/**
 * Rich text as Chancery keeps it: a flat list of blocks, closed and independent of any editor. Lists are runs of
 * `item` blocks with a level, so that every block has an id of its own: bindings, comments, anchors and
 * differences speak of blocks.
 */

/** `auto` follows the first strong letter, as Unicode's bidirectional algorithm does. */
export const direction = z.enum(['auto', 'ltr', 'rtl']);
export type Direction = z.infer<typeof direction>;

/** BCP 47, such as `en`, `ru`, `ur-PK`. */
export const language = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/);

/** Only schemes that do nothing by themselves; `javascript:` and `file:` never enter the store. */
export const href = z.string().regex(/^(https?:|mailto:|tel:)/i);

export const mark = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('bold') }),
  z.strictObject({ kind: z.literal('italic') }),
  z.strictObject({ kind: z.literal('link'), href }),
]);
export type Mark = z.infer<typeof mark>;

export const inline = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('text'), text: z.string().min(1), marks: z.array(mark) }),
  /** A live figure: the binding's id and the words that stand in the text until somebody takes a newer reading. */
  z.strictObject({ kind: z.literal('figure'), binding: z.string(), text: z.string() }),
  z.strictObject({ kind: z.literal('break') }),
  /** A footnote's words; its mark stands where it is. */
  z.strictObject({ kind: z.literal('note'), text: z.string().min(1) }),
]);
export type Inline = z.infer<typeof inline>;

const common = {
  id: z.string().min(1),
  dir: direction,
  /** Null means the language of the text that the block stands in. */
  lang: language.nullable(),
  /** Portion marking: a level of the marking scheme, or null. */
  portion: z.string().nullable(),
  content: z.array(inline),
};

export const block = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('paragraph'), ...common }),
  z.strictObject({ kind: z.literal('heading'), level: z.union([z.literal(2), z.literal(3)]), ...common }),
  z.strictObject({
    kind: z.literal('item'),
    list: z.enum(['bullet', 'number']),
    level: z.number().int().min(0).max(3),
    ...common,
  }),
  z.strictObject({ kind: z.literal('quote'), ...common }),
  /** A cell of a table, rows and columns from 0; a run of cells is a table, and one at 0, 0 begins another. */
  z.strictObject({
    kind: z.literal('cell'),
    row: z.number().int().min(0),
    col: z.number().int().min(0).max(19),
    head: z.boolean(),
    ...common,
  }),
]);
export type Block = z.infer<typeof block>;

export const richText = z.array(block);
export type RichText = Block[];

/** A paragraph with plain words; `id` must be new (see `electron/engine/store/ids.ts`). */
export function paragraph(id: string, text: string, lang: string | null = null): Block {
  const content: Inline[] = text === '' ? [] : [{ kind: 'text', text, marks: [] }];
  return { kind: 'paragraph', id, dir: 'auto', lang, portion: null, content };
}

/** The words of an inline run as a reader sees them; notes stand elsewhere. */
export function inlineText(content: readonly Inline[]): string {
  return content.map((part) => (part.kind === 'break' ? '\n' : part.kind === 'note' ? '' : part.text)).join('');
}

/** The words of a text's footnotes, in order. */
export function noteTexts(text: readonly Block[]): string[] {
  return text.flatMap((b) => b.content.flatMap((part) => (part.kind === 'note' ? [part.text] : [])));
}

/** The words of a text, one line a block. */
export function plainText(text: readonly Block[]): string {
  return text.map((b) => inlineText(b.content)).join('\n');
}

/** Ids of the bindings that a text shows, in order of appearance, each once. */
export function bindingIds(text: readonly Block[]): string[] {
  const ids = text.flatMap((b) => b.content.flatMap((part) => (part.kind === 'figure' ? [part.binding] : [])));
  return [...new Set(ids)];
}
