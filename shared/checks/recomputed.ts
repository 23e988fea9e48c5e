import type { Block, Inline } from '../document/rich-text';
import type { Binding, Reading } from '../figures/binding';
import { wordsOf } from '../pack/brief-content';
import type { Check } from './check';
import { found, nameOf, printedPoints } from './check';

/** Words that a typed rate of change follows, and whether they say up or down. */
const change =
  /(?<up>\b(?:up|rose|risen|grew|grown|increased?|gain(?:ed)?|rise of|growth of|increase of)|выр[оа]с\p{L}*|увелич\p{L}*|рост\p{L}*)?(?<down>\b(?:down|fell|fallen|declined?|decreased?|dropped|shrank|fall of|decline of|drop of)|сни[зж]\p{L}*|упал\p{L}*|сократ\p{L}*|паден\p{L}*)?\s*(?:by|of|на)?\s*(?<rate>\p{Nd}+(?:[.,]\p{Nd}+)?)[ \u00a0\u202f]?(?:%|per[ \u00a0]?cent|процент\p{L}*)/giu;

/**
 * A typed rate of change beside two live figures of one series that says otherwise than these: wrong sign, wrong year, or
 * rounded away from what they give.
 */
export const recomputed: Check = {
  name: 'recomputed',
  severity: 'error',
  find: (checked) =>
    printedPoints(checked).flatMap((row) => {
      const { lead, body, bindings } = wordsOf(row);
      return [lead, ...body].flatMap((block) => {
        const growth = growthIn(block, bindings);
        if (growth === null) return [];
        return typedRates(block)
          .filter(({ rate, sign, decimals }) => !agrees(rate, sign, decimals, growth.percent))
          .map(({ written }) =>
            found(
              {
                written,
                computed: `${growth.percent < 0 ? '−' : '+'}${Math.abs(growth.percent).toFixed(1)}`,
                from: growth.from,
                to: growth.to,
                point: nameOf(row),
                brief: row.briefs,
              },
              { area: 'points', id: row.point.id, at: null },
              row.at,
            ),
          );
      });
    }),
};

/** The change between the only two figures of one series in a block, in per cent of the earlier. */
function growthIn(
  { content }: Block,
  bindings: readonly Binding[],
): { percent: number; from: string; to: string } | null {
  const shown = content.flatMap((part) => plainReading(part, bindings));
  const [first, second, ...others] = shown;
  if (first === undefined || second === undefined || others.length > 0) return null;
  if (JSON.stringify(first.key) !== JSON.stringify(second.key) || first.period.kind !== second.period.kind) return null;
  const [before, after] = first.period.from < second.period.from ? [first, second] : [second, first];
  if (before.period.written === after.period.written || before.value === null || after.value === null) return null;
  if (before.value <= 0) return null;
  const percent = (100 * (after.value - before.value)) / before.value;
  return { percent, from: before.period.written, to: after.period.written };
}

function plainReading(part: Inline, bindings: readonly Binding[]): Reading[] {
  if (part.kind !== 'figure') return [];
  const binding = bindings.find(({ id }) => id === part.binding);
  const [reading] = binding?.readings ?? [];
  return binding?.expression.op === 'figure' && reading !== undefined ? [reading] : [];
}

interface TypedRate {
  written: string;
  rate: number;
  sign: 1 | -1 | null;
  decimals: number;
}

function typedRates({ content }: Block): TypedRate[] {
  const text = content.map((part) => (part.kind === 'text' ? part.text : '\n')).join('');
  return [...text.matchAll(change)].flatMap(({ 0: whole, groups }) => {
    const rate = groups?.['rate']?.replace(',', '.') ?? '';
    const sign = groups?.['up'] !== undefined ? 1 : groups?.['down'] !== undefined ? -1 : null;
    // A rate without a verb may be a share or a tariff.
    if (sign === null) return [];
    return [{ written: whole.trim(), rate: Number(rate), sign, decimals: rate.split('.')[1]?.length ?? 0 }];
  });
}

function agrees(rate: number, sign: 1 | -1 | null, decimals: number, percent: number): boolean {
  const rounded = Number(Math.abs(percent).toFixed(decimals));
  return rounded === rate && (sign === null || rate === 0 || Math.sign(percent) === sign);
}
