import type { Named } from './gazetteer';
import type { Span } from './reading';
import type { Sentence, Token } from './tokens';
import { COMPANY, notOrganisations } from './words/organisations';

/**
 * Organisations whose names have no word that says what they are, by how they are written: in quotation marks or foreign
 * letters behind a word for a company, as initials, or with a capital within the word.
 */
export function organisationsByShape({ tokens, start, end }: Sentence, text: string): (Named & Span)[] {
  const found: (Named & Span)[] = [];
  const isMixed = /\p{Ll}/u.test(text.slice(start, end));
  for (let at = 0; at < tokens.length; at += 1) {
    const last = found.at(-1);
    if (last !== undefined && (tokens[at]?.start ?? 0) < last.end) continue;
    const to = behindCompany(tokens, at, last, text) ?? (isMixed && byLetters(tokens, at) ? at + 1 : null);
    const [first, final] = [tokens[at], to === null ? undefined : tokens[to - 1]];
    if (first === undefined || final === undefined) continue;
    const code = text.slice(first.start, final.end).replace(/\s+/gu, ' ');
    found.push({ kind: 'organisation', code, length: (to ?? at) - at, start: first.start, end: final.end });
  }
  return found;
}

/** Where a name ends that stands behind a word for a company, or is joined to such a name: `компаний Eni, «Пример»`. */
function behindCompany(tokens: readonly Token[], at: number, last: Span | undefined, text: string): number | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const quoted = /["«„“]$/u.test(token.gap);
  const listed = last !== undefined && /^[»"”]?(?:,| и)\s*["«„“]?$/u.test(text.slice(last.end, token.start));
  const beside = [tokens[at - 1], tokens[at - 2]].some((before) => COMPANY.test(before?.folded ?? ''));
  if (!(listed || (beside && /^\s+["«„“]?$/u.test(token.gap)))) return null;
  const foreign = /^\p{Lu}/u.test(token.text) && /^\p{Script=Latin}/u.test(token.text) && hasCyrillic(tokens);
  if (!quoted && !foreign) return null;
  let end = at + 1;
  while (end < at + 7 && goesWith(tokens[end], quoted, foreign)) end += 1;
  // Quotation marks that don't end hold no name.
  return quoted && !/^[»"”]/u.test(tokens[end]?.gap ?? text.slice(tokens[end - 1]?.end)) ? null : end;
}

const hasCyrillic = (tokens: readonly Token[]) => tokens.some(({ text }) => /^\p{Script=Cyrillic}{3,}/u.test(text));

function goesWith(token: Token | undefined, quoted: boolean, foreign: boolean): boolean {
  if (token === undefined || !/^(?:\s+|[-–&.])$/u.test(token.gap)) return false;
  return quoted || (foreign && token.capital && /^\p{Script=Latin}/u.test(token.text));
}

const SHOWN =
  /^(?:выставк|форум|фестивал|конференци|проект|программ|систем|коридор)\p{L}*$|^(?:exhibition|project|programme|program|festival|corridor)$/u;

/** `KADIN`, `UzTrade`: initials of four letters and more among other words, or a capital within a word. */
function byLetters(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || notOrganisations.has(token.folded)) return false;
  // What is shown there is none: выставка «ПРИМЕР».
  if (SHOWN.test(tokens[at - 1]?.folded ?? '')) return false;
  if (/^\p{Lu}\p{Ll}+\p{Lu}[\p{L}]+$/u.test(token.text))
    return !/^(?:Ma?c|De|Di|Du|La|Le|Fitz|O)\p{Lu}/u.test(token.text);
  const isCapitals = (other: Token | undefined) => other !== undefined && /^\p{Lu}{2,}$/u.test(other.text);
  return (
    /^\p{Lu}{4,8}$/u.test(token.text) &&
    !/^[IVXLC]+$/u.test(token.text) &&
    // A town at the head of a line: СИРИУС, 10 ноября.
    !(at === 0 && /^(?:[,.]|-)/.test(tokens[1]?.gap ?? '')) &&
    !isCapitals(tokens[at - 1]) &&
    !isCapitals(tokens[at + 1])
  );
}
