import { pastedNotes } from './paste-notes';
import { pastedTables } from './paste-tables';
import { wordLists } from './word-lists';

/**
 * What comes from Word, Excel or a web page, reduced to what our text can hold: paragraphs, two levels of heading, lists,
 * bold, italic, links, quotations, tables, footnotes. Styles, comments, pictures and what only its program reads are left behind.
 */
export function cleanPastedHtml(html: string): string {
  // What our own editor copied is clean, and knows its figures.
  if (html.includes('data-pm-slice')) return html;
  const page = new DOMParser().parseFromString(withoutConditions(html), 'text/html');
  page.querySelectorAll(noWords).forEach((element) => element.remove());
  removeComments(page);
  pastedNotes(page);
  wordLists(page);
  page.querySelectorAll('*').forEach((element) => {
    if (element.tagName.includes(':')) element.replaceWith(...element.childNodes);
  });
  pastedTables(page);
  quotations(page);
  headings(page);
  page.querySelectorAll<HTMLElement>('*').forEach(plain);
  page.querySelectorAll('p, li').forEach((element) => {
    if (blank(element) && element.closest('td, th') === null) element.remove();
  });
  return page.body.innerHTML;
}

const noWords =
  'style, script, noscript, xml, meta, link, title, head > *, img, picture, svg, canvas, video, audio, iframe, object, embed, button, input, select, textarea, template, [hidden], [aria-hidden="true"]';

/** Word wraps parts in `<![if …]>`, which a browser reads as comments of their own. */
function withoutConditions(html: string): string {
  return html.replace(/<!--\[if[\s\S]*?<!\[endif\]-->/gi, '').replace(/<!\[(?:if[^\]]*|endif)\]>/gi, '');
}

function removeComments(page: Document): void {
  const walk = page.createTreeWalker(page, NodeFilter.SHOW_COMMENT);
  const comments: Node[] = [];
  while (walk.nextNode()) comments.push(walk.currentNode);
  for (const comment of comments) comment.parentNode?.removeChild(comment);
}

/** A quotation of several paragraphs becomes as many of one each; one that holds lists or tables gives them up. */
function quotations(page: Document): void {
  for (const quote of [...page.querySelectorAll('blockquote')].toReversed()) {
    if (![...quote.children].some((child) => /^(P|DIV|UL|OL|TABLE|H\d|BLOCKQUOTE)$/.test(child.tagName))) continue;
    const parts = [...quote.childNodes].flatMap((child): ChildNode[] => {
      if (child.nodeType === 3 && (child.textContent ?? '').trim() === '') return [];
      if (child instanceof HTMLElement && !/^(P|DIV)$/.test(child.tagName)) return [child];
      const line = page.createElement('blockquote');
      line.append(...(child instanceof HTMLElement ? child.childNodes : [child]));
      return [line];
    });
    quote.replaceWith(...parts);
  }
}

/** A text of ours has headings of the second and third level only: the first is its lead line. */
function headings(page: Document): void {
  for (const heading of page.querySelectorAll('h1, h4, h5, h6')) {
    const level = page.createElement(heading.tagName === 'H1' ? 'h2' : 'h3');
    level.append(...heading.childNodes);
    heading.replaceWith(level);
  }
}

const kept = new Set(['href', 'dir', 'data-note']);

/** Keeps bold and italic that a style alone said, then drops every attribute but a link's target and right-to-left. */
function plain(element: HTMLElement): void {
  const weight = styleOf(element, 'font-weight');
  const inline = /^(SPAN|FONT|A)$/.test(element.tagName);
  if (inline && /^(bold|bolder|[6-9]00)$/.test(weight)) wrapContent(element, 'strong');
  if (inline && styleOf(element, 'font-style') === 'italic') wrapContent(element, 'em');
  if (element.tagName === 'B' && /^(normal|[1-4]00)$/.test(weight)) element.replaceWith(...element.childNodes);
  for (const name of element.getAttributeNames()) if (!kept.has(name)) element.removeAttribute(name);
  if (element.getAttribute('dir')?.toLowerCase() !== 'rtl') element.removeAttribute('dir');
}

/** Read from the attribute's text: the content policy lets no style of outside be parsed. */
function styleOf(element: HTMLElement, property: string): string {
  const style = element.getAttribute('style') ?? '';
  const found = style.split(';').find((one) => one.split(':')[0]?.trim().toLowerCase() === property);
  return (
    found
      ?.slice(found.indexOf(':') + 1)
      .trim()
      .toLowerCase() ?? ''
  );
}

function wrapContent(element: HTMLElement, tag: 'strong' | 'em'): void {
  const wrapper = element.ownerDocument.createElement(tag);
  wrapper.append(...element.childNodes);
  element.append(wrapper);
}

function words(element: Element): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim();
}

function blank(element: Element): boolean {
  return words(element) === '' && element.querySelector('ul, ol') === null;
}
