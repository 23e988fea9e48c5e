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

/** The library draws the numbers of a line on no ground of their own: on a dark bar nobody could read them. */
export function groundLabels(chart: XmlElement): void {
  for (const series of elements(chart).filter(({ name }) => name === 'c:ser')) {
    const labels = child(series, 'c:dLbls');
    const shape = labels === null ? null : child(labels, 'c:spPr');
    const none = shape === null ? null : child(shape, 'a:noFill');
    if (shape === null || none === null) continue;
    const white = make('a:solidFill', {}, [make('a:srgbClr', { val: 'FFFFFF' })]);
    shape.children = shape.children.map((node) => (node === none ? white : node));
  }
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
