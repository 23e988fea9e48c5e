import { bareCode, isTotalProduct } from '../../products/codes';
import type { Facts } from '../proposal';

/** The goods that a cell beside "Product" names. */

/** `1/` behind a name, which leads to a note. */
const FOOTNOTE = /\s+\d{1,2}\/\s*$/;

/** A code in brackets behind the name of its goods. */
export const CODE_BEHIND = /^(.+?)\s*\[(TOTAL|\d{2,10})\]$/i;

/** `848620 Machines for …`, `TOTAL All products`. */
export function productIn(written: string): Facts['product'] {
  // "Anthracite, not agglomerated [27011100]"
  const behind = CODE_BEHIND.exec(written.trim());
  if (behind !== null && /^\d/.test(behind[2] ?? '')) return productIn(`${behind[2] ?? ''} ${behind[1] ?? ''}`);
  if (behind !== null) return { classification: null, edition: null, code: null, name: null };
  const text = written.replace(FOOTNOTE, '');
  const found = /^(?:['’]|HS\s)?\s*(TOTAL(?= (?:all|tous|todos)\b|[\s:–-]*$)|\d{2,10}(?:\.\d+)*)\b[\s:–-]*(.*)$/i.exec(
    text.trim(),
  );
  if (isTotalProduct(text) || found?.[1]?.toUpperCase() === 'TOTAL')
    return { classification: null, edition: null, code: null, name: null };
  if (found !== null)
    return {
      classification: 'HS',
      edition: null,
      code: bareCode(found[1] ?? ''),
      name: found[2] === '' ? null : (found[2] ?? null),
    };
  return text.trim() === '' ? null : { classification: null, edition: null, code: null, name: text.trim() };
}
