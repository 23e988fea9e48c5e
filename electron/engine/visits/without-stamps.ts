interface Stamped {
  id: string;
  created: string;
  updated: string;
  author: string;
  revision: string;
}

/** The fields of a record without what the store adds to them. */
export function withoutStamps<T extends Stamped>(record: T): Omit<T, keyof Stamped> {
  const { id: _, created: __, updated: ___, author: ____, revision: _____, ...fields } = record;
  return fields;
}
