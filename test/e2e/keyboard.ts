import type { Locator, Page } from 'playwright';

/** The keyboard and nothing else: no pointer, and no focus that is set from outside. */

/** More stops than any screen has. */
const most = 150;

/** Presses a key until the focus stands on the goal: Tab goes through all that can be reached, arrows through a list. */
export async function reach(goal: Locator, key = 'Tab'): Promise<void> {
  const { keyboard } = goal.page();
  let wanted = await goal.elementHandle();
  for (let presses = 0; presses < most; presses += 1) {
    const { there, drawn } = (await wanted?.evaluate(standing)) ?? { there: false, drawn: false };
    if (there) return;
    if (drawn) await keyboard.press(key);
    else wanted = await goal.elementHandle();
  }
  throw new Error(`${key} does not lead to ${String(goal)}`);
}

/** Whether the focus stands there, and whether it is drawn still: what is drawn anew is looked for again. */
function standing(own: Element): { there: boolean; drawn: boolean } {
  return { there: own === document.activeElement, drawn: own.isConnected };
}

/** Goes to a button, box or row and presses a key there, Enter unless another is named. */
export async function pressAt(goal: Locator, key = 'Enter'): Promise<void> {
  await reach(goal);
  await goal.page().keyboard.press(key);
}

/** Opens a menu by its button and takes one of its items. */
export async function choose(button: Locator, item: string): Promise<void> {
  await pressAt(button);
  const page = button.page();
  await reach(page.getByRole('menuitem', { name: item, exact: true }), 'ArrowDown');
  await page.keyboard.press('Enter');
}

/** Goes through a row of tabs to the one whose name begins so. */
export async function openTab(page: Page, row: string, name: string): Promise<void> {
  const tabs = page.getByRole('tablist', { name: row });
  await reach(tabs.getByRole('tab', { selected: true }));
  await reach(tabs.getByRole('tab', { name: new RegExp(`^${name}`) }), 'ArrowRight');
}

/** Counts what the pointer does from now on, also after the page was loaded anew; the function returned gives the number. */
export async function watchPointer(page: Page): Promise<() => number> {
  let times = 0;
  await page.exposeFunction('pointerUsed', () => (times += 1));
  const watch = () => {
    const { pointerUsed } = globalThis as typeof globalThis & { pointerUsed: () => void };
    for (const kind of ['pointerdown', 'wheel', 'dragstart'])
      window.addEventListener(kind, () => pointerUsed(), { capture: true, passive: true });
  };
  await page.addInitScript(watch);
  await page.evaluate(watch);
  return () => times;
}
