import { clipboard } from 'electron';

/** Before 45 the clipboard gave its markup at once. */
const given: typeof clipboard & { readHTML?(): string } = clipboard;

/** What lies in the clipboard, as markup and as text; '' where there is none. */
export async function readClipboard(): Promise<{ html: string; text: string }> {
  const text = await given.readText();
  if (given.readHTML !== undefined) return { html: given.readHTML(), text };
  for (const item of await given.read()) {
    if (item.types.includes('text/html')) return { html: await (await item.getType('text/html')).text(), text };
  }
  return { html: '', text };
}
