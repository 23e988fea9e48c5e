/** F6: from pane to pane in the order of reading. A pane is an element with `data-pane`; it remembers its own focus. */

const lastFocus = new WeakMap<HTMLElement, HTMLElement>();

/** Moves the focus to the next (1) or previous (-1) pane, to what had it there last. */
export function focusNextPane(by: 1 | -1): void {
  const panes = [...document.querySelectorAll<HTMLElement>('[data-pane]')].filter((pane) => pane.offsetParent !== null);
  if (panes.length === 0) return;
  const active = document.activeElement instanceof HTMLElement ? document.activeElement : null;
  const from = panes.findIndex((pane) => active !== null && pane.contains(active));
  if (from >= 0 && active !== null) keep(panes[from], active);
  const to = panes[(from + by + panes.length) % panes.length] ?? panes[0];
  if (to) focusIn(to);
}

function keep(pane: HTMLElement | undefined, active: HTMLElement): void {
  if (pane) lastFocus.set(pane, active);
}

function focusIn(pane: HTMLElement): void {
  const last = lastFocus.get(pane);
  const first = pane.querySelector<HTMLElement>(
    '[data-first-focus], [tabindex="0"], input:not([disabled]), textarea, [contenteditable="true"], button:not([disabled]), a[href]',
  );
  const goal = last && pane.contains(last) ? last : first;
  if (goal) goal.focus();
  else {
    pane.tabIndex = -1;
    pane.focus();
  }
}
