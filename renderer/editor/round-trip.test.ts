import { Node } from '@tiptap/pm/model';
import { describe, expect, it } from 'vitest';
import { richText } from '../../shared/document/rich-text';
import type { Block, Inline, Mark } from '../../shared/document/rich-text';
import { blockFromEditor, fromEditor } from './from-editor';
import { schemaOf } from './schema';
import { toEditor } from './to-editor';

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const words = ['trade', 'US$ 36.7 million', 'اعلیٰ سطحی روابط', 'Машиностроение', '数据', ' ', '<b>&"', '\u00a0%'];

function randomText(random: () => number): Block[] {
  const pick = <T>(from: readonly [T, ...T[]]): T => from[Math.floor(random() * from.length)] ?? from[0];
  const some = <T>(count: number, make: (i: number) => T) =>
    Array.from({ length: Math.floor(random() * (count + 1)) }, (_, i) => make(i));
  const marks = (): Mark[] => [
    ...(random() < 0.3 ? [{ kind: 'bold' } as const] : []),
    ...(random() < 0.3 ? [{ kind: 'italic' } as const] : []),
    ...(random() < 0.2
      ? [{ kind: 'link', href: pick(['https://example.org/a?b=c', 'mailto:a@example.org']) } as const]
      : []),
  ];
  const inline = (): Inline => {
    const chance = random();
    if (chance < 0.15) return { kind: 'break' };
    if (chance < 0.2) return { kind: 'note', text: pick(['Told by the embassy.', 'دیکھیے']) };
    if (chance < 0.3) return { kind: 'figure', binding: pick(['b1', 'b2']), text: 'US$ 1.06 million' };
    return { kind: 'text', text: some(4, () => pick(['a', ...words])).join('') || 'x', marks: marks() };
  };
  const blocks: Block[] = [];
  for (let i = 0; i < 9; i += 1) {
    const common = {
      id: `id-${i}`,
      dir: pick(['auto', 'ltr', 'rtl'] as const),
      lang: pick([null, 'ur', 'ru']),
      portion: pick([null, 'restricted']),
      content: joined(some(5, inline)),
    };
    const before = blocks.at(-1);
    const level = Math.floor(random() * ((before?.kind === 'item' ? Math.min(before.level + 1, 3) : 0) + 1));
    const chance = random();
    if (chance < 0.2) blocks.push({ kind: 'paragraph', ...common });
    else if (chance < 0.25) blocks.push({ kind: 'quote', ...common });
    else if (chance < 0.3)
      for (const at of [0, 1, 2, 3])
        blocks.push({
          kind: 'cell',
          row: at >> 1,
          col: at & 1,
          head: at < 2,
          ...common,
          id: `id-${i}-${at}`,
        });
    else if (chance < 0.35) blocks.push({ kind: 'heading', level: pick([2, 3] as const), ...common });
    else blocks.push({ kind: 'item', list: pick(['bullet', 'number'] as const), level, ...common });
  }
  return blocks;
}

/** Neighbours with the same marks are one run, as the editor has them too. */
function joined(content: Inline[]): Inline[] {
  const runs: Inline[] = [];
  for (const part of content) {
    const last = runs.at(-1);
    if (part.kind === 'text' && last?.kind === 'text' && JSON.stringify(last.marks) === JSON.stringify(part.marks))
      runs[runs.length - 1] = { ...last, text: last.text + part.text };
    else runs.push(part);
  }
  return runs;
}

const never = () => 'new';

describe('our text and the editor’s', () => {
  it('are the same after the way there and back, through the schema’s own check', () => {
    const schema = schemaOf('many');
    for (let seed = 1; seed <= 300; seed += 1) {
      const text = randomText(seeded(seed));
      const node = Node.fromJSON(schema, toEditor(text, 'many'));
      node.check();
      const back = fromEditor(node.toJSON(), never);
      expect(back, `seed ${seed}`).toEqual(text);
      expect(richText.safeParse(back).success).toBe(true);
    }
  });

  it('agree on one block', () => {
    const schema = schemaOf('one');
    const [lead] = randomText(seeded(7)).map((block): Block => ({ ...plain(block), kind: 'paragraph' }));
    if (lead === undefined) throw new Error('no block');
    const node = Node.fromJSON(schema, toEditor([lead], 'one'));
    node.check();
    expect(blockFromEditor(node.toJSON(), never)).toEqual(lead);
  });

  it('agree on nothing', () => {
    expect(fromEditor(toEditor([], 'many'), never)).toEqual([]);
    expect(blockFromEditor(toEditor([], 'one'), never)).toMatchObject({ id: 'new', content: [] });
  });

  it('bring a list that jumps a level into order', () => {
    const item = (id: string, level: number): Block => ({
      kind: 'item',
      list: 'bullet',
      level,
      id,
      dir: 'auto',
      lang: null,
      portion: null,
      content: [{ kind: 'text', text: id, marks: [] }],
    });
    const jumping = [item('a', 2), item('b', 3), item('c', 0), item('d', 3)];
    const back = fromEditor(toEditor(jumping, 'many'), never);
    expect(back.map((b) => b.kind === 'item' && b.level)).toEqual([0, 1, 0, 1]);
    expect(back.map((b) => b.id)).toEqual(['a', 'b', 'c', 'd']);
  });

  it('let no link through whose scheme does something by itself', () => {
    const bad = {
      type: 'doc',
      content: [
        {
          type: 'paragraph',
          content: [{ type: 'text', text: 'x', marks: [{ type: 'link', attrs: { href: 'javascript:alert(1)' } }] }],
        },
      ],
    };
    expect(fromEditor(bad, never)[0]?.content).toEqual([{ kind: 'text', text: 'x', marks: [] }]);
  });
});

function plain({ id, dir, lang, portion, content }: Block) {
  return { id, dir, lang, portion, content };
}
