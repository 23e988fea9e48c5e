import type { FormulaAnswer } from '../../../shared/contract/figure-offers';
import type { Expression, Form, Selector } from '../../../shared/figures/binding';
import { usualBase } from '../../../shared/figures/composition';
import type { FigureKey } from '../../../shared/figures/figure';
import { completions } from '../../../shared/figures/formula/complete';
import { parseFormula } from '../../../shared/figures/formula/parse';
import type { CallNode, FormulaNode, PairNode, TermNode } from '../../../shared/figures/formula/parse';
import { mayBeAllowed } from '../../../shared/figures/refusal';
import { wordBinding } from '../../../shared/figures/word-result';
import type { PlaceIndex } from '../../../shared/places/place-index';
import type { Reading as ReadingContext } from '../methods';
import { deskOf } from '../settings/queries';
import { shippedPlaces } from '../shipped';
import { speakingOf } from './build-figure';
import { composed, makeOffer, usualWording } from './make-offer';
import { plainReadings, presentReadings } from './present-reading';
import { seriesNamed } from './named-queries';
import { namedPlaces } from './table-queries';

type Problem = NonNullable<FormulaAnswer['problem']>;

/** What a typed formula gives, or what is wrong with it and where, and what could be typed next. */
export function readFormula(
  context: ReadingContext,
  { text, language, allowed }: { text: string; language: string; allowed: string | null },
): FormulaAnswer {
  const places = shippedPlaces(context.resources);
  const next = completions(text, placesToType(context, places)).slice(0, 12);
  const parsed = parseFormula(text);
  if (parsed.kind === 'problem') {
    const { code, expected, found, at, unfinished } = parsed.problem;
    return { figure: null, problem: { code, expected, found, at, unfinished }, completions: next };
  }
  const answer = answerOf(context, parsed.node, text, { language, allowed });
  return 'code' in answer
    ? { figure: null, problem: answer, completions: next }
    : { figure: answer, problem: null, completions: next };
}

function answerOf(
  context: ReadingContext,
  node: FormulaNode,
  text: string,
  asked: { language: string; allowed: string | null },
): NonNullable<FormulaAnswer['figure']> | Problem {
  if (node.kind === 'pair') return arithmetic(context, node, text, asked);
  const { db } = context;
  const of = node.kind === 'term' ? node : node.of;
  const key = keyOf(context, of);
  if ('code' in key) return key;
  const what = node.kind === 'term' ? 'value' : node.what;
  const period = node.period ?? 'latest';
  const chosen = composed(db, what, key, { period, ...optionsOf(node, usualBase(what, period)) });
  if (chosen === null) return problemAt(node, 'nothing-beside', what);
  return makeOffer(db, chosen, speakingOf(context, asked.language), { allowed: asked.allowed });
}

function optionsOf(node: TermNode | CallNode, usual: string | null) {
  if (node.kind === 'term') return { base: usual };
  const { base, count, level } = node;
  return {
    base: usual === null ? null : (base ?? usual),
    ...(count !== null && { count: Math.min(10, Math.max(1, count)) }),
    ...(level !== null && { level }),
  };
}

/** A formula of figures by signs alone. */
function arithmetic(
  context: ReadingContext,
  node: PairNode,
  text: string,
  { language, allowed }: { language: string; allowed: string | null },
): NonNullable<FormulaAnswer['figure']> | Problem {
  const selectors: Selector[] = [];
  const expression = expressionOf(context, node, selectors);
  if ('code' in expression) return expression;
  const form: Form = node.op === 'ratio' ? 'times' : 'amount';
  const wording = usualWording('value', form, language);
  const given = allowed === null ? {} : { allowed };
  const readings = presentReadings(context.db, { expression, selectors });
  const { result, text: words } = wordBinding(
    { expression, wording, ...given },
    readings,
    speakingOf(context, language).speech,
  );
  const reason = result.kind === 'refused' ? result.reason : null;
  return {
    kind: 'value',
    label: text.trim(),
    text: words,
    refused: words === null ? (reason ?? 'missing') : null,
    allowable: words === null && reason !== null && mayBeAllowed(reason),
    composition: null,
    formula: text.trim(),
    expression,
    selectors,
    wording,
    readings: plainReadings(readings),
    ...given,
  };
}

function expressionOf(context: ReadingContext, node: FormulaNode, selectors: Selector[]): Expression | Problem {
  if (node.kind === 'call') return problemAt(node, 'not-within', node.what);
  if (node.kind === 'term') {
    const key = keyOf(context, node);
    if ('code' in key) return key;
    selectors.push({ key, period: node.period ?? 'latest' });
    return { op: 'figure', selector: selectors.length - 1 };
  }
  const left = expressionOf(context, node.left, selectors);
  if ('code' in left) return left;
  const right = expressionOf(context, node.right, selectors);
  return 'code' in right ? right : { op: node.op, left, right };
}

/** The series that a typed figure means, or what of it is not known. */
function keyOf(context: ReadingContext, term: TermNode): FigureKey | Problem {
  const places = shippedPlaces(context.resources);
  const [from, to] = [codeOf(places, term.from), codeOf(places, term.to)];
  if (from === null) return problemAt(term, 'unknown-place', term.from);
  if (to === null) return problemAt(term, 'unknown-place', term.to);
  const inward = term.flow === 'import' || term.flow === 're-import';
  const [reporter, partner] = inward ? [to, from] : [from, to];
  const key = seriesNamed(context.db, {
    reporter,
    partner,
    flow: term.flow,
    product: term.product,
    period: term.period,
  });
  return key ?? problemAt(term, 'no-series', `${term.from} → ${term.to}`);
}

function codeOf(places: PlaceIndex, typed: string): string | null {
  const code = /^[A-Za-z]{3}$/.test(typed) ? places.byCode(typed) : null;
  return (code ?? places.byName(typed))?.code ?? null;
}

function problemAt(node: FormulaNode, code: Problem['code'], found: string): Problem {
  return { code, expected: null, found, at: node.at, unfinished: false };
}

/** Places of the store's figures by name, the own country first. */
function placesToType({ db }: ReadingContext, places: PlaceIndex): string[] {
  const home = deskOf(db).country;
  const names = namedPlaces(db).map((code) => ({ code, name: places.nameOf(code, 'en') }));
  return names
    .toSorted((a, b) => Number(b.code === home) - Number(a.code === home) || a.name.localeCompare(b.name, 'en'))
    .map(({ name }) => name);
}
