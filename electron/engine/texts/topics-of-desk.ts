import type { TextOffer } from '../../../shared/texts/reading';
import type { Reading } from '../methods';
import { topicNodes } from '../points/topic-tree';
import { deskOf } from '../settings/queries';
import { topicNames, type TopicNames } from './knowledge';

/**
 * Calls the subjects that were recognised as the desk does: by the name that one of its topics has in any language,
 * else in the language that it works in.
 */
export function inWordsOfDesk({ db, resources }: Reading, offers: readonly TextOffer[]): TextOffer[] {
  const held = new Set(topicNodes(db).map(({ name }) => name));
  const language = deskOf(db).language.split('-')[0] ?? '';
  const named = new Map(topicNames(resources).map((names) => [names.en, nameFor(names, held, language)]));
  return offers.map((offer) =>
    offer.kind === 'topic' ? { ...offer, name: named.get(offer.name) ?? offer.name } : offer,
  );
}

function nameFor(names: TopicNames, held: ReadonlySet<string>, language: string): string {
  const own = Object.entries(names).find(([code]) => code === language)?.[1] ?? names.en;
  return [own, ...Object.values(names)].find((name) => held.has(name)) ?? own;
}
