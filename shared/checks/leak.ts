import { plainText } from '../document/rich-text';
import { wordsOf } from '../pack/brief-content';
import type { Check } from './check';
import { found, nameOf } from './check';
import { printedTexts } from './printed-texts';

/** So many letters of a text stand elsewhere by chance no more. */
const enough = 30;

/**
 * Words of a point that is not to be disclosed, outside of the box for such words: pasted among the points, the answers,
 * the press line or any other text. As grave as a marking that is too low.
 */
export const leak: Check = {
  name: 'leak',
  severity: 'error',
  find(checked) {
    const closed = [...checked.content.points.values()]
      .flat()
      .filter(({ point }) => point.usability === 'not-to-be-disclosed' || point.kind === 'tactical')
      .flatMap((row) => {
        const { lead, body } = wordsOf(row);
        const texts = [lead, ...body].map((block) => squeezed(plainText([block])));
        return texts.filter((text) => text.length >= enough).map((text) => ({ row, text }));
      });
    if (closed.length === 0) return [];
    const boxes = closedRows(checked);
    return printedTexts(checked)
      .filter(({ id, origin }) => !boxes.has(id) && !closed.some(({ row }) => origin?.id === row.point.id))
      .flatMap(({ section, id, origin, text }) => {
        const words = squeezed(text);
        const hit = closed.find((one) => words.includes(one.text));
        if (hit === undefined) return [];
        const params = { point: nameOf(hit.row), part: section.title };
        return [found(params, origin ?? section.origin, { section: section.id, block: id })];
      });
  },
};

function closedRows({ document }: Parameters<Check['find']>[0]): Set<string> {
  const boxes = document.sections.flatMap(({ blocks }) =>
    blocks.filter((block) => block.kind === 'box' && block.usability === 'not-to-be-disclosed'),
  );
  return new Set(boxes.flatMap((box) => (box.kind === 'box' ? box.rows.map(({ id }) => id) : [])));
}

function squeezed(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim().toLowerCase();
}
