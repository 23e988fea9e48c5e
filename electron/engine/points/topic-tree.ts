import { AppError } from '../../../shared/contract/errors';
import type { TopicRow } from '../../../shared/contract/topics';
import { topicTree, withBelow } from '../../../shared/points/topic-tree';
import type { TopicNode } from '../../../shared/points/topic-tree';
import type { Writing } from '../methods';
import { facetCounts } from '../search/facet-counts';
import { countAll, matching } from '../search/find-ids';
import { idRange } from '../search/id-range';
import { tagCondition } from '../search/tags';
import type { ReadableDb } from '../store/database';
import { createRecord, deleteRecord, saveRecord } from '../store/records';
import { pointById } from './queries';
import { placedTopics, pointsWithTopic } from './topic-queries';

/** Every topic there is: those that have a place, and those that points name, which stand at the top. */
export function topicNodes(db: ReadableDb): TopicNode[] {
  const placed = placedTopics(db);
  const named = facetCounts(db, 'topics').filter(({ value }) => !placed.has(value));
  return topicTree([...placed.values(), ...named.map(({ value }) => ({ name: value, parent: null }))]);
}

/**
 * Those of the topics asked for and all that stand below one of them, as `withBelow` finds them: the index needs not be
 * asked which others there are, which takes as long as a search.
 */
export function topicsWithin(db: ReadableDb, asked: readonly string[]): string[] {
  if (asked.length === 0) return [];
  const placed = placedTopics(db);
  const others = asked.filter((name) => !placed.has(name)).map((name) => ({ name, parent: null }));
  const nodes = topicTree([...placed.values(), ...others]);
  return [...new Set(asked.flatMap((name) => withBelow(nodes, name)))];
}

export function listTopics(db: ReadableDb): TopicRow[] {
  const nodes = topicNodes(db);
  const own = new Map(facetCounts(db, 'topics').map(({ value, count }) => [value, count]));
  return nodes.map((node) => {
    const names = withBelow(nodes, node.name);
    return { ...node, count: names.length === 1 ? (own.get(node.name) ?? 0) : countOf(db, names) };
  });
}

/** How many points have one of some topics; one that has two of them counts once. */
function countOf(db: ReadableDb, names: readonly string[]): number {
  const where = matching({ sought: [], tags: [tagCondition('topics', names)], range: idRange('point'), only: null });
  return where === null ? 0 : countAll(db, where);
}

/** Gives topics their place; a topic that only points named gets a record of its own. */
function place(writing: Writing, name: string, parent: string | null): void {
  const known = placedTopics(writing.db).get(name);
  if (known === undefined) createRecord(writing, 'topic', { name, parent });
  else saveRecord(writing, 'topic', known.id, { parent });
}

function known(writing: Writing, name: string): TopicNode {
  const found = topicNodes(writing.db).find((node) => node.name === name);
  if (found === undefined) throw AppError.of('record.missing', { kind: 'topic', id: name });
  return found;
}

export function createTopic(writing: Writing, name: string, parent: string | null): void {
  refuseTaken(writing, name, null);
  if (parent !== null) {
    const above = known(writing, parent);
    place(writing, parent, above.parent);
  }
  writing.named({ title: name });
  place(writing, name, parent);
}

export function moveTopic(writing: Writing, name: string, parent: string | null): void {
  const nodes = topicNodes(writing.db);
  known(writing, name);
  if (parent !== null) {
    if (withBelow(nodes, name).includes(parent)) throw AppError.of('topic.circle', { name, parent });
    place(writing, parent, known(writing, parent).parent);
  }
  writing.named({ title: name });
  place(writing, name, parent);
}

export function renameTopic(writing: Writing, name: string, to: string): void {
  const { parent } = known(writing, name);
  refuseTaken(writing, to, name);
  writing.named({ title: name });
  const record = placedTopics(writing.db).get(name);
  if (record === undefined) createRecord(writing, 'topic', { name: to, parent });
  else saveRecord(writing, 'topic', record.id, { name: to });
  hang(writing, name, to);
  renameOnPoints(writing, name, to);
}

export function mergeTopic(writing: Writing, name: string, into: string): void {
  known(writing, name);
  const target = known(writing, into);
  if (name === into) return;
  if (withBelow(topicNodes(writing.db), name).includes(into)) throw AppError.of('topic.circle', { name, parent: into });
  place(writing, into, target.parent);
  writing.named({ title: name });
  takeAway(writing, name);
  hang(writing, name, into);
  renameOnPoints(writing, name, into);
}

export function deleteTopic(writing: Writing, name: string): void {
  const { parent } = known(writing, name);
  writing.named({ title: name });
  takeAway(writing, name);
  hang(writing, name, parent);
  renameOnPoints(writing, name, null);
}

/** Two topics of one name, were it in other letters, would be taken for each other. */
function refuseTaken(writing: Writing, name: string, except: string | null): void {
  const same = (a: string, b: string) => a.toLocaleLowerCase('und') === b.toLocaleLowerCase('und');
  const taken = topicNodes(writing.db).find((node) => node.name !== except && same(node.name, name));
  if (taken !== undefined) throw AppError.of('topic.taken', { name: taken.name });
}

function takeAway(writing: Writing, name: string): void {
  const record = placedTopics(writing.db).get(name);
  if (record !== undefined) deleteRecord(writing, 'topic', record.id);
}

/** What stood below `from` stands below `to`. */
function hang(writing: Writing, from: string, to: string | null): void {
  for (const topic of placedTopics(writing.db).values())
    if (topic.parent === from) saveRecord(writing, 'topic', topic.id, { parent: to });
}

function renameOnPoints(writing: Writing, from: string, to: string | null): void {
  for (const id of pointsWithTopic(writing.db, from)) {
    const { topics } = pointById(writing.db, id);
    const named = topics.flatMap((topic) => (topic === from ? (to ?? []) : topic));
    saveRecord(writing, 'point', id, { topics: [...new Set(named)] });
  }
}
