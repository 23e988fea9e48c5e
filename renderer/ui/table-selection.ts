/** Which rows of a table are chosen, and where its cursor is. Row ids; the cursor's row is always among the chosen. */
export interface TableSelection {
  cursor: string | null;
  chosen: ReadonlySet<string>;
  /** Where a choice with Shift began. */
  anchor: string | null;
}

export const nothingChosen: TableSelection = { cursor: null, chosen: new Set(), anchor: null };

/** One row alone. */
export function chooseRow(id: string | null): TableSelection {
  return id === null ? nothingChosen : { cursor: id, chosen: new Set([id]), anchor: id };
}

/** From where the choice began to `id`, in the order of the rows on screen. */
export function extendTo(selection: TableSelection, id: string, order: readonly string[]): TableSelection {
  const anchor = selection.anchor ?? id;
  const [from, to] = [order.indexOf(anchor), order.indexOf(id)].toSorted((a, b) => a - b);
  if (from === undefined || to === undefined || from < 0) return chooseRow(id);
  return { cursor: id, chosen: new Set(order.slice(from, to + 1)), anchor };
}

/** Adds a row to the chosen or takes it out; the last one stays. */
export function toggleRow(selection: TableSelection, id: string): TableSelection {
  const chosen = new Set(selection.chosen);
  if (chosen.has(id) && chosen.size > 1) chosen.delete(id);
  else chosen.add(id);
  return { cursor: id, chosen, anchor: id };
}

export function chooseAll(selection: TableSelection, order: readonly string[]): TableSelection {
  return { ...selection, cursor: selection.cursor ?? order[0] ?? null, chosen: new Set(order) };
}
