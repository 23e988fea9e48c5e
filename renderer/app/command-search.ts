import { fold } from '../../shared/places/fold';

/** Finding commands by what people type: every word typed must begin a word of the name or of the further words. */
export function matchesCommand(typed: string, label: string, keywords: string): boolean {
  const words = fold(`${label} ${keywords}`).split(' ');
  return fold(typed)
    .split(' ')
    .every((part) => words.some((word) => word.startsWith(part)));
}

export interface Piece {
  text: string;
  lit: boolean;
}

/** The label in pieces, lit where a typed word begins one of its words. */
export function litPieces(typed: string, label: string): Piece[] {
  const parts = fold(typed)
    .split(' ')
    .filter((part) => part !== '');
  return label.split(/(\s+)/).flatMap((word) => {
    const part = parts.find((one) => fold(word).startsWith(one));
    if (part === undefined) return [{ text: word, lit: false }];
    return [
      { text: word.slice(0, part.length), lit: true },
      { text: word.slice(part.length), lit: false },
    ].filter(({ text }) => text !== '');
  });
}

/** A search hit's words, lit between U+E000 and U+E001. */
export function hitPieces(marked: string): Piece[] {
  return marked
    .split(/(\uE000[^\uE001]*\uE001)/)
    .filter((text) => text !== '')
    .map((text) => (text.startsWith('\uE000') ? { text: text.slice(1, -1), lit: true } : { text, lit: false }));
}
