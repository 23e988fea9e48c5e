import { cellName } from '../../../shared/figures/figure';
import { mostNeeded } from '../../../shared/tables/question';
import { understandAll } from '../reading';
import type { Seen } from '../disguises';
import type { LookAlike, Truth } from './draft';

/** What is not as it should be in what was made of a look-alike; empty when it is perfect. */
export function faultsOf({
  sheets,
  fileName,
  asks,
}: Omit<LookAlike, 'sheets'> & { sheets: readonly Seen[] }): string[] {
  const faults: string[] = [];
  const all = understandAll(
    sheets.map((sheet, index) => sheet.grid(index)),
    fileName,
  );
  const questions = sheets.map((sheet, index) => {
    const { figures = [], proposal = null } = all[index] ?? {};
    const seen = new Set<string>();
    for (const figure of figures) {
      const name = `${sheet.name}!${cellName(figure.row, figure.col)}`;
      const truth = sheet.truth.get(`${figure.row},${figure.col}`);
      seen.add(`${figure.row},${figure.col}`);
      if (truth === undefined) {
        faults.push(`${name} ${figure.raw} is no figure`);
        continue;
      }
      const { key } = figure;
      const { free: _, value, more, ...want } = truth;
      const have: Omit<Truth, 'free' | 'value' | 'more'> = {
        reporter: key.reporter,
        partner: key.partner,
        flow: key.flow,
        product: key.product.code ?? key.product.name ?? 'TOTAL',
        period: figure.period.written,
        measure: key.measure,
        unit: key.unit,
      };
      for (const field of FIELDS)
        if (have[field] !== want[field] && !(truth.free && BESIDE.has(truth.measure) && LOOSE.has(field)))
          faults.push(`${name} ${field} ${have[field]} instead of ${want[field]}`);
      for (const [dimension, said] of Object.entries(more ?? {}))
        if (key.more[dimension] !== said) faults.push(`${name} ${dimension} ${key.more[dimension]} instead of ${said}`);
      if (more !== undefined && Object.keys(more).length === 0 && Object.keys(key.more).length > 0)
        faults.push(`${name} is told apart by ${JSON.stringify(key.more)}`);
      if (!truth.free && key.more['column'] !== undefined) faults.push(`${name} is told apart by its head alone`);
      if (Math.abs((figure.value ?? 0) - value) > Math.abs(value) * 1e-9)
        faults.push(`${name} ${figure.value} instead of ${value}`);
    }
    for (const [at, truth] of sheet.truth)
      if (!truth.free && !seen.has(at)) {
        const [row, col] = at.split(',').map(Number);
        faults.push(`${sheet.name}!${cellName(row ?? 0, col ?? 0)} is not taken`);
      }
    return proposal?.question ?? null;
  });
  const asked = mostNeeded(questions)?.field ?? null;
  if (asked !== asks) faults.push(`asks ${asked} instead of ${asks}`);
  return faults;
}

const FIELDS = ['reporter', 'partner', 'flow', 'product', 'period', 'measure', 'unit'] as const;
/** Figures beside the values: what they are must be right, what of is theirs. */
const BESIDE = new Set(['share', 'growth', 'rank']);
const LOOSE = new Set(['flow', 'partner', 'period', 'reporter']);
