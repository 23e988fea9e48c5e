import type { PointRow } from '../../../shared/contract/points';
import { useOffer } from '../../app/offers';
import { useAct, useAnswer } from '../../app/queries';
import { useText } from '../../app/texts/texts';
import { undoToast } from '../../app/undo-toast';
import type { TableSelection } from '../../ui/table-selection';
import { useLibrary } from './library-state';

interface Library {
  rows: readonly PointRow[];
  selection: TableSelection;
  choose: (id: string | null) => void;
  /** The caret into the lead line of what is open. */
  write: () => void;
  toList: () => void;
}

/** What can be done with points here, offered to menu, palette and keys as well. */
export function usePointActions({ rows, selection, choose, write, toList }: Library) {
  const t = useText();
  const { chosen } = useLibrary();
  const language = useAnswer('settings.get', {}).data?.desk.language ?? 'en';
  const making = useAct('points.create');
  const deleting = useAct('points.delete');
  const copying = useAct('points.duplicate');
  const ids = [...selection.chosen];

  const create = async () => {
    // A new point is of what one is looking at, so that it stays in sight.
    const { kinds, places, topics, languages } = chosen;
    const made = await making.run({
      lead: '',
      kind: kinds[0] ?? 'to-make',
      language: languages[0] ?? language,
      fields: { places: [...places], topics: [...topics] },
    });
    if (made === null) return;
    choose(made.id);
    write();
  };

  const remove = async () => {
    const last = rows.findLastIndex((row) => selection.chosen.has(row.id));
    const first = rows.findIndex((row) => selection.chosen.has(row.id));
    const next = rows[last + 1] ?? rows[first - 1] ?? null;
    if ((await deleting.run({ ids })) === null) return;
    choose(next?.id ?? null);
    toList();
    undoToast(t('points.deleted', { count: ids.length }));
  };

  const duplicate = async (id: string) => {
    const copy = await copying.run({ id });
    if (copy === null) return;
    choose(copy.id);
    write();
  };

  const { cursor } = selection;
  useOffer('points.new', () => void create());
  useOffer('points.delete', ids.length === 0 ? null : () => void remove());
  useOffer('points.duplicate', cursor === null ? null : () => void duplicate(cursor));
  return { create: () => void create(), remove: () => void remove() };
}
