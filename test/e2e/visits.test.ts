import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Output } from '../../shared/contract/contract';
import { plainText } from '../../shared/document/rich-text';
import { axe, canShowWindow, launch, resize, screenshots, type Launched } from './harness';
import { engine, firstRun, launchDesk } from './officer';

/** Visits and people in the real window: the sample from first run, and a visit made by hand. */

const usual = { width: 1440, height: 900 };

const tab = (page: Page, name: string) => page.getByRole('tab', { name: new RegExp(`^${name}`) });

describe.skipIf(!canShowWindow())('the sample visit', () => {
  let program: Launched;
  let page: Page;

  beforeAll(async () => {
    program = await launch({ size: usual });
    page = program.page;
    await firstRun(page, 'Open the sample visit');
  });
  afterAll(async () => program.close());

  it('is opened from first run, marked as a sample', async () => {
    await page.getByRole('heading', { name: 'President of Belarus to Pakistan' }).waitFor();
    await page.getByText('Sample visit: facts from the press').waitFor();
    await page.getByRole('banner').getByText('RESTRICTED').waitFor();
    await page.getByRole('listitem', { name: /11:00–11:45, Meeting of the foreign ministers, Meeting/ }).waitFor();
    expect(await axe(page)).toEqual([]);
    await screenshots(program, 'visits-overview');
  });

  it('has a programme to see as a timetable and as a list', async () => {
    await tab(page, 'Programme').click();
    await page.getByRole('listitem', { name: /^10:30–11:00, One-to-one/ }).click();
    await page.getByRole('button', { name: 'Write its brief' }).waitFor();
    expect(await axe(page)).toEqual([]);
    await screenshots(program, 'visits-programme');
    await page.getByRole('radio', { name: 'List' }).click();
    await page.getByRole('grid', { name: 'Programme' }).getByText('07:15').first().waitFor();
    expect(await axe(page)).toEqual([]);
    await screenshots(program, 'visits-programme-list');
  });

  it('shows all its tabs in a narrow window too, beside the list of visits', async () => {
    const before = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
    await resize(program.app, page, { width: 1024, height: 768 });
    const places = await page.getByRole('tab').evaluateAll((all) => all.map((one) => one.getBoundingClientRect()));
    expect(new Set(places.map(({ top }) => top)).size).toBe(1);
    expect(Math.max(...places.map(({ right }) => right))).toBeLessThanOrEqual(1024);
    await resize(program.app, page, before);
  });

  it('has both delegations', async () => {
    await tab(page, 'Delegations').click();
    await page.getByRole('listbox', { name: 'Guest: Belarus' }).getByText('Alexander Lukashenko').waitFor();
    expect(await axe(page)).toEqual([]);
    await screenshots(program, 'visits-delegations');
  });

  it('has briefs with live figures, and the library beside them', async () => {
    await tab(page, 'Briefs').click();
    await page.getByText('Our trade is below its potential.').first().waitFor();
    await page.getByText('US$ 36.7 million').first().waitFor();
    await page.getByRole('option', { name: /Let us widen what we trade/ }).waitFor();
    expect(await axe(page)).toEqual([]);
    await screenshots(program, 'visits-brief');
    await page.getByRole('option', { name: 'Steering brief' }).click();
    await page.getByText('High-level exchanges with Belarus have gained momentum.').waitFor();
    // A steering brief is of two pages at most.
    await page.getByText(/^\d+ of 860$/).waitFor();
    await screenshots(program, 'visits-steering-brief');
  });

  it('has people with both spellings', async () => {
    await page.keyboard.press('Control+5');
    await page.getByRole('textbox', { name: 'Search people in any script' }).fill('aliaks');
    await page.getByRole('option', { name: /Alexander Lukashenko/ }).click();
    await page.getByRole('heading', { name: 'Alexander Lukashenko' }).waitFor();
    expect(await axe(page)).toEqual([]);
    await page.getByRole('region', { name: 'What their side wants' }).getByRole('button').first().waitFor();
    await page.getByRole('button', { name: 'Country page of Belarus' }).first().waitFor();
    await screenshots(program, 'people-person');
  });

  it('is deleted in one step, and comes back by undo', async () => {
    await page.keyboard.press('Control+1');
    await tab(page, 'Overview').click();
    await page.getByRole('button', { name: 'Delete sample' }).click();
    await page.getByText('There is no visit yet.').waitFor();
    expect(await engine(page, 'people.list', { text: '', place: null })).toEqual([]);
    expect(await engine(page, 'sources.list', {})).toEqual([]);
    expect(await axe(page)).toEqual([]);
    await screenshots(program, 'visits-empty');
    await page.keyboard.press('Control+z');
    await page.getByRole('heading', { name: 'President of Belarus to Pakistan' }).waitFor();
    expect(await engine(page, 'people.list', { text: '', place: null })).toHaveLength(5);
  });
});

