import { describe, expect, it } from 'vitest';
import { hitPieces, litPieces, matchesCommand } from './command-search';

describe('finding a command', () => {
  it('needs every word to begin one of its own, in any order, case and accent aside', () => {
    expect(matchesCommand('back mak', 'Make a backup now', '')).toBe(true);
    expect(matchesCommand('THEME', 'Switch between light and dark', 'theme night')).toBe(true);
    expect(matchesCommand('resume', 'Résumé', '')).toBe(true);
    expect(matchesCommand('up', 'Make a backup now', '')).toBe(false);
  });

  it('finds everything when nothing is typed', () => {
    expect(matchesCommand('', 'Lock', '')).toBe(true);
  });

  it('lights the beginnings that matched', () => {
    expect(litPieces('exp bel', 'Export for Belarus')).toEqual([
      { text: 'Exp', lit: true },
      { text: 'ort', lit: false },
      { text: ' ', lit: false },
      { text: 'for', lit: false },
      { text: ' ', lit: false },
      { text: 'Bel', lit: true },
      { text: 'arus', lit: false },
    ]);
  });

  it('reads the marks of a search hit', () => {
    expect(hitPieces('sold to \uE000Bel\uE001arus')).toEqual([
      { text: 'sold to ', lit: false },
      { text: 'Bel', lit: true },
      { text: 'arus', lit: false },
    ]);
  });
});
