import { useEffect, useState } from 'react';
import { useOffer } from '../../app/offers';
import { useAnswer } from '../../app/queries';
import { useNavigation } from '../../app/use-navigation';
import type { Below } from './below';
import type { InspectorPage } from './PointInspector';
import type { Remarking } from './RemarkList';

/** The point that is open, what is shown below it, and what of the pane beside it; both are of this point alone. */
export function useOpenPoint(open: string | null) {
  const { replace } = useNavigation();
  const point = useAnswer('points.get', { id: open ?? '' }, { enabled: open !== null, keepBefore: true });
  const linked = useAnswer('points.translations', { id: open ?? '' }, { enabled: open !== null }).data;
  const original = linked?.texts.find((one) => one.id !== open)?.id ?? null;
  const [below, show] = useOf<Below>(open);
  const [remarking, remark] = useOf<Remarking>(open);
  const [page, setPage] = useState<InspectorPage>('details');
  const comment = (about: Remarking | null) => {
    remark(about);
    if (about !== null) setPage('comments');
  };
  useOffer('points.beside', original === null ? null : () => show({ kind: 'beside', id: original }));

  // A point that was merged into another leads to that one.
  const present = point.data?.point.id ?? null;
  useEffect(() => {
    if (open !== null && present !== null && present !== open && !point.isPlaceholderData)
      replace({ area: 'points', id: present });
  }, [open, present, point.isPlaceholderData, replace]);

  const data = open !== null && point.data?.point.id === open ? point.data : null;
  return { data, error: open === null ? null : point.error, below, show, remarking, comment, page, setPage };
}

/** A state that is null again as soon as another point is open. */
function useOf<T>(open: string | null): [T | null, (to: T | null) => void] {
  const [state, setState] = useState<{ of: string | null; value: T | null } | null>(null);
  return [state !== null && state.of === open ? state.value : null, (value) => setState({ of: open, value })];
}
