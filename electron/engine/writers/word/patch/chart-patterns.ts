import { barPatterns } from '../../look/chart-scale';
import { child, elements, make } from './xml';
import type { XmlElement } from './xml';

/**
 * The library fills bars with colour alone; a black-and-white copy needs a pattern to tell them apart. The first series
 * stays solid, and lines have markers and dashes of their own.
 */
export function patternBars(chart: XmlElement): void {
  const series = elements(chart).filter(({ name }) => name === 'c:ser');
  for (const [at, each] of series.entries()) pattern(each, at);
}

function pattern(series: XmlElement, at: number): void {
  const preset = barPatterns[at % barPatterns.length] ?? null;
  const shape = child(series, 'c:spPr');
  const solid = shape === null ? null : child(shape, 'a:solidFill');
  if (preset === null || shape === null || solid === null) return;
  const fill = make('a:pattFill', { prst: preset }, [
    make('a:fgClr', {}, solid.children),
    make('a:bgClr', {}, [make('a:srgbClr', { val: 'FFFFFF' })]),
  ]);
  // An edge in the bar's own colour, so that a thin bar is still seen as one.
  const edge = make('a:ln', { w: '9525' }, [make('a:solidFill', {}, solid.children)]);
  const rest = shape.children.filter((node) => node !== solid && (typeof node === 'string' || node.name !== 'a:ln'));
  shape.children = [fill, edge, ...rest];
}
