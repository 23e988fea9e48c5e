import { useEffect, useRef } from 'react';
import type { Input } from '../../../shared/contract/contract';
import type { Point } from '../../../shared/contract/points';
import { bindingIds, type Block } from '../../../shared/document/rich-text';
import type { Binding } from '../../../shared/figures/binding';
import { call } from '../../app/bridge';
import { useAutosave } from '../../editor/autosave';

type Fields = Input<'points.update'>['fields'];

export interface PointDraft {
  changeLead(lead: Block, bindings: readonly Binding[]): void;
  changeBody(body: Block[], bindings: readonly Binding[]): void;
  change(fields: Fields): void;
  flush(): Promise<void>;
}

/** What is being typed into a point, saved as it rests. Lead line and body share the point's figures. */
export function usePointDraft(point: Point): PointDraft {
  const words = useRef({ lead: point.lead, body: point.body });
  const held = useRef(new Map<string, Binding>());
  const { id } = point;
  const { change, flush } = useAutosave<Fields>(id, (fields) => call('points.update', { id, fields }));

  // What was saved, or undone, is what the next change of the other half goes with.
  useEffect(() => {
    words.current = { lead: point.lead, body: point.body };
    for (const binding of point.bindings) held.current.set(binding.id, binding);
  }, [point]);

  const note = (changed: { lead: Block } | { body: Block[] }, bindings: readonly Binding[]) => {
    words.current = { ...words.current, ...changed };
    for (const binding of bindings) held.current.set(binding.id, binding);
    const shown = bindingIds([words.current.lead, ...words.current.body]);
    change({ ...changed, bindings: shown.flatMap((one) => held.current.get(one) ?? []) });
  };

  return {
    changeLead: (lead, bindings) => note({ lead }, bindings),
    changeBody: (body, bindings) => note({ body }, bindings),
    change,
    flush,
  };
}
