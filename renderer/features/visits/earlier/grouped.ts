/** Lists by what `key` says of their members, in the order in which the keys come. */
export function grouped<T, K extends string>(list: readonly T[], key: (one: T) => K): [K, T[]][] {
  const groups = new Map<K, T[]>();
  for (const one of list) groups.set(key(one), [...(groups.get(key(one)) ?? []), one]);
  return [...groups];
}
