/** Where a key moves the cursor in a list of `count` lines with `page` lines on screen; null: not a moving key. */
export function movedIndex(
  event: { key: string; altKey: boolean; ctrlKey: boolean; metaKey: boolean },
  from: number,
  count: number,
  page: number,
): number | null {
  if (event.altKey || event.ctrlKey || event.metaKey || count === 0) return null;
  const to = goal(event.key, from, count, Math.max(1, page));
  return to === null ? null : Math.min(count - 1, Math.max(0, to));
}

function goal(key: string, from: number, count: number, page: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return from + 1;
    case 'ArrowUp':
      return from < 0 ? 0 : from - 1;
    case 'PageDown':
      return from + page;
    case 'PageUp':
      return from - page;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
