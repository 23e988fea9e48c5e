import type { Claim, ClaimFields, ClaimRow } from '../../../shared/contract/claims';
import { fold } from '../../../shared/places/fold';
import { wordFlow } from '../../../shared/sentences/figure-labels';
import type { Writing } from '../methods';
import type { ReadableDb } from '../store/database';
import { filled } from '../store/filled';
import type { Given } from '../store/filled';
import { createRecord, deleteRecord, saveRecord } from '../store/records';
import { spellOf } from '../store/spell';
import { allClaims, claimById } from './claim-queries';
import type { NameOf } from './queries';

const usual: ClaimFields = {
  who: '',
  saidOn: null,
  words: '',
  placeSaid: '',
  low: null,
  high: null,
  about: false,
  measure: null,
  unit: null,
  reporter: null,
  partner: null,
  flow: null,
  product: null,
  period: null,
  sourceId: null,
  note: '',
};

export function createClaim(writing: Writing, fields: Given<ClaimFields, 'who'>): string {
  writing.named({ title: fields.who });
  return createRecord(writing, 'claim', { ...inOrder(filled(usual, fields)) });
}

export function updateClaim(writing: Writing, id: string, fields: Given<ClaimFields>): void {
  const before = claimById(writing.db, id);
  const after = inOrder(filled<ClaimFields>(before, fields));
  writing.named({ title: after.who }, spellOf(id, fields));
  saveRecord(writing, 'claim', id, { ...fields, low: after.low, high: after.high });
}

export function deleteClaim(writing: Writing, id: string): void {
  writing.named({ title: claimById(writing.db, id).who });
  deleteRecord(writing, 'claim', id);
}

/** One number is both ends; ends that were given the wrong way round are turned. */
function inOrder(fields: ClaimFields): ClaimFields {
  const ends = [fields.low, fields.high].filter((end) => end !== null);
  return ends.length === 0 ? fields : { ...fields, low: Math.min(...ends), high: Math.max(...ends) };
}

/** Claims that hold every word of a search, with the names of their places. */
export function claimsWith(db: ReadableDb, text: string, nameOf: NameOf): ClaimRow[] {
  const words = fold(text)
    .split(' ')
    .filter((word) => word !== '');
  return allClaims(db)
    .map((one) => claimRowOf(one, nameOf))
    .filter((row) => {
      const said = fold(searchedOf(row));
      return words.every((word) => said.includes(word));
    });
}

export function claimRowOf(one: Claim, nameOf: NameOf): ClaimRow {
  const named = (code: string | null) => (code === null ? null : nameOf(code));
  return { ...one, reporterName: named(one.reporter), partnerName: named(one.partner) };
}

function searchedOf(row: ClaimRow): string {
  const { who, words, placeSaid, note, product, period, unit, flow, reporterName, partnerName, saidOn } = row;
  const flowWord = flow === null ? '' : wordFlow(flow, 'en');
  return [who, words, placeSaid, note, product, period, unit, flowWord, reporterName, partnerName, saidOn].join(' ');
}

interface Thing {
  reporter: string | null;
  partner: string | null;
  flow: string | null;
  product: string | null;
  productName: string | null;
  measure: string;
  unit: string | null;
  period: string;
}

/**
 * Whether a claim speaks of the thing that a figure measures: each dimension that it states agrees, from either side of
 * the trade, and it names a place.
 */
export function isAbout(claim: Claim, thing: Thing): boolean {
  const places = [claim.reporter, claim.partner].filter((place) => place !== null);
  if (places.length === 0 || !places.every((place) => place === thing.reporter || place === thing.partner))
    return false;
  const swapped = claim.reporter !== null && claim.reporter !== thing.reporter;
  const flow = swapped ? mirrored(claim.flow) : claim.flow;
  const stated: [string | null, string | null][] = [
    [flow, thing.flow],
    [claim.measure, thing.measure],
    [claim.unit, thing.unit],
    [claim.period, thing.period],
  ];
  const product = claim.product === null ? null : fold(claim.product);
  const products = [thing.product, thing.productName].filter((name) => name !== null).map(fold);
  return (
    stated.every(([said, is]) => said === null || said === is) &&
    (product === null ? thing.productName === null : products.some((name) => name.includes(product)))
  );
}

function mirrored(flow: Claim['flow']): Claim['flow'] {
  return flow === 'export' ? 'import' : flow === 'import' ? 'export' : flow;
}
