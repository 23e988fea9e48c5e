import { readFileSync } from 'node:fs';
import path from 'node:path';
import papaparse from 'papaparse';
import { z } from 'zod';
import { visitPreset } from '../../../shared/contract/presets';
import type { ListedPreset, VisitPreset } from '../../../shared/contract/presets';
import { deskOf } from '../settings/queries';
import type { ReadableDb } from '../store/database';
import { deskPresets } from './preset-queries';

const shippedPreset = visitPreset.extend({ id: z.string() });

type ShippedPreset = z.infer<typeof shippedPreset>;

/** The kinds of visit of `resources/visit-presets.json`, in a language; in English where it has no words for it. */
export function shippedPresets(resources: string, language: string): ShippedPreset[] {
  const text = readFileSync(path.join(resources, 'visit-presets.json'), 'utf8');
  const presets = z.array(shippedPreset).parse(JSON.parse(text));
  const words = wordsIn(resources, language);
  return words === null ? presets : presets.map((preset) => inWords(preset, words));
}

type Words = ReadonlyMap<string, string>;

/** What `visit-preset-words.csv` calls each English phrase of the presets; null for a language that is no column of it. */
function wordsIn(resources: string, language: string): Words | null {
  const text = readFileSync(path.join(resources, 'visit-preset-words.csv'), 'utf8').trimEnd();
  const [head = [], ...rows] = papaparse.parse<string[]>(text, { delimiter: ',' }).data;
  const column = head.indexOf(language.split('-')[0] ?? '');
  if (column < 1) return null;
  return new Map(rows.map((row) => [row[0] ?? '', row[column] ?? '']));
}

function inWords(preset: ShippedPreset, words: Words): ShippedPreset {
  const say = (phrase: string) => words.get(phrase) ?? phrase;
  return {
    ...preset,
    name: say(preset.name),
    about: say(preset.about),
    level: say(preset.level),
    briefs: preset.briefs.map((brief) => ({ ...brief, title: say(brief.title) })),
    programme: preset.programme.map((item) => ({
      ...item,
      title: say(item.title),
      place: say(item.place),
      who: say(item.who),
      theirs: say(item.theirs),
      notes: say(item.notes),
      press: say(item.press),
      dress: say(item.dress),
    })),
  };
}

/** All presets: those shipped, each as the desk has changed it, then the desk's own. */
export function presetsOf(db: ReadableDb, resources: string): ListedPreset[] {
  const desk = deskPresets(db);
  const shipped = shippedPresets(resources, deskOf(db).language).map((preset): ListedPreset => {
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
