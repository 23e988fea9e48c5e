import { walk } from './xml';
import type { Parts } from './relationships';

/**
 * Counts all bookmarks of a package. The library counts through all files of a process, so a second file would
 * differ from the first, and its numbers could meet ours.
 */
export function countBookmarks(parts: Parts): void {
  let last = 0;
  for (const root of parts.values()) {
    const names = new Map<string, string>();
    walk(root, ({ name, attributes }) => {
      if (name !== 'w:bookmarkStart' && name !== 'w:bookmarkEnd') return;
      const written = attributes['w:id'] ?? '';
      if (name === 'w:bookmarkStart') names.set(written, String((last += 1)));
      attributes['w:id'] = names.get(written) ?? written;
    });
  }
}
