import type { ComboboxParsedItem, OptionsFilter } from '@mantine/core';

/** Options that hold what is typed: those that begin with it first, then those of which a word does, each in their order. */
export const startingFirst: OptionsFilter = ({ options, search, limit }) => {
  const typed = search.trim().toLowerCase();
  return options
    .filter((option) => rankOf(option, typed) !== null)
    .toSorted((a, b) => (rankOf(a, typed) ?? 0) - (rankOf(b, typed) ?? 0))
    .slice(0, limit);
};

/** The same, with options behind them that what is typed means by another name; these are told by their values. */
export function orMeant(meant: readonly string[]): OptionsFilter {
  return (asked) => {
    const found = startingFirst({ ...asked, limit: asked.options.length });
    const others = asked.options.filter(
      (option) => 'value' in option && meant.includes(option.value) && !found.includes(option),
    );
    return [...found, ...others].slice(0, asked.limit);
  };
}

/** Null: it does not hold it. */
function rankOf(option: ComboboxParsedItem, typed: string): number | null {
  if ('group' in option) return 0;
  const label = option.label.toLowerCase();
  const at = label.indexOf(typed);
  if (at <= 0) return at === 0 ? 0 : null;
  const begins = label.split(/[^\p{L}\p{N}]+/u).some((word) => word.startsWith(typed));
  return begins ? 1 : 2;
}
