import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { figurePoint, packContent, reading } from '../../../test/support/pack-content';
import { openSample } from '../../../test/support/engine';
import { readParts } from '../../../test/documents/read-docx';
import { lintFile } from '../writers/word/lint/lint';
import { figureRows } from './figure-rows';

describe('what goes out beside a pack', () => {
  const text = async (file: string, part: string) =>
    Buffer.from((await readParts(readFileSync(file))).get(part) ?? []).toString('utf8');

  it('is its figures as a workbook with file, sheet and cell, the register and the personality notes alone', async () => {
    const engine = await openSample();
    const { packId, visitId } = await engine.call('visits.createSample', {});
    const { head, rows } = await engine.call('packs.figures', { packId });
    expect(rows.length).toBeGreaterThan(10);
    for (const row of rows) expect(row).toHaveLength(head.length);
    expect(rows.every((row) => /^[A-Z]+\d+$/.test(String(row.at(-2))))).toBe(true);
    const file = path.join(engine.folder, 'figures.xlsx');
    const made = await engine.call('packs.exportFigures', { packId, path: file });
    expect(made).toEqual({ path: file, figures: rows.length });
    const sheet = await text(file, 'xl/worksheets/sheet1.xml');
    expect(sheet).not.toContain('<f>');
    expect(sheet.match(/<row /g)).toHaveLength(rows.length + 1);
    expect((await engine.call('settings.register', {}))[0]).toMatchObject({ params: { format: 'xlsx' } });

    const register = path.join(engine.folder, 'register.docx');
    await engine.call('packs.exportRegister', { format: 'docx', path: register });
    expect(await text(register, 'word/document.xml')).toContain('figures.xlsx');
    expect(lintFile(readFileSync(register), 'clean')).toEqual([]);
    expect((await text(register, 'word/document.xml')).match(/Ministry of Foreign Affairs/g)).toHaveLength(1);
    const chase = path.join(engine.folder, 'chase.docx');
    await engine.call('library.writeClearing', { office: null, format: 'docx', path: chase });
    // Both bear the time of the desk's own capital.
    const minutes = async (file: string) => {
      const [, hour, minute] = /(\d\d):(\d\d)/.exec(await text(file, 'word/footer1.xml')) ?? [];
      return Number(hour) * 60 + Number(minute);
    };
    expect([0, 1, 2]).toContain((await minutes(chase)) - (await minutes(register)));
    const people = path.join(engine.folder, 'people.docx');
    await engine.call('visits.writeSheet', { visitId, sheet: { kind: 'people' }, format: 'docx', path: people });
    expect(await text(people, 'word/document.xml')).toContain('Personality notes');
    expect((await engine.call('settings.register', {})).map(({ params }) => params['path'])).toContain(people);
  });

  it('keeps what begins as a formula as words: the writer marks them so', () => {
    const of = { ...reading(7, '=HYPERLINK("x")'), raw: '=1+1' };
    const { rows } = figureRows(packContent({ points: new Map([['brief', [figurePoint('p', 'US$ 7', of)]]]) }));
    expect(rows).toHaveLength(1);
    expect(rows[0]?.slice(0, 3)).toEqual([1, 'US$ 7', 7]);
  });
});
