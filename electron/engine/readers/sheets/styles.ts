import { getFormatFromId } from 'numfmt';
import { numberFormat, type NumberFormat } from '../shown';
import type { Archive } from '../zip';
import { readXml } from './xml';

/** The number format of each cell style, in the order of `cellXfs`. */
export async function readCellFormats(archive: Archive, part: string | null): Promise<NumberFormat[]> {
  const custom = new Map<number, string>();
  const ids: number[] = [];
  if (part !== null) {
    let inCells = false;
    await readXml(part, archive.read(part), {
      open(name, attributes) {
        if (name === 'numFmt') custom.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '');
        else if (name === 'cellXfs') inCells = true;
        else if (name === 'xf' && inCells) ids.push(Number(attributes['numFmtId'] ?? 0));
      },
      text: () => undefined,
      close(name) {
        if (name === 'cellXfs') inCells = false;
      },
      pause: () => Promise.resolve(),
    });
  }
  return ids.map((id) => numberFormat(custom.get(id) ?? builtIn(id)));
}

/** The pattern of a format that every workbook has without writing it out. */
function builtIn(id: number): string | null {
  return id === 0 ? null : (getFormatFromId(id) ?? null);
}
