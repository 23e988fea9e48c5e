import type { Run } from '../../../../shared/document/pack-document';
import { withSignsInPlace } from '../direction';
import { characterStyle } from '../look/style-of';
import { escapeHtml, tag } from './markup';
import type { Html } from './markup';
import type { Showing } from './showing';

/** The words of a paragraph of direction `around`, with the marks of their notes. */
export function runsHtml(runs: readonly Run[], showing: Showing, around: 'ltr' | 'rtl' = showing.document.dir): Html {
  return withSignsInPlace(runs, around)
    .map((run) => words(run) + mark(run, showing))
    .join('');
}

function words(run: Run): Html {
  const text = escapeHtml(run.text).replaceAll('\n', '<br>');
  const style = run.href === null ? characterStyle(run.roles) : null;
  if (run.href !== null) {
    return tag('a', { class: 'Hyperlink', href: run.href, rel: 'noreferrer', lang: run.lang, dir: run.dir }, text);
  }
  if (style === null && run.lang === null && run.dir === null) return text;
  return tag('span', { class: style, lang: run.lang, dir: run.dir }, text);
}

function mark({ note }: Run, showing: Showing): Html {
  const number = note === null ? null : showing.refer(note);
  return number === null ? '' : tag('sup', { class: 'FootnoteReference', 'data-note': note }, String(number));
}
