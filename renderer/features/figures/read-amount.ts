const scales: Readonly<Record<string, number>> = {
  '': 1,
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  mn: 1e6,
  million: 1e6,
  bn: 1e9,
  billion: 1e9,
};

/** An amount as it is typed, `33 million` or `1,250.5`, in base units; null where it is none. */
export function readAmount(typed: string): number | null {
  const [, digits, word = ''] = /^([-−]?\d[\d, ]*(?:\.\d+)?)\s*([a-z]*)\.?$/i.exec(typed.trim()) ?? [];
  const scale = scales[word.toLowerCase()];
  if (digits === undefined || scale === undefined) return null;
  return Number(digits.replaceAll(/[, ]/g, '').replace('−', '-')) * scale;
}
