import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drop } from './drop';
import { axe, canShowWindow, resize, root, screenshots, type Launched } from './harness';
import { engine, launchDesk, willOpen } from './officer';

/** From a press report in the clipboard to a filled visit, by keyboard alone, and back to the words. */

const report = (name: string) => path.join(root, 'test/corpus/reports', name);

describe.skipIf(!canShowWindow())('texts as sources', () => {
  let program: Launched;
  let page: Page;
  let keys = 0;

  beforeAll(async () => {
    program = await launchDesk('empty', { size: { width: 1440, height: 900 } });
    page = program.page;
  });
  afterAll(async () => program.close());

  async function press(...pressed: string[]): Promise<void> {
    for (const key of pressed) await page.keyboard.press(key);
    keys += pressed.length;
  }

  const clip = (text: string) => program.app.evaluate(({ clipboard }, words) => clipboard.writeText(words), text);
  const list = () => page.getByRole('listbox', { name: 'Recognised in the text' });

  it('are pasted, and show what was recognised', async () => {
    await clip(readFileSync(report('en-1.txt'), 'utf8'));
    await press('Control+4');
    await page.getByText('No file yet.').waitFor();
    await press('Control+v');
    await list().waitFor();
    await page
      .getByRole('option', { name: /Mohammad Ishaq Dar.*Deputy Prime Minister and Foreign Minister/ })
      .waitFor();
    await page
      .getByRole('option', { name: /^Maxim Ryzhenkov.*Belarus/ })
      .first()
      .waitFor();
    await page.getByRole('document', { name: 'The text' }).getByText('humanitarian crisis in').waitFor();
    expect(await axe(page)).toEqual([]);
    await screenshots(program, 'text-review');
    await resize(program.app, page, { width: 1440, height: 900 });
  });

  it('light the words of what the list is at, and leave out what is not wanted', async () => {
    await list().focus();
    await press('ArrowDown');
    await page.locator('[data-lit]', { hasText: 'Maxim Ryzhenkov' }).first().waitFor();
    await press('End', 'Space');
    await page.getByRole('button', { name: /^Take over \d+ things/ }).waitFor();
    expect(await page.getByRole('option').last().getAttribute('aria-selected')).toBe('false');
    await press('Space');
  });

  it('fill a visit with people, offices, meetings, topics, interests and claims in at most forty keys', async () => {
    await press('Control+Enter');
    // The text has such a heading too, so first it must be left.
    await list().waitFor({ state: 'detached' });
    await page
      .getByRole('heading', { name: /Lukashenko/ })
      .first()
      .waitFor();
    expect(keys).toBeLessThanOrEqual(40);
    const [visit] = await engine(page, 'visits.list', {});
    expect(visit).toMatchObject({ host: 'PAK', guest: 'BLR', starts: '2024-11-25', ends: '2024-11-27' });
    const full = await engine(page, 'visits.get', { id: visit?.id ?? '' });
    expect(full.delegates.map(({ role }) => role)).toEqual([
      'Deputy Prime Minister and Foreign Minister',
      'Foreign Minister',
      'President',
    ]);
    expect(full.meetings).toHaveLength(1);
    const steering = full.briefs.find(({ kind }) => kind === 'steering');
    expect(steering?.texts.map(({ part }) => part)).toEqual(['why', 'facts']);
    const { points } = await engine(page, 'visits.brief', { id: steering?.id ?? '' });
    expect(points.map(({ point }) => point.theirPoint).join(' ')).toContain('keen to sell agricultural machinery');
    expect(await engine(page, 'figures.claims', { text: '' })).toHaveLength(1);
    await screenshots(program, 'text-visit');
    await resize(program.app, page, { width: 1440, height: 900 });
  });

  it('are gone from the visit with one undo, and come again with redo', async () => {
    await page.keyboard.press('Control+z');
    await expect.poll(() => engine(page, 'visits.list', {})).toEqual([]);
    await page.keyboard.press('Control+Shift+z');
    await expect.poll(async () => (await engine(page, 'visits.list', {})).length).toBe(1);
    // Pressed faster than the window learns what there is to do again.
    for (const key of ['Control+z', 'Control+Shift+z']) await page.keyboard.press(key);
    await page.getByText(/^Done again: /).waitFor();
    await expect.poll(async () => (await engine(page, 'visits.list', {})).length).toBe(1);
  });

  it('are found again from a person: the passage is lit', async () => {
    await page.keyboard.press('Control+5');
    await page.getByText('Maxim Ryzhenkov').first().click();
    await page.getByRole('button', { name: /^From: / }).click();
    await page.locator('[data-lit]', { hasText: 'Maxim Ryzhenkov' }).waitFor();
    await page.getByRole('option', { name: /Maxim Ryzhenkov.*is Maxim Ryzhenkov of People/ }).waitFor();
  });

  it('give a point for the sentence that the arrows stand at, with one key', async () => {
    const before = (await engine(page, 'points.list', all)).total;
    await page.getByRole('document', { name: 'The text' }).focus();
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'p']) await page.keyboard.press(key);
    await page.getByText('Point taken into the library').waitFor();
    const { rows, total } = await engine(page, 'points.list', all);
    expect(total).toBe(before + 1);
    const { point } = await engine(page, 'points.get', { id: rows[0]?.id ?? '' });
    expect(point).toMatchObject({ asOf: '2024-11-25', kind: 'background' });
    expect(JSON.stringify(point.body)).toContain('as reported by APP');
  });

  it('come from files too: Russian text, a page, a mail', async () => {
    const mail = path.join(program.userData, 'report.eml');
    writeFileSync(
      mail,
      `From: "Daily Post" <desk@example.org>\nSubject: Forum in Islamabad\nDate: Tue, 26 Nov 2024 09:00:00 +0500\nContent-Type: text/plain; charset=utf-8\n\n${readFileSync(report('en-2.txt'), 'utf8')}`,
    );
    const html = path.join(program.userData, 'report.html');
    writeFileSync(
      html,
      `<!doctype html><html><body>${readFileSync(report('en-3.txt'), 'utf8')
        .split('\n')
        .map((line) => `<p>${line}</p>`)
        .join('')}</body></html>`,
    );
    for (const [file, name] of [
      [report('ru-1.txt'), /Мохаммад Исхак Дар/],
      [report('ur-1.txt'), /محمد اسحاق ڈار/],
      [mail, /Jam Kamal Khan/],
      [html, /Alexander Lukashenko/],
    ] as const) {
      await page.keyboard.press('Control+4');
      await willOpen(program.app, [file]);
      await page.keyboard.press('Control+o');
      await page.getByRole('option', { name }).first().waitFor();
      if (file.endsWith('ur-1.txt')) {
        await screenshots(program, 'text-urdu');
        await resize(program.app, page, { width: 1440, height: 900 });
      }
    }
    await page.keyboard.press('Control+4');
  });

  it('come several at once as one list, are set right before they are taken, and go with one undo', async () => {
    const files = ['en-2', 'en-3', 'ru-3'].map((name) => {
      const file = path.join(program.userData, `${name} wire.txt`);
      writeFileSync(file, `${readFileSync(report(`${name}.txt`), 'utf8')}\n`);
      return file;
    });
    await willOpen(program.app, files);
    await page.keyboard.press('Control+o');
    await page.getByRole('heading', { name: '3 texts together' }).waitFor();
    await page
      .getByRole('option', { name: /in [23] texts/ })
      .first()
      .waitFor();
    await list().focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
    const editor = page.getByRole('region', { name: 'Set right' });
    await editor.getByRole('button', { name: /^Edit Name/ }).press('Enter');
    await page.keyboard.press('Control+a');
    await page.keyboard.type('Somebody Set Right');
    await page.keyboard.press('Enter');
    await screenshots(program, 'texts-together');
    await resize(program.app, page, { width: 1440, height: 900 });
    expect(await axe(page)).toEqual([]);
    await editor.getByRole('button', { name: /^Edit Name/ }).press('Escape');
    await page.getByRole('option', { name: /^Somebody Set Right/ }).waitFor();
    const count = async () => (await engine(page, 'people.list', { text: '', place: null })).length;
    const before = await count();
    await list().press('Control+Enter');
    await page.getByText(/\d+ things taken over/).waitFor();
    const people = await engine(page, 'people.list', { text: '', place: null });
    expect(people.map(({ name }) => name)).toContain('Somebody Set Right');
    expect(new Set(people.map(({ name }) => name)).size).toBe(people.length);
    await page.keyboard.press('Control+z');
    await expect.poll(count).toBe(before);
  });

  it('come dropped on the window together: those read before are known, and the list is of all of them', async () => {
    const before = await engine(page, 'sources.list', {});
    const known = path.join(program.userData, 'en-3 wire.txt');
    const fresh = path.join(program.userData, 'ru-2 wire.txt');
    writeFileSync(fresh, `${readFileSync(report('ru-2.txt'), 'utf8')}\n`);
    await drop(page, [known, fresh]);
    await page.getByRole('heading', { name: '2 texts together' }).waitFor();
    await list().waitFor();
    const after = await engine(page, 'sources.list', {});
    expect(after.map(({ fileName }) => fileName).filter((name) => name === 'ru-2 wire.txt')).toHaveLength(1);
    expect(after).toHaveLength(before.length + 1);
  });

  it('are joined by what is pasted beside them; what is too long is refused in words, and nothing is added', async () => {
    const file = path.join(program.userData, 'alone.txt');
    writeFileSync(file, `${readFileSync(report('en-2.txt'), 'utf8')}\n\n`);
    await willOpen(program.app, [file]);
    await page.keyboard.press('Control+o');
    await page.getByRole('heading', { name: /texts together$/ }).waitFor({ state: 'detached' });
    await list().waitFor();
    await clip(`${readFileSync(report('ru-3.txt'), 'utf8')}\n\n`);
    await page.keyboard.press('Control+v');
    await page.getByRole('heading', { name: '2 texts together' }).waitFor();
    const before = (await engine(page, 'sources.list', {})).length;
    await program.app.evaluate(({ clipboard }) => clipboard.writeText('words '.repeat(6_000_000)));
    await page.keyboard.press('Control+v');
    await page.getByText(/^What was copied is longer than the program takes at once/).waitFor();
    await page.getByText('save it as a file and bring that in').waitFor();
    expect((await engine(page, 'sources.list', {})).length).toBe(before);
    await page.getByRole('heading', { name: '2 texts together' }).waitFor();
  });
});

const all = { filter: {}, sort: 'updated', descending: true, offset: 0, limit: 10 } as const;
