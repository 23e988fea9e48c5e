import { captionId, sourceId } from '../../../../shared/document/anchors';
import type { BlockOf, Cell, Column, Row, Run } from '../../../../shared/document/pack-document';
import { words } from '../../../../shared/document/pack-document';
import {
  boxDateWidth,
  cellStyle,
  keepsClearOfBar,
  labelWidth,
  staysWhole,
  tableStaysWhole,
  tableStyle,
  touchesWords,
} from '../look/style-of';
import { emptyTag, escapeHtml, tag } from './markup';
import type { Html } from './markup';
import { paragraphHtml } from './paragraph';
import { runsHtml } from './runs';
import { originAttribute } from './showing';
import type { Showing } from './showing';

/** The caption of a table or chart. */
export function captionHtml(block: { id: string; caption: Run[] | null }, showing: Showing): Html {
  return block.caption === null
    ? ''
    : paragraphHtml({ style: 'Caption', runs: block.caption, id: captionId(block.id) }, showing);
}

/** The line under a table or chart that says where it comes from. */
export function sourceHtml(block: { id: string; source: Run[] | null }, showing: Showing): Html {
  return block.source === null
    ? ''
    : paragraphHtml({ style: 'TableSource', runs: block.source, id: sourceId(block.id) }, showing);
}

/** A table with its caption above and its source below. */
export function tableHtml(block: BlockOf<'table'>, showing: Showing): Html {
  const caption = captionHtml(block, showing);
  const columns = widths(block.columns.map((column) => column.width));
  const head = tag(
    'thead',
    {},
    tag('tr', {}, ...block.columns.map((column, at) => headCell(column, apart(block, at, showing), showing))),
  );
  const body = tag('tbody', {}, ...block.rows.map((row) => bodyRow(block, row, showing)));
  const bar = keepsClearOfBar(block) ? ' clear-of-bar' : '';
  const attributes = {
    class: `${tableStyle(block.look)}${bar}`,
    'aria-label': block.description,
    'data-id': block.id,
    'data-origin': originAttribute(block.origin),
  };
  const together = tableStaysWhole(block) ? ' together' : '';
  return tag(
    'div',
    { class: `kept${together}` },
    caption,
    tag('table', attributes, columns, head, body),
    sourceHtml(block, showing),
  );
}

/** Parts of the width as column elements: a style attribute would break the window's content policy. */
function widths(parts: readonly number[]): Html {
  const sum = parts.reduce((all, part) => all + part, 0);
  const percent = (part: number): string => `${((part / sum) * 100).toFixed(2)}%`;
  return tag('colgroup', {}, ...parts.map((part) => emptyTag('col', { width: percent(part) })));
}

function headCell(column: Column, name: string | null, showing: Showing): Html {
  const style = column.align === 'end' ? 'TableHeadNumber' : 'TableHead';
  const text = runsHtml(column.head, showing);
  return text === '' ? tag('td', {}) : tag('th', { scope: 'col', class: name }, tag('p', { class: style }, text));
}

/** The class of a cell of numbers that would touch the words beside it. */
function apart(block: BlockOf<'table'>, at: number, { document }: Showing): string | null {
  return touchesWords(block, at, document.dir) ? 'apart' : null;
}

function bodyRow(block: BlockOf<'table'>, row: Row, showing: Showing): Html {
  const cells = block.columns.map((column, at) => bodyCell(block, row, column, row.cells[at], at, showing));
  const classes = [row.changed ? 'changed' : '', row.kind === 'total' ? 'total' : ''].filter((name) => name !== '');
  const attributes = {
    class: classes.length === 0 ? null : classes.join(' '),
    'data-id': row.id,
    'data-origin': originAttribute(row.origin),
  };
  return tag('tr', attributes, ...cells);
}

function bodyCell(
  block: BlockOf<'table'>,
  row: Row,
  column: Column,
  cell: Cell | undefined,
  at: number,
  showing: Showing,
): Html {
  const paragraphs = cell?.paragraphs ?? [];
  const inside = paragraphs.map(({ role, runs }) => {
    const style = cellStyle(block.look, row.kind, role, at);
    return paragraphHtml({ style: column.strong ? `${style} strong` : style, runs }, showing);
  });
  return tag('td', { class: apart(block, at, showing) }, ...inside);
}

/** Facts in pairs of label and value. */
export function factsHtml(block: BlockOf<'facts'>, cover: boolean, showing: Showing): Html {
  const pairs = !cover && block.rows.some((row) => row.facts.length > 1) ? 2 : 1;
  const rows = cover
    ? block.rows.flatMap((row) => row.facts.map((fact) => ({ id: row.id, facts: [fact] })))
    : block.rows;
  const text = 160 / pairs;
  const parts = Array.from({ length: pairs }, (_, at) => (cover ? 38 : labelWidth(block, at)));
  const columns = widths(parts.flatMap((label) => [label, text - label]));
  const body = rows.map((row) => {
    const cells = row.facts.map(({ label, value }, at) => {
      const span = at === row.facts.length - 1 ? pairs * 2 - at * 2 - 1 : 1;
      const name = tag('th', { scope: 'row' }, tag('p', { class: 'FactLabel' }, escapeHtml(label)));
      const style = cover ? 'CoverValue' : 'FactValue';
      return name + tag('td', { colspan: span === 1 ? null : span }, paragraphHtml({ style, runs: value }, showing));
    });
    return tag('tr', { 'data-id': row.id }, ...cells);
  });
  const attributes = {
    class: cover ? 'PackPlain' : 'PackFacts',
    'aria-label': cover ? showing.words.aboutThisCopy : showing.words.meetingAtAGlance,
    'data-id': block.id,
    'data-origin': originAttribute(block.origin),
  };
  return (
    (cover ? tag('div', { class: 'CoverSpace' }) : '') + tag('table', attributes, columns, tag('tbody', {}, ...body))
  );
}

/** Dated facts in a frame, under a head that repeats in print. */
export function boxHtml(block: BlockOf<'box'>, showing: Showing): Html {
  const open = block.usability === 'may-be-used';
  const date = boxDateWidth(showing.look);
  const label = open ? showing.words.mayBeUsed : showing.words.notToBeDisclosed;
  const style = open ? 'BoxHead' : 'BoxHeadNotDisclosed';
  const headCells = tag('th', { scope: 'colgroup', colspan: 2 }, tag('p', { class: style }, escapeHtml(label)));
  const rows = block.rows.map((row) => {
    const fact = paragraphHtml({ style: 'BoxText', runs: row.runs, dir: row.dir }, showing);
    const day = paragraphHtml({ style: 'BoxDate', runs: [words(row.date)] }, showing);
    return tag(
      'tr',
      { 'data-id': row.id, 'data-origin': originAttribute(row.origin) },
      tag('td', {}, day),
      tag('td', {}, fact),
    );
  });
  const attributes = {
    class: `${open ? 'PackBoxMayBeUsed' : 'PackBoxNotToBeDisclosed'}${staysWhole(block) ? ' together' : ''}`,
    'aria-label': label,
    'data-id': block.id,
    'data-origin': originAttribute(block.origin),
  };
  return tag(
    'table',
    attributes,
    widths([date, 1 - date]),
    tag('thead', {}, tag('tr', {}, headCells)),
    tag('tbody', {}, ...rows),
  );
}
