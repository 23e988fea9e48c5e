import type { Flow } from '../figure';
import type { What } from '../composition';
import { flowNames, functionNames } from './write';
import { tokensOf } from './tokens';
import type { Token } from './tokens';

/**
 * The small language in which a figure can be typed:
 *
 *     exports BLR→PAK 2020
 *     growth(exports Belarus → Pakistan, 2019..2020)
 *     top(3, exports BLR→PAK latest, hs4)
 *     exports BLR→PAK 2020 + exports PAK→BLR 2020
 *
 * An arrow goes the way the goods go. Goods are an HS code (`8701`, `hs2009`) or a name in quotes.
 */

/** A figure as typed: names are not known to be places yet. */
export interface TermNode {
  kind: 'term';
  flow: Flow;
  from: string;
  to: string;
  /** HS code, or the file's own name; null: all products. */
  product: { code: string } | { name: string } | null;
  /** Null: the latest. */
  period: string | null;
  at: number;
}

export interface CallNode {
  kind: 'call';
  what: Exclude<What, 'value'>;
  of: TermNode;
  period: string | null;
  base: string | null;
  count: number | null;
  level: '2' | '4' | '6' | null;
  at: number;
}

export interface PairNode {
  kind: 'pair';
  op: 'sum' | 'difference' | 'ratio';
  left: FormulaNode;
  right: FormulaNode;
  at: number;
}

export type FormulaNode = TermNode | CallNode | PairNode;

/** What may stand where a formula breaks off or goes wrong. */
export type Expected = 'operand' | 'flow' | 'from' | 'arrow' | 'to' | 'open' | 'close' | 'comma' | 'end';

/** Why a formula can't be read, and where; worded by `shared/sentences/formula-problems.ts`. */
export interface FormulaProblem {
  code: 'expected' | 'unknown-function' | 'unknown-flow' | 'unknown-sign';
  expected: Expected;
  found: string;
  at: number;
  /** Whether it only breaks off: more may follow. */
  unfinished: boolean;
}

export type Parsed = { kind: 'formula'; node: FormulaNode } | { kind: 'problem'; problem: FormulaProblem };

class Problem extends Error {
  readonly problem: FormulaProblem;
  constructor(problem: FormulaProblem) {
    super(problem.code);
    this.problem = problem;
  }
}

/** Reads a typed formula, or says what is wrong and where. */
export function parseFormula(text: string): Parsed {
  const reader = new Reader(tokensOf(text), text.length);
  try {
    const node = sums(reader);
    if (reader.next !== null) throw reader.wrong('end');
    return { kind: 'formula', node };
  } catch (error) {
    if (error instanceof Problem) return { kind: 'problem', problem: error.problem };
    throw error;
  }
}

class Reader {
  readonly #tokens: readonly Token[];
  readonly #end: number;
  #index = 0;

  constructor(tokens: readonly Token[], end: number) {
    this.#tokens = tokens;
    this.#end = end;
  }

  get next(): Token | null {
    return this.#tokens[this.#index] ?? null;
  }

  get after(): Token | null {
    return this.#tokens[this.#index + 1] ?? null;
  }

  take(): Token | null {
    const token = this.next;
    this.#index += 1;
    return token;
  }

  is(sign: string): boolean {
    return this.next?.kind === 'sign' && this.next.text === sign;
  }

  /** Takes a sign that must stand here. */
  must(sign: string, expected: Expected): void {
    if (!this.is(sign)) throw this.wrong(expected);
    this.#index += 1;
  }

  wrong(expected: Expected, code: FormulaProblem['code'] = 'expected'): Problem {
    const { next } = this;
    const unknown = next?.kind === 'unknown' ? ('unknown-sign' as const) : code;
    return new Problem({
      code: unknown,
      expected,
      found: next?.text ?? '',
      at: next?.at ?? this.#end,
      unfinished: next === null,
    });
  }
}

function sums(reader: Reader): FormulaNode {
  let left = ratios(reader);
  while (reader.is('+') || reader.is('-') || reader.is('−')) {
    const sign = reader.take();
    left = {
      kind: 'pair',
      op: sign?.text === '+' ? 'sum' : 'difference',
      left,
      right: ratios(reader),
      at: sign?.at ?? 0,
    };
  }
  return left;
}

function ratios(reader: Reader): FormulaNode {
  let left = operand(reader);
  while (reader.is('/')) {
    const sign = reader.take();
    left = { kind: 'pair', op: 'ratio', left, right: operand(reader), at: sign?.at ?? 0 };
  }
  return left;
}

