import { child, textOf } from '../../writers/word/patch/xml';
import type { XmlElement } from '../../writers/word/patch/xml';
import { hasDrawing } from './blank';
import { isPageWords } from './fields';
import type { Story } from './story';

/** The runs without a number of the page that stands by itself, as the pack prints its own; null where nothing else is in it. */
export function withoutPageNumber(runs: XmlElement[], story: Story): XmlElement[] | null {
  if (!runs.some(({ name }) => name === 'w:fldSimple')) return runs;
  const pieces: XmlElement[][] = [[]];
  for (const run of runs) {
    if (child(run, 'w:tab') !== null) pieces.push([run], []);
    else pieces.at(-1)?.push(run);
  }
  const kept = pieces.filter((piece) => {
    const fields = piece.filter(({ name }) => name === 'w:fldSimple');
    const words = piece.flatMap((run) => (run.name === 'w:r' ? [textOf(run)] : [])).join('');
    return fields.length === 0 || piece.some(hasDrawing) || !isPageWords(words);
  });
  if (kept.length === pieces.length) return runs;
  story.report.add('page-numbers');
  const rest = kept.flat();
  return rest.some((run) => hasDrawing(run) || textOf(run).trim() !== '') ? rest : null;
}
