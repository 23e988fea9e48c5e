import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readParts } from './read-docx';

const schemas = path.join(import.meta.dirname, '..', 'ooxml');

/** Which schema of ISO/IEC 29500 a part obeys; parts without one are left to the SDK's validator. */
const schemaOf: readonly [RegExp, string][] = [
  [/^word\/(document|styles|numbering|settings|footnotes|endnotes|fontTable|header\d+|footer\d+)\.xml$/, 'wml.xsd'],
  [/^word\/charts\/chart\d+\.xml$/, 'dml-chart.xsd'],
  [/\.rels$/, 'opc-xsd/opc-relationships.xsd'],
  [/^\[Content_Types\]\.xml$/, 'opc-xsd/opc-contentTypes.xsd'],
  [/^docProps\/app\.xml$/, 'shared-documentPropertiesExtended.xsd'],
  [/^docProps\/custom\.xml$/, 'shared-documentPropertiesCustom.xsd'],
];

/** Runs a program that the tests need; says what to install where it is missing. */
function run(program: string, args: readonly string[], packages: string): { status: number | null; output: string } {
  const done = spawnSync(program, args, { encoding: 'utf8', timeout: 120_000 });
  if (done.error !== undefined)
    throw new Error(`${program} could not be run: install ${packages} (${done.error.message})`);
  return { status: done.status, output: `${done.stdout}${done.stderr}` };
}

/** A folder of one's own for as long as `work` takes. */
export async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(path.join(tmpdir(), 'chancery-word-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What xmllint finds against the schemas of ISO/IEC 29500 (transitional); empty for a lawful file. */
export async function schemaProblems(file: Uint8Array): Promise<string[]> {
  const parts = await readParts(file);
  return inFolder(async (folder) => {
    const bySchema = new Map<string, string[]>();
    const written: string[] = [];
    for (const [name, content] of parts) {
      const schema = schemaOf.find(([pattern]) => pattern.test(name))?.[1];
      if (schema === undefined) continue;
      const file = path.join(folder, name.replaceAll('/', '__'));
      writeFileSync(file, content);
      written.push(file);
      bySchema.set(schema, [...(bySchema.get(schema) ?? []), `${file}.stripped`]);
    }
    // One shell for all parts: a process as large as this one is slow to start another.
    const each = 'for part; do xsltproc -o "$part.stripped" "$0" "$part" || exit 1; done';
    const strip = run('sh', ['-c', each, path.join(schemas, 'strip.xsl'), ...written], 'xsltproc');
    if (strip.status !== 0) return [strip.output];
    return [...bySchema].flatMap(([schema, files]) => {
      const checked = run(
        'xmllint',
        ['--noout', '--nonet', '--schema', path.join(schemas, schema), ...files],
        'libxml2-utils',
      );
      return checked.status === 0
        ? []
        : checked.output.split('\n').filter((line) => line !== '' && !line.endsWith(' validates'));
    });
  });
}

/** The text of each page as LibreOffice lays a file out. */
export async function pagesByLibreOffice(file: Uint8Array): Promise<string[]> {
  return inFolder(async (folder) => {
    writeFileSync(path.join(folder, 'file.docx'), file);
    mkdirSync(path.join(folder, 'profile'));
    const profile = `-env:UserInstallation=file://${path.join(folder, 'profile')}`;
    const office = run(
      'soffice',
      [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, path.join(folder, 'file.docx')],
      'libreoffice-writer-nogui',
    );
    const pdf = path.join(folder, 'file.pdf');
    if (!existsSync(pdf)) throw new Error(`LibreOffice made no PDF: ${office.output} ${readdirSync(folder).join(' ')}`);
    run('pdftotext', ['-layout', pdf, path.join(folder, 'file.txt')], 'poppler-utils');
    return readFileSync(path.join(folder, 'file.txt'), 'utf8').split('\f').slice(0, -1);
  });
}
