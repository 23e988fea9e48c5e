import type { Output } from '../../../shared/contract/contract';
import { parseSheet } from '../../app/parse-sheet';

/** The live preview's paper: the sheets of a pack in a shadow tree, replaced one by one as their content changes. */

export type Preview = Output<'packs.preview'>;

interface Sheet {
  html: string;
  element: HTMLElement;
}

/** What the window adds to the look of the pages: which text is under the pointer or has the focus. Paper is always light. */
const ownCss = `
:host{display:block;position:relative;margin-inline:auto;overflow:clip;overflow-clip-margin:4px;direction:ltr}
.pages{position:absolute;left:0;top:0;transform-origin:0 0}
.sheet{box-shadow:0 1px 3px rgb(27 29 32 / .18)}
[data-origin]:not(.sheet){cursor:pointer;border-radius:1px}
[data-origin]:not(.sheet):hover:not(:has([data-origin]:hover)){outline:1px solid #86827b;outline-offset:3px}
[data-origin]:focus,[data-section]:focus{outline:2px solid #2f6bc4;outline-offset:3px}
[data-section],[data-note]{cursor:pointer}
`;

export class Sheets {
  readonly #scroller: HTMLElement;
  readonly #host: HTMLElement;
  readonly #root: ShadowRoot;
  readonly #pages: HTMLElement;
  readonly #look = new CSSStyleSheet();
  readonly #shown = new Map<string, Sheet>();
  #css = '';
  #part = 1;

  /** `host` lies in `scroller` and gets the shadow tree; a host that has one already keeps it. */
  constructor(scroller: HTMLElement, host: HTMLElement) {
    this.#scroller = scroller;
    this.#host = host;
    this.#root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
    const own = new CSSStyleSheet();
    own.replaceSync(ownCss);
    this.#root.adoptedStyleSheets = [this.#look, own];
    this.#pages = document.createElement('div');
    this.#pages.className = 'pages';
    this.#root.replaceChildren(this.#pages);
    // Pages grow by themselves when a face or a picture comes late.
    new ResizeObserver(() => this.#makeRoom()).observe(this.#pages);
  }

  /** Shows a preview: sheets that did not change stay as they are, and what is being read stays where it is. */
  show({ css, sections, dir }: Preview): void {
    if (css !== this.#css) this.#look.replaceSync(css);
    this.#css = css;
    this.#pages.dir = dir;
    this.#inPlace(() => {
      for (const { id, html } of sections) this.#take(id, html);
      for (const [id, { element }] of this.#shown) {
        if (sections.some((section) => section.id === id)) continue;
        element.remove();
        this.#shown.delete(id);
      }
      this.#order(sections.map((section) => section.id));
      this.#makeRoom();
    });
  }

