/**
 * Word writes a list on the clipboard as paragraphs with a style `mso-list:l0 level2 lfo1`, the sign typed before the
 * words in a span `mso-list:Ignore`. Here they become lists.
 */
export function wordLists(page: Document): void {
  for (const first of page.querySelectorAll<HTMLElement>('p, h1, h2, h3, div')) {
    if (!first.isConnected || levelOf(first) === null) continue;
    const run = runFrom(first);
    const list = nested(page, run, 1);
    first.replaceWith(...list);
    for (const { element } of run) element.remove();
  }
}

interface Item {
  element: HTMLElement;
  level: number;
  numbered: boolean;
}

function runFrom(first: HTMLElement): Item[] {
  const run: Item[] = [];
  for (let next: Element | null = first; next instanceof HTMLElement; next = next.nextElementSibling) {
    const level = levelOf(next);
    if (level === null) break;
    run.push({ element: next, level, numbered: takeSign(next) });
  }
  return run;
}

function levelOf(element: HTMLElement): number | null {
  const found = /mso-list\s*:\s*l\d+\s+level(\d+)/i.exec(element.getAttribute('style') ?? '');
  return found === null ? null : Number(found[1]);
}

/** Takes the typed sign out of a paragraph; says whether it was a number or a letter rather than a bullet. */
function takeSign(paragraph: HTMLElement): boolean {
  const sign = [...paragraph.querySelectorAll<HTMLElement>('span')].find((span) =>
    /mso-list\s*:\s*ignore/i.test(span.getAttribute('style') ?? ''),
  );
  const text = (sign?.textContent ?? '').replace(/[\s\u00a0]+/g, '');
  sign?.remove();
  // Word's round bullet is the letter o in Courier.
  return /^[([]?(\d+|\p{L}{1,4})[.)\]]$/u.test(text);
}

/** Lists of one level; deeper items go into the item before them. */
function nested(page: Document, items: readonly Item[], level: number): HTMLElement[] {
  const lists: HTMLElement[] = [];
  for (let i = 0; i < items.length;) {
    const item = items[i];
    if (!item) break;
    const end = items.findIndex((other, at) => at > i && other.level <= Math.max(item.level, level));
    const below = items.slice(i + 1, end === -1 ? items.length : end);
    const tag = item.numbered ? 'ol' : 'ul';
    let list = lists.at(-1);
    if (list?.tagName.toLowerCase() !== tag) lists.push((list = page.createElement(tag)));
    const line = page.createElement('li');
    const paragraph = page.createElement('p');
    paragraph.append(...item.element.childNodes);
    line.append(paragraph, ...nested(page, below, item.level + 1));
    list.append(line);
    i += 1 + below.length;
  }
  return lists;
}
