import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';
import Papa from 'papaparse';
import { SaxesParser } from 'saxes';
import { createStore, openStore } from '../../electron/engine/store/session';
import { once, passphrase } from './import-once';
import type { Once } from './import-once';
import { copyRows, insertRows } from './import-rows';
import { median, report } from './report';

/** Growth with rows is shown for csv; the two kinds are held against their floors at 500,000. */
const sizes = [10_000, 100_000, 500_000, 1_000_000];
const main = 500_000;
const runs = 3;

/**
 * Rows of csv and of xlsx, from the file to figures that count, in a process of its own, against parsing the same bytes with
 * the bare library and putting the same figures and row blocks into the same tables and indexes, one after the other.
 */
export async function benchImport(): Promise<void> {
  for (const rows of sizes) await benchCsv(rows);
  const sheet = sheetXml(lines(main));
  await benchFile({ kind: 'xlsx', rows: main }, zipped(sheet), () => readBare(sheet));
}

async function benchCsv(rows: number): Promise<void> {
  const csv = lines(rows)
    .map((line) => line.join(','))
    .join('\n');
  await benchFile({ kind: 'csv', rows }, Buffer.from(csv), () => void Papa.parse(csv));
}

interface Subject {
  kind: string;
  rows: number;
}

async function benchFile({ kind, rows }: Subject, bytes: Buffer, parse: () => void): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'chancery-bench-'));
  const [ours, floor]: [Once[], number[]] = [[], []];
  try {
    const file = path.join(folder, `table.${kind}`);
    writeFileSync(file, bytes);
    for (let run = 0; run < (rows === main ? runs : 1); run += 1) {
      const storePath = path.join(folder, `${run}.chancery`);
      const mine = importApart(storePath, file, null);
      if (mine.figures !== rows) throw new Error(`${mine.figures} figures of ${rows} rows`);
      ours.push(mine);
      floor.push(await bareImport(storePath, path.join(folder, `${run}-bare.chancery`), parse));
    }
    const times = ours.map(({ milliseconds }) => milliseconds);
    const peak = Math.max(...ours.map((one) => one.peak));
    report({
      name: `import of ${rows / 1000}k rows of ${kind} ÷ (bare parse + bare insert)`,
      ours: times,
      floor,
      peak,
    });
    const each = (1000 * Math.min(...times)) / rows;
    const held = Math.max(...ours.map((one) => one.held));
    process.stdout.write(
      `  ${each.toFixed(1)} µs a row; the engine's thread was held for ${held.toFixed(0)} ms at most\n`,
    );
    if (rows === main) cancels(folder, file, median(times));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Cancels while it reads, understands and writes. */
function cancels(folder: string, file: string, whole: number): void {
  const waits = [0.1, 0.35, 0.6, 0.9].map((share, index) => {
    const { cancel } = importApart(path.join(folder, `cancelled-${index}.chancery`), file, Math.round(whole * share));
    return cancel === null ? 'came too late' : `${cancel.toFixed(0)} ms`;
  });
  process.stdout.write(`  cancelled after 10, 35, 60 and 90 % of the time: answered within ${waits.join(', ')}\n`);
}

function importApart(storePath: string, file: string, cancelAfter: number | null): Once {
  const args = [process.argv[1] ?? '', 'import-once', storePath, file, ...(cancelAfter === null ? [] : [cancelAfter])];
  const done = spawnSync(process.execPath, args.map(String), {
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
  });
  if (done.status !== 0) throw new Error('the import failed');
  return once.parse(JSON.parse(done.stdout));
}

/** What an import cannot do without: parsing the file, and putting the rows of the first store into another. */
async function bareImport(from: string, to: string, parse: () => void): Promise<number> {
  const source = await openStore(from, passphrase, new Date().toISOString());
  const copied = copyRows(source.reader);
  source.close();
  const target = await createStore(to, passphrase);
  // What SQLite does unless told otherwise: with us another thread does it.
  target.writer.pragma('wal_autocheckpoint=1000');
  globalThis.gc?.();
  const started = performance.now();
  parse();
  insertRows(target.writer, copied);
  const ms = performance.now() - started;
  target.close();
  return ms;
}

/** One year of exports by partner and product, in the columns of a statistical office. */
function lines(rows: number): string[][] {
  const partners = ['Belarus', 'France', 'Germany', 'Italy', 'China', 'Japan', 'Brazil', 'Kenya', 'Norway', 'Spain'];
  const header = ['Year', 'Reporter', 'Trade Flow', 'Partner', 'Commodity Code', 'Trade Value (US$)'];
  const body = Array.from({ length: rows }, (_, n) => [
    String(2000 + (n % 20)),
    'Pakistan',
    'Export',
    partners[Math.floor(n / 20) % partners.length] ?? '',
    String(100_000 + Math.floor(n / 200)),
    String(1000 + ((n * 7919) % 9_999_991)),
  ]);
  return [header, ...body];
}

function sheetXml(table: readonly string[][]): string {
  const data = table.map((line, index) => {
    const cells = line.map((text, col) => {
      const at = `${String.fromCharCode(65 + col)}${index + 1}`;
      const isNumber = index > 0 && (col === 0 || col === 5);
      return isNumber ? `<c r="${at}"><v>${text}</v></c>` : `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
    });
    return `<row r="${index + 1}">${cells.join('')}</row>`;
  });
  const space = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  return `<?xml version="1.0"?><worksheet xmlns="${space}"><sheetData>${data.join('')}</sheetData></worksheet>`;
}

/** The bare parse of a workbook: its sheet inflated and gone through. */
function readBare(sheet: string): void {
  const packed = deflated(sheet);
  const parser = new SaxesParser();
  let cells = 0;
  parser.on('opentag', ({ name }) => {
    if (name === 'c') cells += 1;
  });
  parser.on('text', () => undefined);
  parser.write(inflateRawSync(packed).toString('utf8')).close();
  if (cells === 0) throw new Error('no cells');
}

let kept: { sheet: string; packed: Buffer } | null = null;

/** Compressed once, before anything is timed. */
function deflated(sheet: string): Buffer {
  if (kept?.sheet !== sheet) kept = { sheet, packed: deflateRawSync(sheet, { level: 1 }) };
  return kept.packed;
}

/** A workbook of one sheet as a zip archive (PKWARE APPNOTE 4.3). */
function zipped(sheet: string): Buffer {
  const kind = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const links = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const packageLinks = 'http://schemas.openxmlformats.org/package/2006';
  const parts: [string, string][] = [
    [
      '[Content_Types].xml',
      `<?xml version="1.0"?><Types xmlns="${packageLinks}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${kind}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${kind}.worksheet+xml"/></Types>`,
    ],
    [
      '_rels/.rels',
      `<?xml version="1.0"?><Relationships xmlns="${packageLinks}/relationships"><Relationship Id="r1" Type="${links}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ],
    [
      'xl/workbook.xml',
      `<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${links}"><sheets><sheet name="Trade" sheetId="1" r:id="r1"/></sheets></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      `<?xml version="1.0"?><Relationships xmlns="${packageLinks}/relationships"><Relationship Id="r1" Type="${links}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    ],
    ['xl/worksheets/sheet1.xml', sheet],
  ];
  const [locals, centrals]: [Buffer[], Buffer[]] = [[], []];
  let offset = 0;
  for (const [name, text] of parts) {
    const raw = Buffer.from(text);
    const packed = text === sheet ? deflated(sheet) : deflateRawSync(raw);
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt16LE(8, 4);
    facts.writeUInt32LE(crc32(raw), 10);
    facts.writeUInt32LE(packed.length, 14);
    facts.writeUInt32LE(raw.length, 18);
    facts.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), facts, Buffer.from(name), packed]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    centrals.push(Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\u0000'), facts, rest, Buffer.from(name)]));
    locals.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(centrals);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.length, 4);
  end.writeUInt16LE(parts.length, 6);
  end.writeUInt32LE(central.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...locals, central, Buffer.from('PK\u0005\u0006'), end]);
}
