import { describe, expect, it } from 'vitest';
import { completions } from './complete';
import { isFormula } from './is-formula';
import { parseFormula } from './parse';
import type { FormulaNode } from './parse';

function node(text: string): FormulaNode {
  const parsed = parseFormula(text);
  if (parsed.kind === 'problem') throw new Error(JSON.stringify(parsed.problem));
  return parsed.node;
}

function problem(text: string) {
  const parsed = parseFormula(text);
  return parsed.kind === 'problem' ? parsed.problem : null;
}

describe('a typed figure', () => {
  it('is a flow, two places, goods and a period', () => {
    expect(node('exports BLR→PAK 2020')).toEqual({
      kind: 'term',
      flow: 'export',
      from: 'BLR',
      to: 'PAK',
      product: null,
      period: '2020',
      at: 0,
    });
    expect(node('imports United Kingdom -> Guinea-Bissau 8701 FY2019-20')).toMatchObject({
      flow: 'import',
      from: 'United Kingdom',
      to: 'Guinea-Bissau',
      product: { code: '8701' },
      period: 'FY2019-20',
    });
    expect(node('exports A → B hs2009 latest')).toMatchObject({ product: { code: '2009' }, period: 'latest' });
    expect(node('exports A → B "Textile yarn" 2024-01/2024-06')).toMatchObject({
      product: { name: 'Textile yarn' },
      period: '2024-01/2024-06',
    });
  });

  it('is said of by a function', () => {
    expect(node('growth(exports BLR→PAK, 2019..2020)')).toMatchObject({
      kind: 'call',
      what: 'growth',
      base: '2019',
      period: '2020',
    });
    expect(node('top(3, exports BLR→PAK 2020, hs4)')).toMatchObject({
      what: 'top',
      count: 3,
      level: '4',
      period: '2020',
    });
    expect(node('CAGR(exports BLR→PAK, 2015..latest)')).toMatchObject({
      what: 'average-growth',
      base: '2015',
      period: 'latest',
    });
  });

  it('adds, subtracts and divides, division first', () => {
    expect(node('exports A→B 2020 + exports B→A 2020 / exports A→C 2020')).toMatchObject({
      op: 'sum',
      right: { op: 'ratio' },
    });
    expect(node('(exports A→B 2020 - exports B→A 2020) / exports A→C 2020')).toMatchObject({
      op: 'ratio',
      left: { op: 'difference' },
    });
    expect(node('sum(exports A→B 2020, exports B→A 2020)')).toMatchObject({ kind: 'pair', op: 'sum' });
  });

  it('says what is wrong and where', () => {
    expect(problem('exports BLR PAK 2020')).toMatchObject({ expected: 'arrow', found: '2020', at: 16 });
    expect(problem('grwth(exports BLR→PAK)')).toMatchObject({ code: 'unknown-function', found: 'grwth', at: 0 });
    expect(problem('growth(exports BLR→PAK, 2019..2020')).toMatchObject({ expected: 'close', unfinished: true });
    expect(problem('growth(exprts BLR→PAK)')).toMatchObject({ code: 'unknown-flow', at: 7 });
    expect(problem('exports BLR→PAK 2020 §')).toMatchObject({ code: 'unknown-sign', found: '§' });
    expect(problem('exports BLR→')).toMatchObject({ expected: 'to', unfinished: true });
    expect(problem('')).toMatchObject({ expected: 'operand', unfinished: true });
  });

  it('is told from words that are searched for', () => {
    expect(isFormula('growth(exports')).toBe(true);
    expect(isFormula('exports Belarus → P')).toBe(true);
    expect(isFormula('exports Belarus Pakistan 2020')).toBe(false);
    expect(isFormula('growth pak')).toBe(false);
  });

  it('is completed as far as it is typed', () => {
    const texts = (text: string) => completions(text, ['Belarus', 'Belgium', 'Pakistan']).map((one) => one.text);
    expect(texts('gr')).toEqual(['growth(']);
    expect(texts('growth(exp')).toEqual(['exports ']);
    expect(texts('growth(exports Bel')).toEqual(['Belarus → ', 'Belgium → ']);
    expect(texts('growth(exports Belarus → P')).toEqual(['Pakistan']);
    expect(texts('growth(exports Belarus → Pakistan, 2019..2020')).toEqual([')']);
    expect(completions('growth(exp', [])[0]?.from).toBe(7);
  });
});
