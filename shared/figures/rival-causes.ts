import type { RivalCause } from '../contract/rivals';

/** What of two numbers for one thing may explain that they differ. */
export interface RivalFacts {
  valuation: string | null;
  periodKind: string;
  unit: string | null;
  dataset: string | null;
  priceBasis: string | null;
  classification: string | null;
  more: string;
  takenOn: string | null;
  flagged: boolean;
}

/** Why two numbers that one side gives for one thing may differ, the plainest reason first. */
export function rivalCauses(a: RivalFacts, b: RivalFacts): RivalCause[] {
  const causes: [boolean, RivalCause][] = [
    [a.unit !== b.unit, 'unit'],
    [a.valuation !== b.valuation, 'valuation'],
    [a.periodKind !== b.periodKind, 'period-kind'],
    [a.priceBasis !== b.priceBasis, 'price-basis'],
    [a.classification !== b.classification, 'classification'],
    [a.more !== b.more, 'further-dimension'],
    [a.flagged !== b.flagged, 'estimate'],
    [a.takenOn !== null && b.takenOn !== null && a.takenOn.slice(0, 4) !== b.takenOn.slice(0, 4), 'vintage'],
    [a.dataset !== b.dataset, 'dataset'],
  ];
  return causes.flatMap(([holds, cause]) => (holds ? [cause] : []));
}

/**
 * The usual causes of a gap between the reports of two sides, those first that the figures themselves show.
 *
 * Source: UN Statistics Division, *Bilateral asymmetries*.
 */
export function mirrorCauses(exports: RivalFacts, imports: RivalFacts): RivalCause[] {
  const shown: [boolean, RivalCause][] = [
    [exports.valuation !== imports.valuation || exports.valuation === null, 'cif-fob'],
    [exports.periodKind !== imports.periodKind, 'period-kind'],
    [exports.classification !== imports.classification, 'mirror-classification'],
    [exports.more !== imports.more, 'trade-system'],
    [exports.flagged !== imports.flagged, 'estimate'],
  ];
  const first = shown.flatMap(([holds, cause]) => (holds ? [cause] : []));
  const usual: RivalCause[] = [
    'cif-fob',
    'timing',
    'origin',
    're-export',
    'trade-system',
    'confidential',
    'mirror-classification',
    'currency',
    'threshold',
    'misreporting',
  ];
  return [...new Set([...first, ...usual])];
}
