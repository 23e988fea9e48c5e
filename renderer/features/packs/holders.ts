import type { Holder, KeptEdition } from '../../../shared/contract/editions';
import type { Variant } from '../../../shared/pack/outline';

/** A line of the list of those who get a copy, as it is typed. */
export interface HolderLine {
  key: string;
  number: string;
  name: string;
  office: string;
}

export function emptyLine(number: number): HolderLine {
  return { key: crypto.randomUUID(), number: String(number), name: '', office: '' };
}

/** Those who held the last edition for the same readers that had numbered copies: they usually get the next one too. */
export function lastHolders(kept: readonly KeptEdition[], variant: Variant): HolderLine[] {
  for (const edition of kept) {
    if (edition.variant !== variant) continue;
    const seen = new Map<number, HolderLine>();
    for (const { number, name, office, addendum } of edition.copies) {
      if (number === null || addendum !== null || seen.has(number)) continue;
      seen.set(number, { key: crypto.randomUUID(), number: String(number), name, office });
    }
    if (seen.size > 0) return [...seen.values()];
  }
  return [];
}

/** The number after the highest. */
export function nextNumber(lines: readonly HolderLine[]): number {
  return Math.max(0, ...lines.map(({ number }) => Number(number) || 0)) + 1;
}

/** Holders out of a pasted list: one a line, name and office apart by a tab, a semicolon or the first comma. */
export function readHolders(pasted: string, from: number): HolderLine[] {
  const lines = pasted
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return lines.map((line, at) => {
    const [name = '', ...office] = line.includes('\t')
      ? line.split('\t')
      : line.includes(';')
        ? line.split(';')
        : (/^([^,]*),?(.*)$/u.exec(line)?.slice(1) ?? [line]);
    return { ...emptyLine(from + at), name: name.trim(), office: office.join(', ').trim() };
  });
}

export type HolderTrouble = { code: 'none' } | { code: 'number' } | { code: 'twice'; number: number };

/** The holders that are typed, or what is wrong with them; a line without any words is left out. */
export function holdersOf(lines: readonly HolderLine[]): { holders: Holder[]; trouble: HolderTrouble | null } {
  const filled = lines.filter(({ name, office }) => name.trim() !== '' || office.trim() !== '');
  const holders = filled.map(({ number, name, office }) => ({
    number: Number(number),
    name: name.trim(),
    office: office.trim(),
  }));
  if (holders.length === 0) return { holders, trouble: { code: 'none' } };
  if (holders.some(({ number }) => !Number.isInteger(number) || number < 1))
    return { holders, trouble: { code: 'number' } };
  const twice = holders.find(({ number }, at) => holders.findIndex((one) => one.number === number) !== at);
  return { holders, trouble: twice === undefined ? null : { code: 'twice', number: twice.number } };
}
