import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Input, MethodName } from '../../shared/contract/contract';
import { plainText } from '../../shared/document/rich-text';
import { axe, canShowWindow, resize, screenshot, type Launched } from './harness';
import { engine, launchDesk } from './officer';

/** What the library offers beyond writing one point: topics, the editor's forms, and all that is done to many at once. */

describe.skipIf(!canShowWindow())('the library in depth', () => {
  let program: Launched;
  let page: Page;
  const ask = <M extends MethodName>(method: M, input: Input<M>) => engine(page, method, input);
  const made = async (lead: string, fields: Input<'points.create'>['fields'] = {}) =>
    (await ask('points.create', { lead, kind: 'to-make', language: 'en', fields })).id;
  const bodyOf = async (id: string) => (await ask('points.get', { id })).point.body;
  const eventually = (isSo: () => Promise<boolean>) => expect.poll(isSo).toBe(true);
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };

  const menu = async (name: string) => {
    await page.getByRole('menuitem', { name }).focus();
    await press('Enter');
  };

  beforeAll(async () => {
    program = await launchDesk('empty', { size: { width: 1440, height: 900 } });
    page = program.page;
    await made('Our trade is below what it could be.', { topics: ['Trade'], places: ['BLR'] });
    await made('Tariffs on machines should fall.', { topics: ['Tariffs'], places: ['BLR'] });
    await page.keyboard.press('Control+2');
    await page.getByRole('grid', { name: 'Points' }).getByText('Our trade').waitFor();
  });
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await screenshot(page, 'library-failed');
  });
  afterAll(async () => program.close());

  it('keeps topics as a tree', async () => {
    const topics = page.getByRole('region', { name: 'Topics' });
    await topics.getByRole('button', { name: 'New topic' }).focus();
    await press('Enter');
    await page.getByRole('textbox', { name: 'Name of the topic' }).waitFor();
    await page.keyboard.type('Economy');
    await press('Enter');
    await topics.getByRole('button', { name: 'Change topic Trade' }).focus();
    await press('Enter');
    await menu('Move below…');
    await page.getByRole('option', { name: 'Economy' }).waitFor();
    await page.keyboard.type('Eco');
    await press('ArrowDown', 'Enter');
    await topics.getByRole('button', { name: 'Topics below Economy' }).waitFor();
    await topics.getByRole('checkbox', { name: /Economy/ }).focus();
    await press('Space');
    await page.getByText('1 point,').waitFor();
    await screenshot(page, 'library-topics');
    await press('Space');
    await topics.getByRole('button', { name: 'Change topic Trade' }).focus();
    await press('Enter');
    await menu('Delete the topic');
    await page.getByText('The topic Trade is deleted.').waitFor();
    await press('Control+z');
    await topics.getByRole('button', { name: 'Change topic Trade' }).waitFor();
    expect((await ask('topics.list', {})).map(({ name, depth }) => [name, depth])).toEqual([
      ['Economy', 0],
      ['Trade', 1],
      ['Tariffs', 0],
    ]);
  });

  it('writes quotations, tables, footnotes and blanks that hold, and asks about amounts without a figure', async () => {
    const id = await made('A point with all forms.');
    await page.getByRole('grid', { name: 'Points' }).getByText('A point with all forms.').click();
    const text = page.getByRole('textbox', { name: 'Text', exact: true });
    await text.focus();
    await page.keyboard.type('Trade reached US$ 51.3 million');
    const unbacked = page.getByRole('dialog', { name: /^No figure backs.*US\$ 51\.3 million/ });
    await press('Alt+ArrowDown');
    await unbacked.waitFor();
    await press('Escape');
    await unbacked.waitFor({ state: 'detached' });
    await press('Control+Shift+Space');
    await page.keyboard.type('in 2023');
    await press('Control+Alt+f');
    await page.getByRole('dialog', { name: 'Footnote' }).waitFor();
    await page.keyboard.type('Told by the embassy.');
    await press('Enter');
    await page.keyboard.type('.');
    await press('Enter', 'Control+Shift+b');
    await page.keyboard.type('We shall do it.');
    await press('Enter', 'Control+Alt+t');
    for (const words of ['Year', 'Exports', 'Share', '2022', '40', '4 %', '2023', '51', '5 %']) {
      await page.keyboard.type(words);
      await press('Tab');
    }
    await eventually(async () => (await bodyOf(id)).filter(({ kind }) => kind === 'cell').length === 12);
    const body = await bodyOf(id);
    expect(body.map(({ kind }) => kind).filter((kind, at, all) => kind !== all[at - 1])).toEqual([
      'paragraph',
      'quote',
      'cell',
      'paragraph',
    ]);
    expect(JSON.stringify(body)).toContain('million\u00a0in 2023');
    expect(body[0]?.content).toContainEqual({ kind: 'note', text: 'Told by the embassy.' });
    await screenshot(page, 'library-editor');
    await page.locator('.unbacked', { hasText: 'US$ 51.3 million' }).click();
    await unbacked.waitFor();
    await screenshot(page, 'library-amount');
    expect(await axe(page)).toEqual([]);
    await page.getByRole('textbox', { name: /Or it is mine/ }).focus();
    await page.keyboard.type('The embassy says so');
    await press('Enter');
    await page.locator('.unbacked', { hasText: 'US$' }).waitFor({ state: 'detached' });
    expect((await ask('points.get', { id })).point.ownAmounts).toMatchObject([
      { text: 'US$ 51.3 million', reason: 'The embassy says so' },
    ]);
  });

  it.each([
    [
      'word-notes',
      [
        'heading State of the talks',
        'paragraph The joint commission met twice and agreed a list.',
        'cell Progress',
        'cell ',
        'cell Due',
        'cell Customs',
        'cell draft\nwith them',
        'cell March',
        'paragraph Not a quotation that Word tells us of.',
      ],
      '{"kind":"note","text":"Minutes of both sessions, embassy file."}',
    ],
    [
      'web-table',
      [
        'paragraph By the news desk',
        'cell Country',
        'cell Visits',
        'cell Belarus',
        'cell 2015',
        'cell ',
        'cell 2016',
        'quote We came to stay.',
        'quote And we shall.',
      ],
      '"head":true',
    ],
  ])('takes the tables, quotations and footnotes of %s', async (from, expected, words) => {
    const id = await made(`From ${from}`);
    await page.getByRole('grid', { name: 'Points' }).getByText(`From ${from}`).click();
    await page.getByRole('textbox', { name: 'Text', exact: true }).focus();
    const html = readFileSync(path.join(import.meta.dirname, 'pasted', `${from}.html`), 'utf8');
    await page.evaluate((given) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/html', given);
      const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
      document.activeElement?.dispatchEvent(event);
    }, html);
    await eventually(async () => (await bodyOf(id)).length >= expected.length);
    const body = await bodyOf(id);
    expect(body.map((b) => `${b.kind} ${plainText([b])}`).slice(0, expected.length)).toEqual(expected);
    expect(JSON.stringify(body)).toContain(words);
    expect(JSON.stringify(body)).not.toMatch(/mso|ftn/);
  });

  it('finds and replaces words everywhere, each hit seen first', async () => {
    await press('Control+h');
    await page.getByRole('textbox', { name: 'Find', exact: true }).waitFor();
    await page.keyboard.type('trade');
    await press('Tab');
    await page.keyboard.type('commerce');
    const replace = page.getByRole('region', { name: 'Find and replace in the library…' });
    await replace.locator('del').first().waitFor();
    await replace.getByRole('checkbox', { name: /Trade.*reached/i }).focus();
    await press('Space');
    await screenshot(page, 'library-replace');
    expect(await axe(page)).toEqual([]);
    await page.getByRole('button', { name: /^Replace 1/ }).focus();
    await press('Enter');
    await page.getByText('1 place is replaced.').waitFor();
    await press('Escape');
    await page.getByRole('grid', { name: 'Points' }).getByText('Our commerce is below').waitFor();
    await press('Control+z');
    await page.getByRole('grid', { name: 'Points' }).getByText('Our trade is below').waitFor();
  });

  it('changes all chosen points in one step, and keeps a search', async () => {
    await page.getByRole('grid', { name: 'Points' }).focus();
    await press('Home', 'Shift+ArrowDown', 'Shift+ArrowDown');
    const bar = page.getByRole('toolbar', { name: 'The chosen points' });
    await bar.getByText('3 chosen').waitFor();
    await bar.getByRole('button', { name: 'Topic' }).focus();
    await press('Enter');
    await page.waitForFunction(() => document.activeElement instanceof HTMLInputElement);
    await page.keyboard.type('Forms');
    await press('Enter');
    await screenshot(page, 'library-many');
    await page.getByRole('button', { name: 'Take', exact: true }).focus();
    await press('Enter');
    await page.getByText('3 points are changed.').waitFor();
    await bar.getByRole('button', { name: 'Owner' }).focus();
    await press('Enter');
    await page.waitForFunction(() => document.activeElement instanceof HTMLInputElement);
    await page.keyboard.type('Europe Division');
    await press('Enter');
    await page.getByRole('button', { name: 'Edit Owner: Europe Division' }).waitFor();
    const topics = page.getByRole('region', { name: 'Topics' });
    await topics.getByRole('checkbox', { name: /Forms/ }).focus();
    await press('Space');
    await page.getByRole('button', { name: 'Save this search' }).focus();
    await press('Enter');
    await page.getByRole('textbox', { name: 'Name of the search' }).waitFor();
    await page.keyboard.type('With forms');
    await press('Enter');
    await topics.getByRole('checkbox', { name: /Forms/ }).focus();
    await press('Space');
    await page.getByRole('button', { name: 'With forms', exact: true }).focus();
    await press('Enter');
    await page.getByText('3 points,').waitFor();
    await topics.getByRole('checkbox', { name: /Forms/ }).focus();
    await press('Space');
  });

  it('is as good in the narrowest window and in the dark', async () => {
    await page.getByRole('grid', { name: 'Points' }).getByText('A point with all forms.').click();
    await resize(program.app, page, { width: 1024, height: 700 });
    await screenshot(page, 'library-1024');
    expect(await axe(page)).toEqual([]);
    await resize(program.app, page, { width: 1920, height: 1080 });
    await screenshot(page, 'library-1920');
  });
});
