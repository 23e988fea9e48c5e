import type { Finding } from '../../../shared/contract/findings';

interface Part {
  id: string;
  title: string;
}

/** Findings in the order of the parts that they stand in; those of no part first. */
export function inOrder(findings: readonly Finding[], parts: readonly Part[]): Finding[] {
  const place = new Map(parts.map(({ id }, at) => [id, at]));
  const of = ({ section }: Finding) => place.get(section ?? '') ?? -1;
  return findings.toSorted((a, b) => of(a) - of(b));
}

/** The same by part; null is the pack as a whole. */
export function bySection<P extends Part>(
  findings: readonly Finding[],
  parts: readonly P[],
): { part: P | null; findings: Finding[] }[] {
  const groups = new Map<P | null, Finding[]>();
  for (const finding of findings) {
    const part = parts.find(({ id }) => id === finding.section) ?? null;
    groups.set(part, [...(groups.get(part) ?? []), finding]);
  }
  return [...groups].map(([part, own]) => ({ part, findings: own }));
}

/** The finding after or before the one with this key, round and round; the first where none is chosen. */
export function nextFinding(findings: readonly Finding[], key: string | null, by: 1 | -1): Finding | null {
  const at = findings.findIndex((finding) => finding.key === key);
  if (findings.length === 0) return null;
  if (at < 0) return (by === 1 ? findings[0] : findings.at(-1)) ?? null;
  return findings[(at + by + findings.length) % findings.length] ?? null;
}
