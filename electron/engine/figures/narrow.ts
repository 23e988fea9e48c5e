/**
 * Columns of whole numbers in as few bytes as their numbers need. A column of one number alone takes no more than its
 * head. Little-endian, as on every machine that Chancery runs on.
 *
 * Head, int32: for each column its least number and how many bytes (0, 1, 2 or 4) tell what a number is above that; then
 * the columns, each from a multiple of four bytes.
 */

/** A column as it lies in bytes: each number is `least` and what `above` says, or `least` alone. */
export interface NarrowColumn {
  least: number;
  above: Uint8Array | Uint16Array | Uint32Array | null;
}

const HEAD = 8;

/** Packs columns of equal length. */
export function narrow(columns: readonly Int32Array[]): Uint8Array {
  const heads = columns.map(headOf);
  const lengths = heads.map(({ width }, at) => padded(width * (columns[at]?.length ?? 0)));
  const data = new Uint8Array(lengths.reduce((sum, length) => sum + length, HEAD * columns.length));
  const head = new Int32Array(data.buffer, 0, 2 * columns.length);
  let from = HEAD * columns.length;
  columns.forEach((column, at) => {
    const { least, width } = heads[at] ?? { least: 0, width: 0 };
    head.set([least, width], 2 * at);
    const above = aboveOf(width, data.buffer, from, column.length);
    if (above !== null) for (let n = 0; n < column.length; n += 1) above[n] = (column[n] ?? 0) - least;
    from += lengths[at] ?? 0;
  });
  return data;
}

/** The columns in packed bytes, as views of them where they lie as numbers must. */
export function narrowColumns(packed: Uint8Array, columns: number, count: number): NarrowColumn[] {
  const { buffer, byteOffset } = packed.byteOffset % 4 === 0 ? packed : Uint8Array.from(packed);
  const head = new Int32Array(buffer, byteOffset, 2 * columns);
  let from = byteOffset + HEAD * columns;
  return Array.from({ length: columns }, (_, at) => {
    const [least, width] = [head[2 * at] ?? 0, head[2 * at + 1] ?? 0];
    const above = aboveOf(width, buffer, from, count);
    from += padded(width * count);
    return { least, above };
  });
}

/** Writes the numbers of a column into `to`, where `count` of them begin at `from`. */
export function widen({ least, above }: NarrowColumn, to: Int32Array, from: number, count: number): void {
  if (above === null) to.fill(least, from, from + count);
  else if (least === 0) to.set(above, from);
  else for (let n = 0; n < count; n += 1) to[from + n] = (above[n] ?? 0) + least;
}

/** What is above the least number, where it lies: nothing takes nothing. */
function aboveOf(width: number, buffer: ArrayBufferLike, from: number, count: number): NarrowColumn['above'] {
  if (width === 0) return null;
  if (width === 1) return new Uint8Array(buffer, from, count);
  return width === 2 ? new Uint16Array(buffer, from, count) : new Uint32Array(buffer, from, count);
}

function headOf(column: Int32Array): { least: number; width: number } {
  let [least, most] = [column[0] ?? 0, column[0] ?? 0];
  for (const number of column) {
    if (number < least) least = number;
    if (number > most) most = number;
  }
  // From nought where that costs nothing: such a column is copied as it is.
  const width = widthOf(most - least);
  return least > 0 && width > 0 && widthOf(most) === width ? { least: 0, width } : { least, width };
}

const widthOf = (most: number) => (most === 0 ? 0 : most < 2 ** 8 ? 1 : most < 2 ** 16 ? 2 : 4);

const padded = (bytes: number) => Math.ceil(bytes / 4) * 4;
