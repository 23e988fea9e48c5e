import { describe, expect, it } from 'vitest';
import type { SheetProposal, TableMapping } from '../../../shared/tables/proposal';
import { noFacts } from '../../../shared/tables/proposal';
import { isOne, keyColumn, runsOf, widthsOf } from './sheet-columns';
import { marksOf } from './sheet-marks';

function column(col: number, role: TableMapping['columns'][number]['role'], header: string) {
  const reading = { decimal: '.', group: '', dash: 'missing', marks: 'take' } as const;
  const match = { by: 'words', words: header } as const;
  return {
    col,
    header,
    match,
    role,
    name: null,
    facts: noFacts,
    reading,
    carry: false,
    repeatOf: null,
    unitCol: null,
    zeros: false,
    part: null,
  };
}

const table: TableMapping = {
  index: 0,
  skip: false,
  range: { top: 7, left: 2, bottom: 9, right: 4 },
  headerTop: 7,
  headerRows: 1,
  columns: [column(2, 'partner', ''), column(3, 'value', '2019'), column(4, 'value', '2020')],
  facts: noFacts,
  rows: [],
};
const proposal: SheetProposal = {
  mapping: { sheet: 'S', publisher: null, tables: [table] },
  guesses: [
    {
      code: 'fact.reporter',
      params: {},
      field: 'reporter',
      table: 0,
      col: null,
      confidence: 1,
      where: { sheet: 'S', row: 4, col: 2 },
    },
  ],
  left: [{ code: 'left.total', params: {}, range: { top: 9, left: 2, bottom: 9, right: 4 } }],
  question: null,
};

describe('marks of a sheet', () => {
  const at = marksOf(proposal, []);

  it('tell header, fact, figure, blank and what is left out', () => {
    expect(at(7)(3, false)).toMatchObject({ kind: 'header', edges: ['top'] });
    expect(at(4)(2, false)).toMatchObject({ kind: 'fact' });
    expect(at(8)(3, false)).toMatchObject({ kind: 'plain', figure: true });
    expect(at(8)(3, true)).toMatchObject({ kind: 'blank' });
    expect(at(9)(4, false)).toMatchObject({ kind: 'out', said: { code: 'left.total' }, edges: ['bottom', 'right'] });
    expect(at(8)(2, false)).toMatchObject({ kind: 'plain', figure: false, edges: ['left'] });
    expect(at(1)(1, true)).toMatchObject({ kind: 'plain', edges: [] });
  });

  it('tell why a cell is a problem', () => {
    const problem = { code: 'problem.number', params: { text: 'x' }, sheet: 'S', cell: 'C8', row: 8, col: 3 };
    expect(marksOf(proposal, [problem])(8)(3, false)).toMatchObject({ kind: 'out', said: { code: 'problem.number' } });
    const name = { ...problem, code: 'problem.place', cell: 'B8', col: 2 };
    expect(marksOf(proposal, [name])(8)(2, false)).toMatchObject({ kind: 'plain' });
  });

  it('leave a table alone that is not taken', () => {
    const skipped = { ...proposal, mapping: { ...proposal.mapping, tables: [{ ...table, skip: true }] } };
    expect(marksOf(skipped, [])(7)(3, false)).toMatchObject({ kind: 'plain' });
  });
});

describe('columns of a sheet', () => {
  it('join to runs under one label', () => {
    expect(runsOf(proposal)).toMatchObject([
      { from: 2, to: 2, role: 'partner' },
      { from: 3, to: 4, role: 'value', first: '2019', last: '2020' },
    ]);
    expect(keyColumn(proposal)).toBe(2);
    expect(keyColumn(null)).toBeNull();
  });

  it('stand under labels of their own where they are of different flows, so that none is set with the other', () => {
    const [partner, first, second] = table.columns;
    if (partner === undefined || first === undefined || second === undefined) throw new Error('three columns');
    const of = (flow: 'export' | 'import') => ({ ...noFacts, flow });
    const columns = [partner, { ...first, facts: of('export') }, { ...second, facts: of('import') }];
    const mixed = { ...proposal, mapping: { ...proposal.mapping, tables: [{ ...table, columns }] } };
    expect(runsOf(mixed).map(({ from, to }) => [from, to])).toEqual([
      [2, 2],
      [3, 3],
      [4, 4],
    ]);
    expect([isOne(columns.slice(1), 'flow'), isOne(columns.slice(1), 'unit')]).toEqual([false, true]);
  });

  it('are as wide as their texts below the header, within bounds', () => {
    const text = (row: number, shown: string) => ({ row, cells: [{ col: 2, shown, type: 'text' as const }] });
    const widths = widthsOf([text(2, 'A title that runs on and on over its cell'), text(8, 'Albania')], 3, table);
    expect(widths).toEqual([2, 5.75, 5.75]);
    expect(widthsOf([text(8, 'Afghanistan, Islamic Republic of, formerly')], 2, table)[1]).toBe(13.25);
  });
});
