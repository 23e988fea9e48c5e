import type { Leaving } from '../../../shared/contract/leaving';
import type { Grid } from '../../../shared/pack/fact-sheet-grid';

/** Tables of figures as they leave by copy or print; what stands under each says where it comes from. Trade figures bear no marking. */
export function leavingTables(grids: readonly Grid[], title: string, language: string): Leaving {
  return {
    title,
    marking: '',
    language,
    parts: grids.flatMap(({ title: name, head, rows, notes }) => [
      { kind: 'heading' as const, text: name },
      { kind: 'table' as const, head, rows: rows.map(({ label, cells }) => [label, ...cells.map(({ text }) => text)]) },
      ...notes.map((text) => ({ kind: 'paragraph' as const, text })),
    ]),
    sources: [],
  };
}
