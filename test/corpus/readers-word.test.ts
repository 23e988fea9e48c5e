import { expect, it } from 'vitest';
import { gridsOf } from '../tables/reading';
import { zipOf } from '../tables/zip';

const cell = (text: string, about = '') => `<w:tc><w:tcPr>${about}</w:tcPr><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;
const row = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`;
const mark = '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>1</w:t></w:r>';
const note = '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="2"/></w:r>';
const changed = '<w:tc><w:p><w:del><w:r><w:delText>99</w:delText></w:r></w:del><w:ins><w:r><w:t>4</w:t></w:r></w:ins></w:p></w:tc>';

const document = `<?xml version="1.0"?><w:document><w:body><w:p><w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr><w:r><w:t xml:space="preserve">Trade, </w:t></w:r><w:r><w:t>thousand dollars</w:t></w:r></w:p><w:p/>
<w:tbl>${row(cell('Country', '<w:vMerge w:val="restart"/>'), cell('Exports', '<w:gridSpan w:val="2"/>'))}
${row(cell('', '<w:vMerge/>'), cell('2019'), cell('2020'))}
${row(cell('Pakistan'), `<w:tc><w:p><w:r><w:t>1234</w:t></w:r>${mark}${note}</w:p></w:tc>`, changed)}</w:tbl>
<w:p><w:r><w:t>Source: customs</w:t></w:r></w:p></w:body></w:document>`;

it('a Word file is one grid: paragraphs are rows, tables keep their cells, deletions and note marks are out', async () => {
  const { grids } = await gridsOf(zipOf([{ name: 'word/document.xml', bytes: new TextEncoder().encode(document) }]), 'a.docx');
  const [grid] = grids;
  const cells = [...(grid?.rows() ?? [])].flatMap((found) => found.cells.map((one) => [one.row, one.col, one.shown]));
  expect(cells).toEqual([
    [1, 1, 'Trade, thousand dollars'],
    [2, 1, 'Country'], [2, 2, 'Exports'],
    [3, 2, '2019'], [3, 3, '2020'],
    [4, 1, 'Pakistan'], [4, 2, '1234¹'], [4, 3, '4'],
    [5, 1, 'Source: customs'],
  ]);
  expect(grid?.info.merges).toEqual([{ top: 2, left: 1, bottom: 3, right: 1 }, { top: 2, left: 2, bottom: 2, right: 3 }]);
});
