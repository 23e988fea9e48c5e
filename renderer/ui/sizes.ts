/** CSS pixels of one rem, which is what the window's zoom changes. */
export function rootFontSize(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
}

/**
 * The room of the window. A list takes it for its own until it has been laid out, so that its lines are there the first
 * time: to find out before drawing them lays the page out twice.
 */
export function windowRect(): { width: number; height: number } {
  return { width: innerWidth, height: innerHeight };
}
