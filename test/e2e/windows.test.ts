import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { plainText } from '../../shared/document/rich-text';
import { axe, canShowWindow, type Launched } from './harness';
import { engine, launchDesk, lock, unlock } from './officer';

/** Two windows on one store: each at a place of its own, one text under two hands, locked together. */

describe.skipIf(!canShowWindow())('two windows', () => {
  let program: Launched;
  let first: Page;
  let second: Page;
  let id: string;

  beforeAll(async () => {
    program = await launchDesk('empty', { size: { width: 1440, height: 900 } });
    first = program.page;
    ({ id } = await engine(first, 'points.create', { lead: 'One text', kind: 'to-make', language: 'en' }));
  });
  afterAll(async () => program.close());

  it('show the same store, each at a place of its own', async () => {
    await first.keyboard.press('Control+2');
    await first.getByRole('grid', { name: 'Points' }).getByText('One text').click();
    await text(first).waitFor();
    const opened = program.app.waitForEvent('window');
    await first.keyboard.press('Control+Shift+W');
    second = await opened;
    second.setDefaultTimeout(60_000);
    await second.getByText('Desk: Europe').waitFor();
    for (const page of [first, second]) await text(page).waitFor();
    await second.keyboard.press('Control+1');
    await second.getByRole('heading', { name: 'Visits' }).waitFor();
    expect(await text(first).isVisible()).toBe(true);
    await second.keyboard.press('Alt+ArrowLeft');
    await text(second).waitFor();
    expect(await axe(second)).toEqual([]);
  });

  it('show at once what is written in the other', async () => {
    await text(first).focus();
    await first.keyboard.type('Written in the first.');
    await text(second).getByText('Written in the first.').waitFor();
  });

  it('lose no words where both write into one text, and show what the store holds', async () => {
    await text(first).focus();
    await first.keyboard.press('Control+End');
    await text(second).focus();
    await second.keyboard.press('Control+End');
    await first.keyboard.type(' By the left hand.');
    await second.keyboard.type(' By the right hand.');
    const stands = async () => plainText((await engine(first, 'points.get', { id })).point.body);
    const all = async () => {
      const past = await engine(first, 'points.history', { id });
      const texts = await Promise.all(
        past.map(async ({ revision }) => {
          const { to } = await engine(first, 'points.compare', { id, from: null, to: revision });
          return plainText(to.fields.body);
        }),
      );
      return texts.join('\n');
    };
    await expect.poll(all).toContain('By the right hand.');
    for (const page of [first, second]) await expect.poll(async () => words(page)).toBe(await stands());
    expect(await all()).toContain('By the left hand.');
  });

  it('are locked together, and what was typed in the other is saved first', async () => {
    await text(second).focus();
    await second.keyboard.press('Control+End');
    await second.keyboard.type(' Typed as it was locked.');
    const reloaded = second.waitForEvent('load');
    await lock(first);
    await reloaded;
    for (const page of [first, second]) await page.getByRole('textbox', { name: 'Passphrase', exact: true }).waitFor();
    await unlock(first);
    for (const page of [first, second]) {
      await page.getByText('Desk: Europe').waitFor();
      await text(page).getByText('Typed as it was locked.').waitFor();
    }
  });

  it('open beside for what the search box found', async () => {
    await first.keyboard.press('Control+1');
    await first.getByRole('heading', { name: 'Visits' }).waitFor();
    await first.keyboard.press('Control+k');
    await first.keyboard.type('One text');
    await first.getByRole('option', { name: /One text/, selected: true }).waitFor();
    const opened = program.app.waitForEvent('window');
    await first.keyboard.press('Alt+Enter');
    const third = await opened;
    await text(third).waitFor({ timeout: 60_000 });
    await first.getByRole('heading', { name: 'Visits' }).waitFor();
    await third.close();
    await first.keyboard.press('Control+2');
  });

  it('leave the other open when one is closed', async () => {
    await second.close();
    await text(first).focus();
    await first.keyboard.type('Still here. ');
    await expect.poll(async () => words(first)).toContain('Still here.');
    expect(program.app.windows()).toHaveLength(1);
  });

  const text = (page: Page) => page.getByRole('textbox', { name: 'Text', exact: true });

  async function words(page: Page): Promise<string> {
    return (await text(page).innerText()).replaceAll(/\s+/g, ' ').trim();
  }
});
