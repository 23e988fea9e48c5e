import type { FigureUse } from '../../../shared/contract/figure-changes';
import { block, inlineText } from '../../../shared/document/rich-text';
import { cellName } from '../../../shared/figures/figure';
import type { Binding } from '../../../shared/figures/binding';
import type { ReadableDb } from '../store/database';
import { boundBriefs, boundPoints, boundWordings, editionTexts, packOutlines, pointsInBriefs } from './use-queries';

/** A figure as it is known on any machine. */
export interface Cell {
  sourceId: string;
  sheet: string;
  cell: string;
  reporter: string | null;
  partner: string | null;
}

export interface FigureUses {
  /** Which points, briefs, packs and editions show a figure. */
  of: (cell: Cell) => FigureUse[];
  /** The figures that texts took, by id. */
  bound: ReadonlySet<number>;
  /** The two places of each fact sheet of a pack. */
  pairs: readonly (readonly [string, string])[];
}

/** Reads all texts with live figures once, for any number of questions. */
export function figureUses(db: ReadableDb): FigureUses {
  const bound = new Set<number>();
  const byCell = new Map<string, FigureUse[]>();
  const note = (bindings: readonly Binding[], use: FigureUse) => {
    for (const { figureId, source, address } of bindings.flatMap((one) => one.readings)) {
      bound.add(figureId);
      const key = keyOf(source.id, address.sheet, cellName(address.row, address.col));
      const uses = byCell.get(key) ?? [];
      if (!uses.some(({ kind, id }) => kind === use.kind && id === use.id)) byCell.set(key, [...uses, use]);
    }
  };
  const points = new Map(
    boundPoints(db).map(({ id, lead, bindings }) => [id, { title: inlineText(block.parse(lead).content), bindings }]),
  );
  for (const [id, { title, bindings }] of points) note(bindings, { kind: 'point', id, visitId: null, title });
  const briefs = boundBriefs(db);
  for (const { id, visitId, title, bindings } of briefs) note(bindings, { kind: 'brief', id, visitId, title });
  const wordings = boundWordings(db);
  const bindingsIn = bindingsByBrief(db, points, briefs, wordings);
  const packs = packOutlines(db);
  for (const { id, visitId, title, outline } of packs) {
    for (const { content } of outline) {
      const own =
        content.kind === 'brief'
          ? bindingsIn(content.briefId)
          : content.kind === 'fact-sheet'
            ? Object.values(content.texts ?? {}).flatMap(({ bindings }) => bindings)
            : [];
      note(own, { kind: 'pack', id, visitId, title });
    }
  }
  for (const { id, visitId, title, version, document } of editionTexts(db)) {
    const use: FigureUse = { kind: 'edition', id, visitId, title: `${title} v${version}` };
    for (const key of citedIn(document)) {
      const uses = byCell.get(key) ?? [];
      if (!uses.some((one) => one.id === id)) byCell.set(key, [...uses, use]);
    }
  }
  for (const { pointId, bindings } of wordings) {
    note(bindings, { kind: 'point', id: pointId, visitId: null, title: points.get(pointId)?.title ?? '' });
  }
  const sheets = packs.flatMap(({ outline, ...pack }) =>
    outline.flatMap(({ content }) =>
      content.kind === 'fact-sheet' ? [{ ...pack, pair: [content.place, content.other] as const }] : [],
    ),
  );
  const of = ({ sourceId, sheet, cell, reporter, partner }: Cell) => {
    const uses = byCell.get(keyOf(sourceId, sheet, cell)) ?? [];
    const others = sheets.filter(
      ({ id, pair }) =>
        pair.every((place) => place === reporter || place === partner) && !uses.some((use) => use.id === id),
    );
    return [...uses, ...others.map(({ id, visitId, title }) => ({ kind: 'pack' as const, id, visitId, title }))];
  };
  return { of, bound, pairs: sheets.map(({ pair }) => pair) };
}

function bindingsByBrief(
  db: ReadableDb,
  points: ReadonlyMap<string, { bindings: Binding[] }>,
  briefs: readonly { id: string; bindings: Binding[] }[],
  wordings: readonly { pointId: string; briefId: string; bindings: Binding[] }[],
): (briefId: string) => Binding[] {
  const own = new Map(briefs.map(({ id, bindings }) => [id, bindings]));
  const used = Map.groupBy(pointsInBriefs(db), ({ briefId }) => briefId);
  const local = Map.groupBy(wordings, ({ briefId }) => briefId);
  return (briefId) => [
    ...(own.get(briefId) ?? []),
    ...(used.get(briefId) ?? []).flatMap(({ pointId }) => points.get(pointId)?.bindings ?? []),
    ...(local.get(briefId) ?? []).flatMap(({ bindings }) => bindings),
  ];
}

function keyOf(sourceId: string, sheet: string, cell: string): string {
  return `${sourceId} ${sheet}!${cell}`;
}

/** The cells that a document's annex and tables lead to. */
function citedIn(document: string): string[] {
  const found = document.matchAll(/"area":"sources","id":"([^"]+)","at":"((?:[^"\\]|\\.)*)"/g);
  return [...new Set(Array.from(found, ([, id, at]) => `${id ?? ''} ${String(JSON.parse(`"${at ?? ''}"`))}`))];
}