function operand(reader: Reader): FormulaNode {
  if (reader.is('(')) {
    reader.take();
    const inner = sums(reader);
    reader.must(')', 'close');
    return inner;
  }
  const { next, after } = reader;
  if (next?.kind !== 'word') throw reader.wrong('operand');
  if (after?.kind === 'sign' && after.text === '(') return call(reader);
  return term(reader);
}

const whats = new Map(
  Object.entries(functionNames).map(([what, name]) => [name, what as Exclude<What, 'value'>] as const),
);

function call(reader: Reader): FormulaNode {
  const { next } = reader;
  const name = next?.text.toLowerCase() ?? '';
  if (name === 'sum') return sumCall(reader);
  const what = whats.get(name);
  if (what === undefined) throw reader.wrong('operand', 'unknown-function');
  reader.take();
  reader.must('(', 'open');
  let count: number | null = null;
  if (reader.next?.kind === 'number' || (what === 'top' && reader.next?.kind === 'product')) {
    count = Number(reader.take()?.text);
    reader.must(',', 'comma');
  }
  const of = term(reader);
  const node: CallNode = {
    kind: 'call',
    what,
    of,
    period: of.period,
    base: null,
    count,
    level: null,
    at: next?.at ?? 0,
  };
  while (reader.is(',')) {
    reader.take();
    option(reader, node);
  }
  reader.must(')', 'close');
  return node;
}

/** What follows the figure in a function: a span of years, a year, a level of goods. */
function option(reader: Reader, node: CallNode): void {
  const { next } = reader;
  if (next?.kind === 'range') {
    const [base, period] = next.text.split(/\s*(?:\.\.|…|–)\s*/u).map(periodOf);
    node.base = base ?? null;
    node.period = period ?? null;
  } else if (next?.kind === 'period') node.period = periodOf(next.text);
  else if (next?.kind === 'level') node.level = levelOf(next.text);
  else throw reader.wrong('comma');
  reader.take();
}

function sumCall(reader: Reader): FormulaNode {
  reader.take();
  reader.must('(', 'open');
  let left = sums(reader);
  while (reader.is(',')) {
    const sign = reader.take();
    left = { kind: 'pair', op: 'sum', left, right: sums(reader), at: sign?.at ?? 0 };
  }
  reader.must(')', 'close');
  return left;
}

const flows = new Map<string, Flow>([
  ...Object.entries(flowNames).map(([flow, name]) => [name, flow as Flow] as const),
  ['export', 'export'],
  ['import', 'import'],
  ['экспорт', 'export'],
  ['импорт', 'import'],
]);

function term(reader: Reader): TermNode {
  const { next } = reader;
  if (next?.kind !== 'word') throw reader.wrong('flow');
  const flow = flows.get(next.text.toLowerCase());
  if (flow === undefined) throw reader.wrong('flow', reader.after === null ? 'expected' : 'unknown-flow');
  reader.take();
  const from = place(reader, 'from');
  if (reader.next?.kind !== 'arrow') throw reader.wrong('arrow');
  reader.take();
  const to = place(reader, 'to');
  const product = goods(reader);
  const period = periodHere(reader);
  return { kind: 'term', flow, from, to, product, period, at: next.at };
}

function periodHere(reader: Reader): string | null {
  const { next } = reader;
  if (next?.kind !== 'period') return null;
  reader.take();
  return periodOf(next.text);
}

/** The words of a name, up to something that is no word. */
function place(reader: Reader, expected: 'from' | 'to'): string {
  const words: string[] = [];
  while (reader.next?.kind === 'word') words.push(reader.take()?.text ?? '');
  if (words.length === 0) throw reader.wrong(expected);
  return words.join(' ');
}

function goods(reader: Reader): TermNode['product'] {
  const { next } = reader;
  if (next?.kind === 'product' || next?.kind === 'level') {
    reader.take();
    return { code: next.text.replace(/\D/g, '') };
  }
  if (next?.kind !== 'name') return null;
  reader.take();
  return { name: next.text.slice(1, -1) };
}

function levelOf(text: string): CallNode['level'] {
  return text.endsWith('2') ? '2' : text.endsWith('6') ? '6' : '4';
}

function periodOf(text: string): string {
  return text.startsWith('F') || text.startsWith('f') || /^\d/.test(text) ? text.toUpperCase() : text.toLowerCase();
}
