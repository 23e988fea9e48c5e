import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Input, MethodName, Output } from '../../shared/contract/contract';
import { plainText } from '../../shared/document/rich-text';
import { enginePid } from './calls';
import { axe, canShowWindow, resize, root, screenshot, screenshots, type Launched } from './harness';
import { engine as call, launchDesk, lock, unlock } from './officer';

/** The library in the real window: written by keyboard alone, saved by itself, searched, cleared, undone. */

describe.skipIf(!canShowWindow())('the library', () => {
  let program: Launched;
  let page: Page;

  beforeAll(async () => {
    program = await launchDesk('empty', { size: { width: 1440, height: 900 } });
    page = program.page;
    const file = path.join(root, 'resources/sample/imf-dots-exports-of-belarus-by-partner.xlsx');
    await engine('sources.import', { path: file, accept: true });
  });
  afterAll(async () => program.close());

  it('is empty at first, and says how to begin', async () => {
    await page.keyboard.press('Control+2');
    await page.getByText('There is no point yet.').waitFor();
    expect(await axe(page)).toEqual([]);
  });

  it('takes a point with a live figure by keyboard alone, and saves it by itself', async () => {
    await page.keyboard.press('Control+n');
    await caretIn('Lead line');
    await page.keyboard.type('Our trade is well below what our two economies could do.');
    // The key that follows, however fast, is typed into the text.
    await page.keyboard.press('Enter');
    await page.keyboard.type('Belarus sold goods worth =exports Belarus Pakistan 2020');
    await page.getByRole('listbox', { name: 'Figures' }).getByRole('option').first().waitFor();
    await screenshot(page, 'points-figure-menu');
    await page.keyboard.press('Enter');
    await page.keyboard.type(' to Pakistan in 2020.');
    await page.keyboard.press('Enter');
    await page.keyboard.type('- first');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Control+b');
    await page.keyboard.type('second');
    await eventually(async () => plainText((await onlyPoint()).body).endsWith('second'));
    // A figure taken before it was found comes when it is there, while one writes on.
    await eventually(async () => (await onlyPoint()).bindings.length > 0);
    const { lead, body, bindings } = await onlyPoint();
    expect(plainText([lead])).toBe('Our trade is well below what our two economies could do.');
    expect(body.map((b) => b.kind)).toEqual(['paragraph', 'item', 'item']);
    expect(body[2]).toMatchObject({ level: 1, content: [{ text: 'second', marks: [{ kind: 'bold' }] }] });
    expect(bindings).toHaveLength(1);
    expect(bindings[0]?.readings[0]?.key).toMatchObject({ reporter: 'BLR', partner: 'PAK', flow: 'export' });
    expect(body[0]?.content[1]).toMatchObject({ kind: 'figure', binding: bindings[0]?.id });
    await page.getByText(/^Saved \d\d:\d\d$/).waitFor();
  });

  it('shows where the figure comes from, and leaves "=" alone where Esc says so', async () => {
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('End');
    await page.locator('.figure').hover();
    await page.getByRole('dialog', { name: /comes from/ }).waitFor();
    await page.locator('td[data-lit]').waitFor();
    await screenshot(page, 'points-proof');
    expect(await axe(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.mouse.move(5, 5);
    await page.getByRole('dialog', { name: /comes from/ }).waitFor({ state: 'detached' });
    await page.keyboard.type(' x =y');
    await page.getByText('puts it in').waitFor();
    await page.keyboard.press('Escape');
    await page.getByText('puts it in').waitFor({ state: 'detached' });
    await page.keyboard.type('z');
    expect(await page.getByText('puts it in').isVisible()).toBe(false);
    for (let i = 0; i < 6; i += 1) await page.keyboard.press('Backspace');
  });

  it('undoes typing inside the text, and the last step outside of it', async () => {
    await page.keyboard.type(' Typed and taken back.');
    await page.keyboard.press('Control+z');
    await eventually(async () => !plainText((await onlyPoint()).body).includes('taken back'));
    await page.keyboard.type(' Kept for a while.');
    await eventually(async () => plainText((await onlyPoint()).body).includes('Kept for a while'));
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'grid');
    await page.keyboard.press('Control+z');
    await page.getByText('Undone: edit of point').waitFor();
    await page
      .getByRole('textbox', { name: 'Text', exact: true })
      .getByText('Kept for a while')
      .waitFor({ state: 'detached' });
    await page.keyboard.press('Control+y');
    await page.getByRole('textbox', { name: 'Text', exact: true }).getByText('Kept for a while').waitFor();
  });

  it('asks an office, takes its answer, and lapses with the words', async () => {
    await page.getByRole('button', { name: 'Ask to clear…' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement instanceof HTMLInputElement);
    await page.keyboard.type('Economic Division');
    await page.keyboard.press('Enter');
    await page.getByRole('grid', { name: 'Points' }).getByText('In clearance').waitFor();
    await page.getByRole('button', { name: 'Answer', exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.textContent === 'ok');
    await page.keyboard.press('Enter');
    await page
      .getByRole('grid', { name: 'Points' })
      .getByText(/^Cleared/)
      .waitFor();
    await page.getByRole('textbox', { name: 'Lead line' }).focus();
    await page.keyboard.press('End');
    await page.keyboard.type(' Now.');
    await page
      .getByRole('grid', { name: 'Points' })
      .getByText(/^Lapsed/)
      .waitFor();
    expect((await onlyPoint()).asks).toMatchObject([{ office: 'Economic Division', answer: 'ok' }]);
  });

  it('names who keeps the words right, and says at once what is too long for a field', async () => {
    await page.getByRole('button', { name: 'Edit Owner: Not stated' }).focus();
    await page.keyboard.press('Enter');
    const field = page.getByRole('combobox', { name: 'Owner' });
    await field.waitFor();
    await page.keyboard.type('Europe');
    await program.app.evaluate(({ clipboard }) => clipboard.writeText('x'.repeat(300)));
    await page.keyboard.press('Control+v');
    await page
      .getByText('At most 200 characters stand in this field; it would have 306. Nothing was put in.')
      .waitFor();
    expect(await field.inputValue()).toBe('Europe');
    await page.keyboard.type(' Division');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Edit Owner: Europe Division' }).waitFor();
    expect((await onlyPoint()).owner).toBe('Europe Division');
  });

  it('finds words in any script, however they are written', async () => {
    for (const [lead, language] of [
      ['اعلیٰ سطحی روابط میں تیزی کا خیرمقدم کرتے ہیں۔', 'ur'],
      ['Приветствуем ёмкое сотрудничество.', 'ru'],
      ['Łukasiewicz’s résumé is not ours to judge.', 'en'],
      ['On Gaza, both of us call for a coordinated approach.', 'en'],
    ] as const)
      await engine('points.create', {
        lead,
        kind: language === 'ur' ? 'press' : 'background',
        language,
        fields: { topics: ['Political'], places: ['BLR'], validUntil: '2030-05-01' },
      });
    await page.keyboard.press('Escape');
    await page.keyboard.press('/');
    for (const [typed, found] of [
      ['اعلى سطحي', 'اعلیٰ سطحی روابط'],
      ['емкое', 'Приветствуем ёмкое'],
      ['resume', 'Łukasiewicz’s résumé'],
      ['"both of us"', 'On Gaza'],
      ['pakistan 2020', 'Our trade is well below'],
    ] as const) {
      await page.keyboard.press('Control+a');
      await page.keyboard.type(typed);
      await eventually(async () => (await rows()).length === 1 && (await rows())[0]?.includes(found) === true, typed);
    }
    expect(await axe(page)).toEqual([]);
    await screenshot(page, 'points-search');
    await page.keyboard.press('Escape');
    await eventually(async () => (await rows()).length === 5);
    await page.getByRole('checkbox', { name: /Press/ }).focus();
    await page.keyboard.press('Space');
    await eventually(async () => (await rows()).length === 1);
    await page.keyboard.press('Space');
    await eventually(async () => (await rows()).length === 5);
  });

  it('opens with Enter, deletes with Delete, and gives back by the toast', async () => {
    await page.keyboard.press('Escape');
    await page.getByRole('grid', { name: 'Points' }).focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Delete');
    await eventually(async () => (await rows()).length === 4);
    await page.getByRole('button', { name: 'Undo' }).last().click();
    await eventually(async () => (await rows()).length === 5);
    await page.getByRole('grid', { name: 'Points' }).focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
    await caretIn('Lead line');
    await page.keyboard.press('Escape');
    expect(await page.getByRole('grid', { name: 'Points' }).evaluate((grid) => grid === document.activeElement)).toBe(
      true,
    );
  });

  it.each([
    [
      'word',
      [
        'heading Bilateral trade',
        'paragraph Volume. Trade is below its potential, see the table.',
        'bullet0 Tractors',
        'bullet1 Assembly',
        'bullet0 Pharmaceuticals',
        'number0 Agree a date',
        'paragraph اعلیٰ سطحی روابط',
        'paragraph Closing words.',
      ],
      [
        '{"kind":"link","href":"https://example.org/trade"}',
        '{"kind":"text","text":"Volume.","marks":[{"kind":"bold"}]}',
        '{"kind":"text","text":"below","marks":[{"kind":"italic"}]}',
        '"dir":"rtl"',
      ],
    ],
    ['excel', ['cell Year', 'cell Exports', 'cell ', 'cell 2020', 'cell 36.7', 'cell e'], []],
    [
      'web',
      [
        'heading Agreement signed',
        'paragraph The two sides signed it.\nToday.',
        'quote “Good.”',
        'number0 First',
        'bullet1 Inner',
        'number0 Second',
      ],
      ['{"kind":"text","text":"signed","marks":[{"kind":"bold"}]}', '{"kind":"break"}'],
    ],
  ])('takes what is pasted from %s without its dress', async (from, expected, marks) => {
    await page.keyboard.press('Control+n');
    await caretIn('Lead line');
    await page.keyboard.type(`From ${from}`);
    await page.keyboard.press('Enter');
    await caretIn('Text');
    await paste(readFileSync(path.join(import.meta.dirname, 'pasted', `${from}.html`), 'utf8'));
    const body = async () => (await openPoint()).body;
    await eventually(async () => (await body()).length === expected.length, from);
    const lines = (await body()).map((b) => {
      const kind = b.kind === 'item' ? `${b.list}${b.level}` : b.kind;
      return `${kind} ${plainText([b])}`;
    });
    expect(lines).toEqual(expected);
    const words = JSON.stringify(await body());
    expect(words).not.toMatch(/mso|javascript|style|\u00a0|steal/);
    for (const mark of marks) expect(words).toContain(mark);
  });

  it('refuses fifty megabytes in words, and loses nothing that stands', async () => {
    const before = (await openPoint()).body;
    await program.app.evaluate(({ clipboard }) => clipboard.writeText('Words. '.repeat(7_500_000)));
    await page.keyboard.press('Control+v');
    await page.getByText(/longer than 500,000 characters.*Nothing was pasted/).waitFor();
    await page.keyboard.press('Control+4');
    await page.getByRole('heading', { name: 'Sources' }).waitFor();
    await page.keyboard.press('Control+v');
    await page.getByText(/^What was copied is longer than the program takes at once/).waitFor();
    await page.keyboard.press('Control+2');
    await page.getByRole('textbox', { name: 'Text', exact: true }).focus();
    await page.keyboard.press('Control+End');
    expect((await openPoint()).body).toEqual(before);
  });

  it('loses no word when the store is locked while somebody types', async () => {
    await page.keyboard.type(' Last words before the lock');
    await lock(page);
    await unlock(page);
    await page.getByText('Desk: Europe').waitFor();
    const words = page.getByRole('textbox', { name: 'Text', exact: true }).getByText('Last words before the lock');
    await words.waitFor();
    expect(plainText((await openPoint()).body)).toContain('Last words before the lock');
  });

  it('loses no word when the engine dies while somebody types', async () => {
    await page.getByRole('textbox', { name: 'Text', exact: true }).focus();
    await page.keyboard.press('Control+End');
    const pid = await enginePid(program.app);
    // Held still, so that what is typed cannot have been saved.
    process.kill(pid, 'SIGSTOP');
    await page.keyboard.type(' Typed to a dead engine');
    process.kill(pid, 'SIGKILL');
    await unlock(page);
    await page.getByText('Desk: Europe').waitFor();
    await eventually(async () => plainText((await openPoint()).body).includes('Typed to a dead engine'));
    const words = page.getByRole('textbox', { name: 'Text', exact: true }).getByText('Typed to a dead engine');
    await words.waitFor();
    expect(await words.count()).toBe(1);
  });

  it('loses no words where one text is changed from two sides at once', async () => {
    const text = page.getByRole('textbox', { name: 'Text', exact: true });
    const { id } = await openPoint();
    const sought = { find: 'Typed', matchCase: true, wholeWord: true };
    const points = (await engine('library.find', sought)).points.map(({ hits, id: of, revision }) => ({
      id: of,
      revision,
      hits: hits.map(({ key }) => key),
    }));
    await text.focus();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' From this side');
    // Not saved yet: typing has not rested. The same text is changed from another side now.
    await engine('library.replace', { sought, by: 'Written', points: points.filter((one) => one.id === id) });
    await eventually(async () => {
      const past = await engine('points.history', { id });
      const texts = await Promise.all(
        past.map(async ({ revision }) => {
          const { to } = await engine('points.compare', { id, from: null, to: revision });
          return plainText(to.fields.body);
        }),
      );
      return ['From this side', 'Written to a dead engine'].every((words) => texts.some((one) => one.includes(words)));
    });
    // What the window shows is what stands in the store, and goes on from there.
    await page.keyboard.type(' and on');
    await eventually(async () => plainText((await openPoint()).body).includes(' and on'));
    expect((await text.innerText()).replaceAll(/\s+/g, ' ')).toBe(
      plainText((await openPoint()).body).replaceAll(/\s+/g, ' '),
    );
  });

  it('looks as it should', async () => {
    const { rows: all } = await engine('points.list', {
      filter: { text: 'trade well' },
      sort: 'fit',
      descending: false,
      offset: 0,
      limit: 1,
    });
    const id = all[0]?.id ?? '';
    await engine('points.update', { id, fields: { topics: ['Trade'], places: ['BLR'], validUntil: '2030-12-31' } });
    await page.getByRole('grid', { name: 'Points' }).getByText('Our trade is well below').click();
    await page.getByText('Figures in this text').waitFor();
    await screenshots(program, 'points');
    expect(await axe(page)).toEqual([]);
    await resize(program.app, page, { width: 1440, height: 900 });
    await page.getByRole('tab', { name: 'History' }).click();
    await page.getByRole('listbox', { name: 'History' }).waitFor();
    expect(await axe(page)).toEqual([]);
  });

  async function caretIn(label: string): Promise<void> {
    await page.waitForFunction((name) => document.activeElement?.getAttribute('aria-label') === name, label);
  }

  async function rows(): Promise<string[]> {
    const lines = await page.getByRole('grid', { name: 'Points' }).getByRole('row').allInnerTexts();
    return lines.slice(1);
  }

  async function onlyPoint() {
    const { rows: all } = await engine('points.list', {
      filter: {},
      sort: 'fit',
      descending: false,
      offset: 0,
      limit: 1,
    });
    return (await engine('points.get', { id: all[0]?.id ?? '' })).point;
  }

  /** The point that was changed last. */
  async function openPoint() {
    return onlyPoint();
  }

  /** The same call as the window makes. */
  const engine = <M extends MethodName>(method: M, input: Input<M>): Promise<Output<M>> => call(page, method, input);

  /** What Ctrl+V does with this on the clipboard. */
  async function paste(html: string): Promise<void> {
    await page.evaluate((given) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/html', given);
      const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
      document.activeElement?.dispatchEvent(event);
    }, html);
  }
});

async function eventually(isSo: () => Promise<boolean>, what: string = ''): Promise<void> {
  const until = Date.now() + 8_000;
  while (!(await isSo())) {
    if (Date.now() > until) throw new Error(`it did not come about: ${what || isSo.toString()}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
