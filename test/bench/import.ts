import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';
import Papa from 'papaparse';
import { SaxesParser } from 'saxes';
import { createEngine } from '../../electron/engine/engine';
import { createStore, openStore } from '../../electron/engine/store/session';
import { copyRows, insertRows } from './import-rows';
import { report } from './report';

const rows = 500_000;
const runs = 2;
const passphrase = 'passphrase of a bench';

/**
 * 500,000 rows of csv and of xlsx, from the file to figures that count, against parsing the same bytes with the bare
 * library and putting the same figures and row blocks into the same tables and indexes, one after the other.
 */
export async function benchImport(): Promise<void> {
  const table = lines();
  const csv = table.map((line) => line.join(',')).join('\n');
  const sheet = sheetXml(table);
  await benchFile('csv', Buffer.from(csv), () => void Papa.parse(csv));
  await benchFile('xlsx', zipped(sheet), () => readBare(sheet));
}

async function benchFile(kind: string, bytes: Buffer, parse: () => void): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'chancery-bench-'));
  const [ours, floor, blocked]: [number[], number[], number[]] = [[], [], []];
  let peak = 0;
  try {
    const file = path.join(folder, `table.${kind}`);
    writeFileSync(file, bytes);
    for (let run = 0; run < runs; run += 1) {
      const storePath = path.join(folder, `${run}.chancery`);
      const mine = await importInto(storePath, file);
      ours.push(mine.ms);
      blocked.push(mine.blocked);
      peak = Math.max(peak, mine.peak);
      floor.push(await bareImport(storePath, path.join(folder, `${run}-bare.chancery`), parse));
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  report({ name: `import of ${rows / 1000}k rows of ${kind} ÷ (bare parse + bare insert)`, ours, floor, peak });
  process.stdout.write(`  the engine's thread was never away for longer than ${Math.max(...blocked).toFixed(0)} ms\n`);
}

/** Imports a file into a new store; with the largest memory and the longest stretch of the engine's thread meanwhile. */
async function importInto(storePath: string, file: string): Promise<{ ms: number; peak: number; blocked: number }> {
  const resources = path.resolve('resources');
  const engine = createEngine({ programVersion: 'bench', resources, send: () => undefined });
  const desk = { ministry: '', desk: '', officer: '', extension: '', country: null, scheme: 'generic', language: 'en' };
  await engine.call('store.create', { path: storePath, passphrase, desk });
  globalThis.gc?.();
  const watch = watched();
  const started = performance.now();
  const { figures } = await engine.call('sources.import', { path: file, accept: true });
  const ms = performance.now() - started;
  const seen = watch.end();
  await engine.close();
  if (figures !== rows) throw new Error(`${figures} figures of ${rows} rows`);
  return { ms, ...seen };
}

const EVERY_MS = 5;

function watched(): { end(): { peak: number; blocked: number } } {
  let [peak, blocked, last] = [0, 0, performance.now()];
  let turns = 0;
  const timer = setInterval(() => {
    const now = performance.now();
    blocked = Math.max(blocked, now - last - EVERY_MS);
    last = now;
    turns += 1;
    if (turns % 10 === 0) peak = Math.max(peak, process.memoryUsage.rss() / 1024 / 1024);
  }, EVERY_MS);
  return {
    end() {
      clearInterval(timer);
      return { peak, blocked };
    },
  };
}

/** What an import cannot do without: parsing the file, and putting the rows of the first store into another. */
async function bareImport(from: string, to: string, parse: () => void): Promise<number> {
  const source = await openStore(from, passphrase, new Date().toISOString());
  const copied = copyRows(source.reader);
  source.close();
  const target = await createStore(to, passphrase);
  globalThis.gc?.();
  const started = performance.now();
  parse();
  insertRows(target.writer, copied);
  const ms = performance.now() - started;
  target.close();
  return ms;
}

/** One year of exports by partner and product, in the columns of a statistical office. */
function lines(): string[][] {
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
