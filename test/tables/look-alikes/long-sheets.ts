import type { LookAlike } from './draft';
import { put, written, type Line } from './written';

/** Sheets of some thousand rows with a table that begins far down. */
export function longSheets(): LookAlike[] {
  const first = table('Exports of Pakistan (US$ thousand)', 'export', 2100);
  const second = table('Imports of Pakistan (US$ thousand)', 'import', 1000);
  const notes = Array.from({ length: 2400 }, (_, at): Line => [`Note ${at + 1} on the goods below`]);
  return [
    far('two tables, empty rows between', [...first, [], [], ...second]),
    far('two tables, one right below the other', [...first, ...second]),
    far('notes before the only table', [...notes, [], ...second]),
  ];
}

const PARTNERS = [
  ['BLR', 'Belarus'],
  ['CHN', 'China'],
  ['DEU', 'Germany'],
] as const;

function table(title: string, flow: string, rows: number): Line[] {
  return [
    [title],
    ['Country', 'Product', 2020, 2021],
    ...Array.from({ length: rows }, (_, at): Line => {
      const [partner, name] = PARTNERS[at % 3] ?? PARTNERS[0];
      const product = `Article ${Math.floor(at / 3)}`;
      const common = { partner, product, flow };
      return [
        name,
        product,
        put(at * 7 + 100.5, { ...common, period: '2020', value: (at * 7 + 100.5) * 1000 }),
        put(at * 5 + 90.5, { ...common, period: '2021', value: (at * 5 + 90.5) * 1000 }),
      ];
    }),
  ];
}

function far(name: string, lines: readonly Line[]): LookAlike {
  return written({ family: 'tables far down a long sheet', name, common: { reporter: 'PAK' }, lines });
}
