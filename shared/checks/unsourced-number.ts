import type { OwnAmount } from './own-amounts';
import { answeredFor } from './own-amounts';
import { typedAmounts } from '../document/typed-amounts';
import type { Block, Inline } from '../document/rich-text';
import { wordsOf } from '../pack/brief-content';
import type { Check, Checked, Found } from './check';
import { found, nameOf, printedBriefs, printedPoints } from './check';

/** An amount that somebody typed: no figure, no footnote and no passage of a source is behind it, and nobody answers for it. */
export const unsourcedNumber: Check = {
  name: 'unsourced-number',
  severity: 'warning',
  find: (checked) => [...inPoints(checked), ...inTexts(checked)],
};

function inPoints(checked: Checked): Found[] {
  return printedPoints(checked)
    .filter(({ point }) => point.sourceId === null)
    .flatMap((row) => {
      const { lead, body } = wordsOf(row);
      return amountsOf([lead, ...body], row.point.ownAmounts).map((amount) =>
        found(
          { amount, point: nameOf(row), brief: row.briefs },
          { area: 'points', id: row.point.id, at: null },
          row.at,
        ),
      );
    });
}

function inTexts(checked: Checked): Found[] {
  return printedBriefs(checked).flatMap(({ brief, section }) =>
    brief.texts.flatMap(({ part, text }) =>
      text.flatMap((block) =>
        amountsOf([block], []).map((amount) =>
          found(
            { amount, point: '', brief: brief.title },
            { area: 'visits', id: brief.visitId, at: block.id },
            { section, block: `${section}/${part}/${block.id}` },
          ),
        ),
      ),
    ),
  );
}

/** A footnote in a paragraph is the source of what stands in it, a link that of the words that bear it. */
function amountsOf(blocks: readonly Block[], own: readonly OwnAmount[]): string[] {
  return blocks
    .filter(({ content }) => !content.some(({ kind }) => kind === 'note'))
    .flatMap(({ content }) =>
      unattributed(content.map(wordsOfPart).join('')).filter((text) => !answeredFor(text, own)),
    );
}

/** Of what has a source, a sign that is no digit. */
function wordsOfPart(part: Inline): string {
  if (part.kind === 'break') return '\n';
  return part.kind === 'text' && !part.marks.some(({ kind }) => kind === 'link') ? part.text : '\ufffc';
}

/** Who said it and when, in brackets behind it: `(their Ambassador, 21 March)`. */
const attributed = /^[^.!?()]{0,40}\([^()]*\p{L}[^()]*\p{Nd}[^()]*\)/u;
/** What is wished for is no figure that anybody could look up. */
const wished =
  /\b(?:aims?|targets?|goals?|ceiling|offer(?:ed|s)?|pledged?)\b[^.!?]{0,60}$|(?:цел[ьи]|ориентир)[^.!?]{0,60}$/iu;

function unattributed(text: string): string[] {
  return typedAmounts(text)
    .filter(({ start, end }) => !attributed.test(text.slice(end)) && !wished.test(text.slice(0, start)))
    .map((amount) => amount.text);
}
