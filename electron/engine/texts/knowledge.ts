import { readFileSync } from 'node:fs';
import path from 'node:path';
import papaparse from 'papaparse';
import { gazetteer } from '../../../shared/texts/gazetteer';
import type { TextKnowledge } from '../../../shared/texts/recognise';
import { topicFinder } from '../../../shared/texts/topics';
import { placeList, shippedOrganisations } from '../shipped';

const known = new Map<string, TextKnowledge>();

/** What texts are read with, from the shipped lists; read once a process. */
export function textKnowledge(resources: string): TextKnowledge {
  const before = known.get(resources);
  if (before !== undefined) return before;
  const rows = (name: string) => listOf(path.join(resources, 'texts', name));
  const knowledge: TextKnowledge = {
    gazetteer: gazetteer(
      placeList(resources),
      rows('cities.csv').map(([country = '', ...names]) => ({ country, names })),
      rows('nationalities.csv').map(([country = '', english = '', russian = '', names = '']) => ({
        country,
        english: english.split('|'),
        russian: russian.split('|').filter((stem) => stem !== ''),
        names: names.split('|').filter((name) => name !== ''),
      })),
      shippedOrganisations(resources).map((names) => ({ names })),
    ),
    topics: topicFinder(topicRows(resources).map(([name = '', , , , words = '']) => ({ name, words }))),
  };
  known.set(resources, knowledge);
  return knowledge;
}

/** What a subject of talks is called, by language; `en` is the name that texts are read with. */
export type TopicNames = Readonly<Record<'en' | 'ru' | 'ur' | 'ar', string>>;

const names = new Map<string, readonly TopicNames[]>();

/** The names of all subjects that are recognised; read once a process. */
export function topicNames(resources: string): readonly TopicNames[] {
  const before = names.get(resources);
  if (before !== undefined) return before;
  const list = topicRows(resources).map(([en = '', ru = '', ur = '', ar = '']) => ({ en, ru, ur, ar }));
  names.set(resources, list);
  return list;
}

/** English name, Russian, Urdu, Arabic, and the words that speak of it. */
const topicRows = (resources: string) => listOf(path.join(resources, 'texts', 'topics.csv'));

/** The rows of a list below its heads. */
function listOf(file: string): string[][] {
  return papaparse.parse<string[]>(readFileSync(file, 'utf8').trimEnd(), { delimiter: ',' }).data.slice(1);
}
