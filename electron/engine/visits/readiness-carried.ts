import type { OpenMatter } from '../../../shared/contract/carried';
import type { Readiness } from '../../../shared/contract/visits';
import type { ReadinessCode } from '../../../shared/sentences/readiness';
import type { VisitContent } from './readiness';
import { line } from './readiness-line';

const codes: Readonly<Record<OpenMatter, ReadinessCode>> = {
  person: 'carried-people',
  office: 'carried-offices',
  date: 'carried-dates',
  figure: 'carried-figures',
  clearance: 'carried-clearances',
};

/** What came over from an earlier visit and nobody has confirmed yet. */
export function carriedReadiness({ carried }: VisitContent): Readiness[] {
  if (carried.length === 0) return [];
  return Object.entries(codes).flatMap(([matter, code]) => {
    const open = carried.filter((one) => one.open.some((each) => each === matter));
    return line(
      code,
      'earlier',
      open.map(({ id, title }) => ({ id, title })),
      open.length,
    );
  });
}
