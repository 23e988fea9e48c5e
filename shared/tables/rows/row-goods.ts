import { fold } from '../../places/fold';
import { partNamed } from '../../places/name-forms';
import { bareCode, classificationOf, isTotalProduct } from '../../products/codes';
import { saysOnlyFlow } from '../words/flow-words';
import { readUnit } from '../../units/units';
import { NOTHING } from '../columns/content';
import type { Cell } from '../grid';
import { CODED, type ColumnMapping, type Facts, SECTIONED } from '../proposal';
import { withoutUnitBehind } from '../words/label-units';

export type Product = NonNullable<Facts['product']>;

/** All goods together. */
export const ALL_GOODS: Product = { classification: null, edition: null, code: null, name: null };

/** The code and the name of goods that are written as one: "50 Silk", "7301 - Sheet piling", "[84] Machinery"; null where no code stands before. */
export function codeBefore(text: string, header = ''): { code: string; name: string } | null {
  // Codes of the Standard International Trade Classification have one to five digits.
  const other = /\bsitc\b/i.test(header.replaceAll('_', ' '));
  const found =
    /^\[((?:\d\d){1,5})\]\s*(.+)$/.exec(text.trim()) ??
    (other ? /^(\d{1,5})(?:\s*(?:[-–]{1,4}|[:.])\s*|\s+)(?=\p{L}|\()(.+)$/u : CODED_NAME).exec(text.trim());
  return found === null ? null : { code: found[1] ?? '', name: found[2] ?? '' };
}

const CODED_NAME = /^((?:\d\d){1,5})(?:\s*(?:[-–]{1,4}|[:.])\s*|\s+)(?=\p{L}|\()(.+)$/u;

/** The columns of a table that name goods: codes, in one column for each of their levels, names, and the classification. */
interface GoodsColumns {
  columns: readonly ColumnMapping[];
  codes: readonly ColumnMapping[];
  nameColumn: ColumnMapping | undefined;
  said: ColumnMapping | undefined;
}

function goodsColumns(columns: readonly ColumnMapping[]): GoodsColumns {
  return {
    columns,
    codes: columns.filter(({ role }) => role === 'product-code'),
    nameColumn: columns.find(({ role }) => role === 'product-name'),
    said: columns.find(({ role }) => role === 'classification'),
  };
}

function isFilled(cell: Cell | undefined): boolean {
  return cell !== undefined && cell.shown !== '';
}

/** Reads the goods of rows; each different text is understood once. */
export class RowGoods {
  private readonly known = new Map<string, Product>();
  /** The columns of the table that was read last: the same for all its rows. */
  private told: GoodsColumns | null = null;
  /** The goods of the row before. */
  private last: Product | null = null;

  /** The goods that the cells of a row name; null where no column does. */
  productOf(columns: readonly ColumnMapping[], slots: readonly (Cell | undefined)[]): Product | null {
    if (this.told?.columns !== columns) this.told = goodsColumns(columns);
    const { codes, nameColumn, said } = this.told;
    const codeColumn = codes.length > 1 ? (codes.find(({ col }) => isFilled(slots[col])) ?? codes[0]) : codes[0];
    if (codeColumn === undefined && nameColumn === undefined) return null;
    const shown = nameColumn === undefined ? '' : (slots[nameColumn.col]?.shown ?? '');
    const parted = nameColumn?.name === CODED ? codeBefore(shown, nameColumn.header) : null;
    const name = parted?.name ?? shown;
    const own = codeColumn === undefined ? '' : (slots[codeColumn.col]?.shown ?? '');
    const written = parted?.code ?? (codeColumn?.name === SECTIONED ? withoutSection(own) : own);
    const classification = said === undefined ? '' : (slots[said.col]?.shown ?? '');
    if (written === '' && this.last !== null && WORTH.test(fold(withoutUnitBehind(name.trim())))) return this.last;
    const key = `${written}\u0001${name}\u0001${classification}`;
    let product = this.known.get(key);
    if (product === undefined) {
      product = readProduct(
        written,
        name,
        classification,
        codeColumn ?? (parted === null ? null : (nameColumn ?? null)),
      );
      if (this.known.size < 100_000) this.known.set(key, product);
    }
    this.last = product;
    return product;
  }
}

/** "На сумму, тыс. долл." below "Тракторы, шт.": what the goods above were worth. */
const WORTH = /^(?:на (?:общую )?сумму|в стоимостном выражении|их стоимость|на суму|worth|in value)$/;

/** `1010121`, `20961700`: codes have an even number of digits, what stands before them is their section. */
function withoutSection(code: string): string {
  const text = code.trim();
  return /^\d{3,}$/.test(text) ? text.slice(text.length % 2 === 1 ? 1 : 2) : text;
}

function readProduct(
  writtenCode: string,
  writtenName: string,
  classification: string,
  codeColumn: ColumnMapping | null,
): Product {
  const shown = withoutLoneUnit(
    writtenName
      .replace(/\s+/g, ' ')
      .trim()
      .replace(/^[-–—•·▪]\s+(?=\p{L})/u, ''),
  );
  // "o/w tea" is tea.
  const written = bareCode(writtenCode);
  const part = partNamed(shown) ?? shown;
  const name = written === '' ? withoutUnitBehind(part) : part;
  // "0-9" beside "Total": all the sections.
  const none = written === '' || (/^\d{1,2}\s*[-–]\s*\d{1,2}$/.test(writtenCode.trim()) && isTotalProduct(name));
  if (isTotalProduct(written) || (none && (isTotalProduct(name) || NOTHING.test(name)))) return ALL_GOODS;
  // "عجز الميزان التجاري" among goods is of all of them.
  if (written === '' && saysOnlyFlow(name)) return ALL_GOODS;
  if (/^[^\d]*$/.test(written) && isTotalProduct(name.split(/ - |\//).at(-1) ?? '')) return ALL_GOODS;
  const named = classificationOf(classification);
  const code =
    codeColumn?.zeros === true && /^\d+$/.test(written) && written.length % 2 === 1 ? `0${written}` : written;
  const head = codeColumn?.facts.product ?? null;
  const sector = /(?:^|[ _])(?:sector|industry)(?:[ _]|$)/i.test(codeColumn?.header ?? '');
  const harmonised = !sector && /^\d{2}(?:\d{2}){0,5}$/.test(code) ? 'HS' : null;
  return {
    classification: named?.classification ?? head?.classification ?? harmonised,
    edition: named?.edition ?? head?.edition ?? null,
    code: code === '' ? null : code,
    name: name === '' || NOTHING.test(name) ? null : name,
  };
}

/** "(US$ million)" and "Total (tonnes)" name no goods, or all of them. */
function withoutLoneUnit(name: string): string {
  const found = /^([^()]*)\(([^()]*)\)$/.exec(name) ?? /^([^,;()]+)[,;]\s*([^,;()]+)$/.exec(name);
  const before = found?.[1]?.trim() ?? '';
  if (found === null || (before !== '' && !isTotalProduct(before))) return name;
  return readUnit(found[2] ?? '').unit === null ? name : before;
}
