import type { XmlElement } from './xml';

/**
 * Counts the bookmarks of a file, of whose ends none stands before its beginning. The library counts through all files
 * of a process, so a second file would differ from the first, and its numbers could meet ours.
 */
export function countBookmarks(): (mark: XmlElement) => void {
  const numbers = new Map<string, string>();
  return ({ name, attributes }) => {
    const written = attributes['w:id'] ?? '';
    if (name === 'w:bookmarkStart') numbers.set(written, String(numbers.size + 1));
    attributes['w:id'] = numbers.get(written) ?? written;
  };
}
