/** As a `ref`: gives the element the focus when it appears, for an input that the person has just asked for. */
export function focusAtOnce(element: HTMLElement | null): void {
  element?.focus();
}
