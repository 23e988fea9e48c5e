import type { Page } from 'playwright';

/** Drops real files of the disk on the window, as the operating system does. */
export async function drop(page: Page, files: readonly string[]): Promise<void> {
  const input = await page.evaluateHandle(() => {
    const made = document.createElement('input');
    made.type = 'file';
    made.multiple = true;
    document.body.append(made);
    return made;
  });
  await input.asElement()?.setInputFiles([...files]);
  await page.evaluate((made) => {
    const data = new DataTransfer();
    for (const one of made.files ?? []) data.items.add(one);
    made.remove();
    window.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
  }, input);
}
