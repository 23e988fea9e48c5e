import { parseFormula } from './parse';
import { flowNames, functionNames } from './write';

/** What could be typed next: it takes the place of the text from `from` on. */
export interface Completion {
  text: string;
  from: number;
}

/**
 * What may follow a formula as far as it is typed.
 *
 * @param places names that a place may be completed to, most wanted first
 */
export function completions(text: string, places: readonly string[]): Completion[] {
  const part = /[\p{L}\p{M}’'.-]*$/u.exec(text)?.[0] ?? '';
  const from = text.length - part.length;
  const parsed = parseFormula(text.slice(0, from));
  if (parsed.kind === 'formula') {
    const open = parsed.node.kind === 'term' && parsed.node.period === null && part === '';
    return open ? [{ text: 'latest', from }] : [];
  }
  const { problem } = parsed;
  if (!problem.unfinished) return [];
  const begun = (words: readonly string[]) => words.filter((word) => word.toLowerCase().startsWith(part.toLowerCase()));
  const flows = Object.values(flowNames).map((name) => `${name} `);
  switch (problem.expected) {
    case 'operand':
      return begun([...Object.values(functionNames).map((name) => `${name}(`), ...flows]).map((word) => ({
        text: word,
        from,
      }));
    case 'flow':
      return begun(flows).map((word) => ({ text: word, from }));
    case 'from':
      return begun(places).map((place) => ({ text: `${place} → `, from }));
    case 'to':
      return begun(places).map((place) => ({ text: place, from }));
    case 'close':
      return part === '' ? [{ text: ')', from }] : [];
    case 'arrow':
      return part === '' ? [{ text: '→ ', from }] : [];
    default:
      return [];
  }
}
