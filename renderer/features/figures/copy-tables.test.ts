import { describe, expect, it } from 'vitest';
import type { Grid } from '../../../shared/pack/fact-sheet-grid';
import { tableHtml, tableText } from './copy-tables';

const grid: Grid = {
  id: 'products exports',
  title: 'Products',
  head: ['Product', '2020'],
  labelWidth: 0.5,
  strong: 0,
  rows: [
    {
      id: 'a',
      label: '=cmd|"<b>',
      kind: 'plain',
      flag: null,
      cells: [{ text: '−3.1', cell: null, align: 'end' }],
    },
  ],
  notes: ['Rounded.'],
};

describe('a copied table', () => {
  it('pastes as text with tabs, and no name of a product becomes a formula', () => {
    expect(tableText(grid)).toBe('Products\nProduct\t2020\n\'=cmd|"<b>\t−3.1\nRounded.');
  });
  it('pastes as a table, its words escaped', () => {
    expect(tableHtml(grid)).toContain('<td>=cmd|&quot;&lt;b&gt;</td><td align="right"><b>−3.1</b></td>');
  });
});