describe.skipIf(!canShowWindow())('a visit made by hand', () => {
  let program: Launched;
  let page: Page;
  let visitId = '';

  beforeAll(async () => {
    program = await launchDesk('empty', { size: usual });
    page = program.page;
  });
  afterAll(async () => program.close());

  const visit = async () => engine(page, 'visits.get', { id: visitId });

  it('begins with five fields, by the keyboard', async () => {
    await page.keyboard.press('Control+1');
    await page.getByText('There is no visit yet.').waitFor();
    await page.keyboard.press('Control+n');
    await page.getByRole('heading', { name: 'New visit' }).waitFor();
    expect(await axe(page)).toEqual([]);
    await page.keyboard.type('Minister of Trade of Kazakhstan');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Empty');
    await page.getByRole('option', { name: /^Empty/ }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Kazakh');
    await page.getByRole('option', { name: 'Kazakhstan' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByLabel('Starts').fill('3 Mar 31');
    await page.getByLabel('Ends').fill('3/14/2031');
    await page.getByText('Write the day first').waitFor();
    await page.getByLabel('Ends').press('Enter');
    expect(await engine(page, 'visits.list', {})).toEqual([]);
    await page.getByLabel('Ends').fill('4.3.2031');
    await screenshots(program, 'visits-new');
    await page.getByLabel('Ends').press('Enter');
    await page.getByRole('heading', { name: 'Minister of Trade of Kazakhstan' }).waitFor();
    const [row] = await engine(page, 'visits.list', {});
    visitId = row?.id ?? '';
    expect((await visit()).visit).toMatchObject({
      guest: 'KAZ',
      otherZone: 'Asia/Almaty',
      starts: '2031-03-03',
      ends: '2031-03-04',
    });
    expect(await axe(page)).toEqual([]);
  });

  it('takes objectives as they are typed', async () => {
    await page.getByRole('button', { name: 'Add an objective' }).last().click();
    await page.waitForFunction(() => document.activeElement?.getAttribute('aria-label') === 'Objective 1');
    await page.keyboard.type('a date for the joint commission');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.getAttribute('aria-label') === 'Objective 2');
    await page.keyboard.type('that both sides keep to the protocol');
    await expect
      .poll(async () => (await visit()).objectives.map(words))
      .toEqual(['a date for the joint commission', 'that both sides keep to the protocol']);
    await page.keyboard.press('Alt+ArrowUp');
    await expect
      .poll(async () => (await visit()).objectives.map(words))
      .toEqual(['that both sides keep to the protocol', 'a date for the joint commission']);
  });

  it('takes a programme from typed lines, tells of overlaps, and moves items by key and by drag', async () => {
    await tab(page, 'Programme').click();
    const line = page.getByRole('textbox', { name: /^Add: 14:30/ });
    await line.fill('10:00-10:45 Talks with the Minister, Room 5');
    await line.press('Enter');
    await page.getByRole('listitem', { name: /^10:00–10:45, Talks with the Minister/ }).waitFor();
    await line.fill('10:30-11:00 Statements to the press');
    await line.press('Enter');
    const statements = page.getByRole('listitem', { name: /, Statements to the press/ });
    await statements.getByText('15 min overlap').waitFor();
    await page.getByText('15 min at the same time as Talks with the Minister').waitFor();
    expect(await axe(page)).toEqual([]);
    await screenshots(program, 'visits-overlap');

    await statements.focus();
    for (let i = 0; i < 3; i++) await page.keyboard.press('Alt+ArrowDown');
    await page.getByRole('listitem', { name: /^10:45–11:15, Statements to the press/ }).waitFor();
    await page.keyboard.press('Alt+Shift+ArrowUp');
    await page.getByRole('listitem', { name: /^10:45–11:10, Statements to the press/ }).waitFor();

    const box = await statements.boundingBox();
    const second = await page.getByText(/^Tue 4$/).boundingBox();
    if (box === null || second === null) throw new Error('nothing to drag');
    await page.mouse.move(box.x + 20, box.y + 5);
    await page.mouse.down();
    await page.mouse.move(second.x + 20, box.y + 60, { steps: 6 });
    await page.mouse.up();
    await expect
      .poll(async () => (await visit()).items.find((item) => item.title === 'Statements to the press')?.day)
      .toBe('2031-03-04');
    const moved = (await visit()).items.find((item) => item.title === 'Statements to the press');
    expect(moved?.starts).not.toBe('10:45');
    await page.keyboard.press('Control+z');
    await page.getByRole('listitem', { name: /^10:45–11:10, Statements to the press/ }).waitFor();
  });

  it('gives a meeting its brief, and the brief its points', async () => {
    await page.getByRole('listitem', { name: /^10:00–10:45, Talks with the Minister/ }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Edit Kind: Occasion' }).click();
    await page.getByRole('option', { name: 'Meeting' }).click();
    await page.getByRole('button', { name: 'Write its brief' }).click();
    const point = page.getByRole('textbox', { name: 'Type a point, or take one from the library' });
    await point.fill('We want the joint commission to meet.');
    await point.press('Enter');
    await page.getByRole('listitem', { name: '1. We want the joint commission to meet.' }).waitFor();
    await point.fill('Our carriers need permits.');
    await point.press('Enter');
    const second = page.getByRole('listitem', { name: '2. Our carriers need permits.' });
    await second.focus();
    await page.keyboard.press('m');
    await second.getByText('Must').waitFor();
    await page.keyboard.press('Alt+ArrowUp');
    await page.getByRole('listitem', { name: '1. Our carriers need permits.' }).waitFor();
    await page.getByRole('textbox', { name: 'Type what they will raise' }).fill('Your customs are slow.');
    await page.keyboard.press('Enter');
    await page.getByText('No response yet').waitFor();
    await page.getByRole('textbox', { name: 'Press line' }).click();
    await page.keyboard.type('The Ministers spoke of trade.');
    await expect
      .poll(async () => {
        const brief = (await visit()).briefs.find((one) => one.kind === 'meeting');
        return brief?.texts.map(({ part, text }) => [part, plainText(text)]);
      })
      .toEqual([['press-line', 'The Ministers spoke of trade.']]);
    expect(await axe(page)).toEqual([]);
    await screenshots(program, 'visits-brief-new');
  });

  it('takes a point from the library by the keyboard', async () => {
    await engine(page, 'points.create', {
      lead: 'Transit must get quicker.',
      kind: 'to-make',
      language: 'en',
      fields: { places: ['KAZ'] },
    });
    const written = (await visit()).briefs.find((one) => one.kind === 'meeting');
    const form = { parts: [], pages: 1, points: 2, raised: null };
    await engine(page, 'visits.updateBrief', { id: written?.id ?? '', fields: { form } });
    await page.keyboard.press('Control+Shift+p');
    await page.keyboard.type('transit');
    await page.getByRole('option', { name: /Transit must get quicker/ }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('listitem', { name: '3. Transit must get quicker.' }).waitFor();
    await page.getByText('More than its form allows: 3 points to make of at most 2').waitFor();
    await screenshots(program, 'visits-brief-over');
    await page.getByRole('listitem', { name: '3. Transit must get quicker.' }).focus();
    await page.keyboard.press('Delete');
    await page.getByText('Taken out: Transit must get quicker.').waitFor();
    await page.getByRole('button', { name: /^Undo/ }).click();
    await page.getByRole('listitem', { name: '3. Transit must get quicker.' }).waitFor();
    const brief = (await visit()).briefs.find((one) => one.kind === 'meeting');
    expect((await engine(page, 'visits.brief', { id: brief?.id ?? '' })).points).toHaveLength(4);
  });

  it('has people, who come into delegations', async () => {
    await page.keyboard.press('Control+5');
    await page.getByText('There is nobody here yet.').waitFor();
    expect(await axe(page)).toEqual([]);
    await page.keyboard.press('Control+n');
    await page.getByRole('textbox', { name: 'Name', exact: true }).waitFor();
    await page.keyboard.type('Example Minister');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Example Minister' }).waitFor();
    await page.getByRole('button', { name: 'Add a name form' }).click();
    await page.keyboard.type('Пример');
    await page.keyboard.press('Enter');
    await expect
      .poll(async () => (await engine(page, 'people.list', { text: 'прим', place: null })).map((p) => p.name))
      .toEqual(['Example Minister']);

    await page.keyboard.press('Control+1');
    await tab(page, 'Delegations').click();
    const guest = page.getByRole('region', { name: 'Guest: Kazakhstan' });
    const add = guest.getByLabel('Add a person, or type a name');
    await add.fill('Somebody Typed');
    await add.press('Enter');
    await page.getByRole('option', { name: /Somebody Typed/ }).waitFor();
    await add.fill('Example Minister');
    await add.press('Enter');
    // Not the offer below the field, which has the same name and goes in that moment.
    const minister = guest.getByRole('option', { name: /Example Minister/ });
    await minister.click();
    await page.keyboard.press('Alt+ArrowUp');
    await expect
      .poll(async () => (await visit()).delegates.map((one) => one.name || 'a person'))
      .toEqual(['a person', 'Somebody Typed']);
    expect(await axe(page)).toEqual([]);
  });

  it('is deleted whole, and comes back whole', async () => {
    await page.getByRole('button', { name: 'More' }).click();
    await page.getByRole('menuitem', { name: 'Delete the visit' }).click();
    await page.getByText('There is no visit yet.').waitFor();
    await page.keyboard.press('Control+z');
    await page.getByRole('heading', { name: 'Minister of Trade of Kazakhstan' }).waitFor();
    const got = await visit();
    expect([got.items.length, got.delegates.length, got.briefs.length, got.objectives.length]).toEqual([2, 2, 2, 2]);
  });
});

function words({ text }: Output<'visits.get'>['objectives'][number]): string {
  return plainText([text]);
}
