/** The desk's topics as a tree. A topic is known by its name, which is there once. */

export interface TopicPlace {
  name: string;
  /** Name of the topic above; null at the top. */
  parent: string | null;
}

export interface TopicNode extends TopicPlace {
  /** 0 at the top. */
  depth: number;
}

const order = new Intl.Collator('und', { numeric: true, sensitivity: 'base' });

/**
 * All topics, each followed by those below it, in order of their names. A topic whose parent isn't there, or that would
 * stand below itself (two stores may have moved two topics into each other), stands at the top.
 */
export function topicTree(topics: readonly TopicPlace[]): TopicNode[] {
  const known = new Map(topics.map((topic) => [topic.name, topic]));
  const below = new Map<string | null, string[]>();
  for (const { name, parent } of known.values()) {
    const above = parent !== null && known.has(parent) && !isWithin(known, parent, name) ? parent : null;
    below.set(above, [...(below.get(above) ?? []), name]);
  }
  const nodes: TopicNode[] = [];
  const walk = (parent: string | null, depth: number) => {
    for (const name of (below.get(parent) ?? []).toSorted(order.compare)) {
      nodes.push({ name, parent, depth });
      walk(name, depth + 1);
    }
  };
  walk(null, 0);
  return nodes;
}

/** A topic and all that stand below it. */
export function withBelow(nodes: readonly TopicNode[], name: string): string[] {
  const at = nodes.findIndex((node) => node.name === name);
  const top = nodes[at];
  if (top === undefined) return [name];
  const end = nodes.findIndex((node, i) => i > at && node.depth <= top.depth);
  return nodes.slice(at, end === -1 ? nodes.length : end).map((node) => node.name);
}

/** Whether `name` is `above` or stands somewhere below it. */
function isWithin(known: ReadonlyMap<string, TopicPlace>, name: string, above: string): boolean {
  const seen = new Set<string>();
  for (let at: string | null = name; at !== null && !seen.has(at); at = known.get(at)?.parent ?? null) {
    if (at === above) return true;
    seen.add(at);
  }
  return false;
}