  /** Draws the pages, `width` pixels wide on paper, `part` of that size. */
  size(width: number, part: number): void {
    this.#part = part;
    this.#inPlace(() => {
      this.#pages.style.setProperty('width', `${width}px`);
      this.#pages.style.setProperty('transform', `scale(${part})`);
      this.#host.style.setProperty('width', `${width * part}px`);
      this.#makeRoom();
    });
  }

  scrollTo(section: string): void {
    const element = this.#shown.get(section)?.element;
    if (element !== undefined) this.#scroller.scrollTop += this.#topOf(element) - margin;
  }

  /** Shows a block, row or section, and gives it the focus where `focused`. Whether it is there. */
  reveal(id: string, focused: boolean): boolean {
    const element = this.#find(id);
    if (element === null) return false;
    this.#scroller.scrollTop += this.#topOf(element) - this.#scroller.clientHeight / 3;
    if (focused) focusOn(element);
    return true;
  }

  /** The section that one is reading: the last that begins above the upper third. Null while nothing is seen. */
  reading(): string | null {
    if (this.#scroller.clientHeight === 0) return null;
    const line = this.#scroller.clientHeight / 3;
    const begun = this.#inOrder().filter(([, { element }]) => this.#topOf(element) <= line);
    return (begun.at(-1) ?? this.#inOrder()[0])?.[0] ?? null;
  }

  /** Moves the focus to the next (1) or previous (-1) text that can be opened; from outside to the first in sight. */
  step(by: 1 | -1): void {
    const all = [...this.#pages.querySelectorAll<HTMLElement>('[data-origin]:not(.sheet), [data-section]')];
    const from = all.findIndex((element) => element === this.#root.activeElement);
    const inSight = all.findIndex((element) => this.#topOf(element) >= 0);
    const next = all[from < 0 ? Math.max(0, inSight) : from + by];
    if (next === undefined) return;
    focusOn(next);
    next.scrollIntoView({ block: 'nearest' });
  }

  /** A footnote by its id. */
  note(id: string): HTMLElement | null {
    return this.#pages.querySelector<HTMLElement>(`.FootnoteText[data-id="${CSS.escape(id)}"]`);
  }

  /** The text that has the focus. */
  get focused(): HTMLElement | null {
    const { activeElement } = this.#root;
    return activeElement instanceof HTMLElement ? activeElement : null;
  }

  #take(id: string, html: string): void {
    const before = this.#shown.get(id);
    if (before?.html === html) return;
    const element = parseSheet(html);
    if (element === null) return;
    before?.element.replaceWith(element);
    this.#shown.set(id, { html, element });
  }

  /** A scaled element takes the room of its full size, so the host's is set to what is seen. */
  #makeRoom(): void {
    this.#host.style.setProperty('height', `${this.#pages.offsetHeight * this.#part}px`);
  }

  #order(ids: readonly string[]): void {
    let next = this.#pages.firstElementChild;
    for (const id of ids) {
      const element = this.#shown.get(id)?.element;
      if (element === undefined) continue;
      if (element === next) next = next.nextElementSibling;
      else this.#pages.insertBefore(element, next);
    }
  }

  /** The sheets as they follow each other on the page. */
  #inOrder(): [string, Sheet][] {
    return [...this.#shown].toSorted(([, a], [, b]) => (isBefore(a.element, b.element) ? -1 : 1));
  }

  /** Does something to the page and puts what stood at its top back there, and the focus where it was. */
  #inPlace(change: () => void): void {
    const held = this.#held();
    const focus = this.focused?.dataset['id'] ?? null;
    change();
    const again = held === null ? null : (this.#find(held.id) ?? this.#shown.get(held.section)?.element ?? null);
    if (held !== null && again !== null) this.#scroller.scrollTop += this.#topOf(again) - held.top;
    const focusAgain = focus === null || this.focused !== null ? null : this.#find(focus);
    if (focusAgain !== null) focusOn(focusAgain);
  }

  #held(): { id: string; section: string; top: number } | null {
    const section = this.#inOrder().find(([, { element }]) => this.#bottomOf(element) > 0);
    if (section === undefined || this.#scroller.scrollTop === 0) return null;
    const [id, { element }] = section;
    const inside = [...element.querySelectorAll<HTMLElement>('[data-id]')].find((one) => this.#bottomOf(one) > 0);
    const top = inside ?? element;
    return { id: top.dataset['id'] ?? id, section: id, top: this.#topOf(top) };
  }

  #find(id: string): HTMLElement | null {
    return this.#pages.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"]`);
  }

  /** Distance in pixels from the upper edge of what is seen. */
  #topOf(element: Element): number {
    return element.getBoundingClientRect().top - this.#scroller.getBoundingClientRect().top;
  }

  #bottomOf(element: Element): number {
    return element.getBoundingClientRect().bottom - this.#scroller.getBoundingClientRect().top;
  }
}

/** Room above a sheet that is scrolled to. */
const margin = 16;

function isBefore(a: Node, b: Node): boolean {
  return (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** Texts of a page are no stops of the Tab key: hundreds of them would stand in the way. */
export function focusOn(element: HTMLElement): void {
  element.tabIndex = -1;
  element.focus({ preventScroll: true });
}
