import { BorderStyle, TableBorders, TableLayoutType, TableRow, WidthType } from 'docx';
import type { ITableOptions, ITableRowOptions } from 'docx';
import { AnchoredRow, DescribedTable } from './anchors';
import type { Anchor } from './anchors';
import type { TableStyle } from '../look/style-ids';
import type { Writing } from './writing';

/** Widths in twips of columns that take these parts of `total`; they add up to it exactly. */
export function columnWidths(parts: readonly number[], total: number): number[] {
  const sum = parts.reduce((all, part) => all + part, 0);
  let before = 0;
  let used = 0;
  return parts.map((part) => {
    before += part;
    const end = Math.round((before / sum) * total);
    const width = end - used;
    used = end;
    return width;
  });
}

export interface GridValues {
  style: TableStyle;
  rows: TableRow[];
  widths: readonly number[];
  headerRow: boolean;
  /** Twips that the table begins inside the text. */
  indent?: number;
  /** A dashed line between columns, along which the paper is cut. */
  cut?: true;
  title: string;
  description: string;
}

/** A table of fixed widths; table, grid and cells say the same. */
export function grid(values: GridValues, writing: Writing): DescribedTable {
  const width = values.widths.reduce((all, each) => all + each, 0);
  const options: ITableOptions = {
    style: values.style,
    layout: TableLayoutType.FIXED,
    width: { size: width, type: WidthType.DXA },
    columnWidths: values.widths,
    ...(values.indent === undefined ? {} : { indent: { size: values.indent, type: WidthType.DXA } }),
    ...(values.cut === undefined
      ? {}
      : { borders: { ...TableBorders.NONE, insideVertical: { style: BorderStyle.DASHED, size: 4, color: '8C8C8C' } } }),
    ...(writing.document.dir === 'rtl' ? { visuallyRightToLeft: true } : {}),
    tableLook: {
      firstRow: values.headerRow,
      lastRow: false,
      firstColumn: false,
      lastColumn: false,
      noHBand: true,
      noVBand: true,
    },
    rows: values.rows,
  };
  return new DescribedTable(options, { title: values.title, description: values.description });
}

/** A row that never breaks over two pages, anchored where there is an anchor. */
export function gridRow(options: ITableRowOptions, anchor: Anchor | null): TableRow {
  const whole = { ...options, cantSplit: true };
  return anchor === null ? new TableRow(whole) : new AnchoredRow(whole, anchor);
}
