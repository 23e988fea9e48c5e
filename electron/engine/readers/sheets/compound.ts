import { AppError } from '../../../../shared/contract/errors';

/** Marks in a file allocation table and in the directory (MS-CFB 2.1, 2.6.1): beyond these there is no sector, no entry. */
const LAST_SECTOR = 0xfffffffa;
const NO_ENTRY = 0xffffffff;
const ENTRY_BYTES = 128;

/**
 * The names at the top of a compound file (MS-CFB), in capitals. Whatever lies deeper, such as a document set into
 * another, is left out: only what stands at the top tells what the file is.
 * @throws AppError `source.damaged` when its directory cannot be followed
 */
export function topNames(bytes: Uint8Array): Set<string> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return namesUnder(directory(view));
  } catch (error) {
    if (error instanceof RangeError) throw damaged();
    throw error;
  }
}

function damaged(): AppError {
  return AppError.of('source.damaged', { part: 'directory' });
}

/** The directory's sectors, one after the other. */
function directory(view: DataView): DataView[] {
  const shift = view.getUint16(30, true);
  if (shift !== 9 && shift !== 12) throw damaged();
  const size = 1 << shift;
  const sectors: DataView[] = [];
  const most = Math.ceil(view.byteLength / size);
  const table = allocation(view, size, most);
  for (let at = view.getUint32(48, true); at < LAST_SECTOR; at = next(view, table, at, size)) {
    if (sectors.length > most) throw damaged();
    sectors.push(new DataView(view.buffer, view.byteOffset + (at + 1) * size, size));
  }
  return sectors;
}

function next(view: DataView, table: readonly number[], sector: number, size: number): number {
  const perSector = size / 4;
  const holder = table[Math.floor(sector / perSector)];
  if (holder === undefined) throw damaged();
  return view.getUint32((holder + 1) * size + (sector % perSector) * 4, true);
}

/** Where the sectors of the allocation table lie: 109 in the head, the rest in a chain of their own. */
function allocation(view: DataView, size: number, most: number): number[] {
  const sectors: number[] = [];
  const add = (offset: number) => {
    const sector = view.getUint32(offset, true);
    if (sector < LAST_SECTOR) sectors.push(sector);
  };
  for (let at = 0; at < 109; at += 1) add(76 + at * 4);
  let chain = view.getUint32(68, true);
  for (let turns = 0; chain < LAST_SECTOR; turns += 1) {
    if (turns > most) throw damaged();
    const start = (chain + 1) * size;
    for (let at = 0; at < size / 4 - 1; at += 1) add(start + at * 4);
    chain = view.getUint32(start + size - 4, true);
  }
  return sectors;
}

/** The entries under the root: a tree of siblings that is walked with each entry seen once. */
function namesUnder(sectors: readonly DataView[]): Set<string> {
  const names = new Set<string>();
  const seen = new Set<number>([NO_ENTRY]);
  const waiting = [field(sectors, 0, 76)];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    names.add(nameOf(sectors, id).toUpperCase());
    waiting.push(field(sectors, id, 68), field(sectors, id, 72));
  }
  return names;
}

function entry(sectors: readonly DataView[], id: number): { sector: DataView; start: number } {
  const perSector = (sectors[0]?.byteLength ?? ENTRY_BYTES) / ENTRY_BYTES;
  const sector = sectors[Math.floor(id / perSector)];
  if (sector === undefined) throw damaged();
  return { sector, start: (id % perSector) * ENTRY_BYTES };
}

function field(sectors: readonly DataView[], id: number, offset: number): number {
  const { sector, start } = entry(sectors, id);
  return sector.getUint32(start + offset, true);
}

function nameOf(sectors: readonly DataView[], id: number): string {
  const { sector, start } = entry(sectors, id);
  const units = Math.min(32, sector.getUint16(start + 64, true) / 2) - 1;
  let name = '';
  for (let at = 0; at < units; at += 1) name += String.fromCharCode(sector.getUint16(start + at * 2, true));
  return name;
}
