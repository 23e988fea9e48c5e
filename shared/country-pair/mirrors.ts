import type { PairMirror } from '../contract/country-pair';
import { mirrorGap } from '../figures/mirror-gap';
import { missingCell, numberCell, outcomeCell, valueCell } from './cells';
import type { Frame } from './frame';
import type { Line } from './line';

/** Each flow by the report of both sides, where both give it for the year; never an average of the two. */
export function mirrorsOf(
  { exports, imports, otherExports, otherImports }: Frame,
  year: number,
  factor: number,
): PairMirror[] {
  return [
    mirrorOf('exports', exports, otherImports, year, factor),
    mirrorOf('other-exports', otherExports, imports, year, factor),
  ].flat();
}

function mirrorOf(key: PairMirror['key'], sold: Line, bought: Line, year: number, factor: number): PairMirror[] {
  const [exports, imports] = [sold.years.get(year), bought.years.get(year)];
  if (exports === undefined || imports === undefined) return [];
  const terms = [exports, imports];
  const sides = {
    key,
    exporter: sold.reporter,
    importer: sold.partner,
    exports: valueCell(exports),
    imports: valueCell(imports),
  };
  if (exports.unit !== imports.unit) {
    const unlike = missingCell('other-unit', terms);
    return [{ ...sides, expected: unlike, gap: unlike, relative: unlike }];
  }
  // Where imports are reported FOB nothing is to be added for carriage.
  const gap = mirrorGap(exports.value, imports.value, imports.valuation === 'FOB' ? 1 : factor);
  return [
    {
      ...sides,
      expected: numberCell(gap.expected, [exports]),
      gap: numberCell(gap.gap, terms),
      relative: outcomeCell(gap.relative, terms),
    },
  ];
}
