import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { visitPreset } from '../../../shared/contract/presets';
import type { ListedPreset, VisitPreset } from '../../../shared/contract/presets';
import type { ReadableDb } from '../store/database';
import { deskPresets } from './preset-queries';

const shippedPreset = visitPreset.extend({ id: z.string() });

/** The kinds of visit of `resources/visit-presets.json`. */
export function shippedPresets(resources: string): z.infer<typeof shippedPreset>[] {
  const text = readFileSync(path.join(resources, 'visit-presets.json'), 'utf8');
  return z.array(shippedPreset).parse(JSON.parse(text));
}

/** All presets: those shipped, each as the desk has changed it, then the desk's own. */
export function presetsOf(db: ReadableDb, resources: string): ListedPreset[] {
  const desk = deskPresets(db);
  const shipped = shippedPresets(resources).map((preset): ListedPreset => {
    const changed = desk.find((one) => one.shipped === preset.id);
    return changed === undefined
      ? { ...preset, origin: 'shipped' }
      : { ...changed.body, id: changed.id, origin: 'changed' };
  });
  const own = desk.filter((one) => one.shipped === null);
  return [...shipped, ...own.map(({ id, body }): ListedPreset => ({ ...body, id, origin: 'own' }))];
}

/** The preset that a visit was made by; null where it is gone or there was none. */
export function presetById(db: ReadableDb, resources: string, id: string | null): VisitPreset | null {
  if (id === null) return null;
  const listed = presetsOf(db, resources).find((one) => one.id === id);
  if (listed !== undefined) return listed;
  // A shipped one that the desk changed since.
  const changed = deskPresets(db).find((one) => one.shipped === id);
  return changed?.body ?? null;
}
