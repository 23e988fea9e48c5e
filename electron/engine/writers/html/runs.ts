import type { Run } from '../../../../shared/document/pack-document';
import { withSignsInPlace } from '../direction';
import { characterStyle } from '../look/style-of';
import { hasLeftToRight, scriptRuns } from '../script-runs';
import { escapeHtml, tag } from './markup';
import type { Html } from './markup';
import type { Showing } from './showing';

/** The words of a paragraph of direction `around`, with the marks of their notes. */
export function runsHtml(runs: readonly Run[], showing: Showing, around: 'ltr' | 'rtl' = showing.document.dir): Html {
  const hanging = showing.look.nastaliq === true && around === 'rtl';
  return withSignsInPlace(runs, around)
    .map((run) => words(run, hanging) + mark(run, showing))
    .join('');
}

function words(run: Run, hanging: boolean): Html {
  const text = hanging ? inFaces(run.text) : lines(run.text);
  const style = run.href === null ? characterStyle(run.roles) : null;
  if (run.href !== null) {
    return tag('a', { class: 'Hyperlink', href: run.href, rel: 'noreferrer', lang: run.lang, dir: run.dir }, text);
  }
  if (style === null && run.lang === null && run.dir === null) return text;
  return tag('span', { class: style, lang: run.lang, dir: run.dir }, text);
}

/** Faces of Nastaliq have digits and signs, but no Latin letters: a name with a number in it would be in two faces. */
function inFaces(text: string): Html {
  return scriptRuns(text, 'rtl')
    .map((piece) =>
      hasLeftToRight(piece.text) ? tag('span', { class: 'latin' }, lines(piece.text)) : lines(piece.text),
    )
    .join('');
}

function lines(text: string): Html {
  return escapeHtml(text).replaceAll('\n', '<br>');
}

function mark({ note }: Run, showing: Showing): Html {
  const number = note === null ? null : showing.refer(note);
  return number === null ? '' : tag('sup', { class: 'FootnoteReference', 'data-note': note }, String(number));
}
