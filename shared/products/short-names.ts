/** A product's short names by language, as sentences write it: `tractors`, `тракторы`. */
export interface ShortName {
  classification: string;
  code: string;
  names: Readonly<Record<string, string>>;
}

/** Short names: those of the desk over those that are shipped. */
export interface ShortNames {
  /** Null where nobody has named it in the language. */
  nameOf(classification: string | null, code: string | null, language: string): string | null;
  all: readonly ShortName[];
}

export function shortNames(shipped: readonly ShortName[], own: readonly ShortName[]): ShortNames {
  const merged = new Map<string, ShortName>();
  for (const name of [...shipped, ...own]) {
    const key = keyOf(name.classification, name.code);
    merged.set(key, { ...name, names: { ...merged.get(key)?.names, ...name.names } });
  }
  return {
    nameOf(classification, code, language) {
      if (classification === null || code === null) return null;
      return merged.get(keyOf(classification, code))?.names[language.split('-')[0] ?? ''] ?? null;
    },
    all: [...merged.values()],
  };
}

function keyOf(classification: string, code: string): string {
  return `${classification} ${code}`;
}
