import { execFileSync } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createHiddenPrinter } from '../../electron/engine/hidden-printer';
import type { HiddenPrinter } from '../../electron/engine/hidden-printer';
import { printPages } from '../../electron/engine/writers/pdf/print-pages';
import type { PrintOptions } from '../../shared/contract/wire';
import { SectionBuilder, noted, packDocument, restricted, section } from '../documents/building';
import { canShowWindow, electron, root } from './harness';

const options: PrintOptions = {
  title: 'Test',
  paper: 'A4',
  landscape: false,
  footer: '<p style="font-size: 9px">Page <span class="pageNumber"></span> of <span class="totalPages"></span></p>',
  marginsMm: { top: 20, bottom: 20, left: 25, right: 25 },
};

/** The program started hidden, as the door does it; the window of the program prints by the same code. */
describe.skipIf(!canShowWindow())('printing a document to PDF', () => {
  let printer: HiddenPrinter;
  let folder = '';
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const command = () => JSON.stringify([electron().executable, ...sandbox, root]);

  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'chancery-pdf-'));
    printer = createHiddenPrinter(command());
  });
  afterAll(() => {
    printer.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const print = async (body: string, given: PrintOptions = options) => {
    const printed = await printer.print(
      `<!doctype html><html><head><title>T</title></head><body>${body}</body></html>`,
      given,
    );
    expect(printed.problem).toBeNull();
    const file = path.join(folder, 'printed.pdf');
    writeFileSync(file, printed.bytes ?? new Uint8Array());
    return file;
  };
  const textOf = (file: string) => execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' });

  it('gives the text on pages of the asked size, numbered at the foot', async () => {
    const file = await print(
      '<h1>Speaking note</h1><div style="break-before: page">Trade grew by 4.2 %, Ελλάδα, پاکستان</div>',
    );
    const text = textOf(file);
    expect(text).toContain('Speaking note');
    expect(text).toContain('Trade grew by 4.2 %, Ελλάδα');
    expect(text).toContain('Page 1 of 2');
    expect(text).toContain('Page 2 of 2');
    expect(execFileSync('pdfinfo', [file], { encoding: 'utf8' })).toMatch(/Page size: +59\d\S* x 84\d\S* pts \(A4\)/);
  });

  it('turns the paper', async () => {
    const file = await print('<p>wide</p>', { ...options, paper: 'Letter', landscape: true });
    expect(execFileSync('pdfinfo', [file], { encoding: 'utf8' })).toMatch(/Page size: +79\d\S* x 61\d\S* pts/);
  });

  it('runs no script of the document and asks no server for anything', async () => {
    let asked = 0;
    const server = createServer((_request, response) => {
      asked += 1;
      response.end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const text = textOf(
      await print(
        `<p id="a">before</p><script>document.getElementById('a').textContent = 'after'</script>
         <img src="${url}/a.png"><link rel="stylesheet" href="${url}/b.css"><iframe src="${url}"></iframe>
         <meta http-equiv="refresh" content="0; url=${url}">`,
      ),
    );
    server.close();
    expect(text).toContain('before');
    expect(text).not.toContain('after');
    expect(asked).toBe(0);
  });

  it('prints several documents at once, each its own', async () => {
    const names = ['alpha', 'beta', 'gamma'];
    const printed = await Promise.all(names.map((name) => printer.print(`<html><body>${name}</body></html>`, options)));
    const texts = printed.map(({ bytes }, at) => {
      const file = path.join(folder, `${at}.pdf`);
      writeFileSync(file, bytes ?? new Uint8Array());
      return textOf(file).trim().split('\n')[0];
    });
    expect(texts).toEqual(names);
  });

  it.each([
    ['left', { language: 'en', dir: 'ltr' }, 48],
    ['right', { language: 'ar', dir: 'rtl' }, 8],
  ] as const)(
    'sets the foot of every page of a pack that runs from the %s at the foot of its paper, however long its parts are',
    async (_side, runs, longest) => {
      const lengths = Array.from({ length: longest }, (_none, at) => at + 1);
      const sections = lengths.map((length) => {
        const builder = new SectionBuilder(`s${length}`).note(`n${length}`, `Source ${length}.`);
        for (let line = 1; line < length; line += 1) builder.paragraph(`Line ${line}.`);
        builder.paragraph(length % 2 === 0 ? noted(`Line ${length}.`, `n${length}`) : `Line ${length}.`);
        const title = `Part ${length}`;
        return {
          ...section(builder, {
            kind: 'text',
            number: null,
            title,
            marking: restricted,
            running: { start: title, end: '' },
            head: null,
          }),
          ...(length % 10 === 0 ? { page: { landscape: true, recto: false } } : {}),
        };
      });
      const pdf = await printPages(packDocument({ sections, ...runs }), async (html, given) => {
        const { bytes, problem } = await printer.print(html, given);
        if (bytes === null) throw new Error(problem);
        return bytes;
      });
      const file = path.join(folder, 'lengths.pdf');
      writeFileSync(file, pdf);
      const pages = pagesWithWords(file);
      // Where a foot were too low a page would have nothing but head and foot.
      for (const words of pages) expect(words.some(({ word }) => word === 'Line')).toBe(true);
      const above = (word: string) =>
        pages.map((words) => Math.min(...words.filter((one) => one.word === word).map(({ bottom }) => bottom)));
      for (const [word, height] of [
        ['RESTRICTED', 9],
        ['v7', 15],
        ['Page', 15],
      ] as const) {
        expect(Math.max(...above(word).map((mm) => Math.abs(mm - height))), word).toBeLessThan(0.7);
      }
    },
  );

  it('prints two hundred pages', async () => {
    const file = await print(
      Array.from({ length: 200 }, (_none, at) => `<h1 style="break-after: page">Brief ${at + 1}</h1>`).join(''),
    );
    expect(textOf(file)).toMatch(/Brief 200\s+Page 200 of 20\d/);
  });
});

describe('printing where it cannot be done', () => {
  let printer: HiddenPrinter | null = null;
  afterEach(() => printer?.close());

  it.each([
    ['there is no program', '', 'there is no program to print with'],
    ['the program is not where it was', '["/nowhere/electron"]', 'ENOENT'],
    [
      'the program ends at once',
      JSON.stringify([process.execPath, '-e', 'console.error("no screen"); process.exit(3)', '--']),
      'no screen',
    ],
  ])('says so when %s, and leaves nothing', async (_when, program, problem) => {
    const before = printFolders();
    printer = createHiddenPrinter(program);
    const printed = await printer.print('<p>secret</p>', options);
    expect(printed.bytes).toBeNull();
    expect(printed.problem).toContain(problem);
    printer.close();
    const left = () => printFolders().filter((name) => !before.includes(name));
    await expect.poll(left).toEqual([]);
  });
});

/** The words of each page of a PDF, and how many millimetres they stand above the lower edge of the paper. */
function pagesWithWords(file: string): { word: string; bottom: number }[][] {
  const read = execFileSync('pdftotext', ['-bbox', file, '-'], { encoding: 'utf8' });
  return read
    .split('<page ')
    .slice(1)
    .map((page) => {
      const height = Number(/height="([\d.]+)"/.exec(page)?.[1]);
      const words = page.matchAll(/yMax="([\d.]+)">([^<]*)</g);
      return [...words].map(([, low, word = '']) => ({ word, bottom: ((height - Number(low)) / 72) * 25.4 }));
    });
}

function printFolders(): string[] {
  return readdirSync(tmpdir()).filter((name) => name.startsWith('chancery-print-'));
}
