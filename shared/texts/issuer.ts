import type { Gazetteer } from './gazetteer';
import type { Line } from './head';
import type { Somebody } from './people';
import { tokensOf } from './tokens';
import { ABROAD, CABLE, ISSUER } from './words/issuers';
import { POSTED } from './words/visits';

/** The country of the ministry or embassy that writes; `abroad`: from where others are at home. */
export interface Issuer {
  country: string;
  abroad: boolean;
}

/** The country of the ambassador who signs a text at its end. */
export function signedAbroad(people: readonly Somebody[], lines: readonly Line[]): Issuer | null {
  const signatures = lines.slice(-4);
  const signer = people.find(
    ({ offices, spans }) =>
      offices.some(({ head }) => POSTED.test(head)) &&
      spans.some(({ start, end }) =>
        signatures.some((line) => start >= line.start && end <= line.end && line.text.trim().length === end - start),
      ),
  );
  return signer === undefined || signer.country === null ? null : { country: signer.country, abroad: true };
}

/**
 * The country that a text comes from by what its first lines say: the ministry or embassy that gives it out, or the
 * ministry at home that a cable goes to; null where they don't say.
 */
export function issuerIn(lines: readonly Line[], text: string, gazetteer: Gazetteer): Issuer | null {
  for (const line of lines.slice(0, 6)) {
    const words = line.text.trim();
    const cable = CABLE.exec(words)?.[0];
    const lead = ISSUER.exec(words)?.[0] ?? cable;
    if (lead === undefined) continue;
    const from = line.start + line.text.indexOf(words) + lead.length;
    const named = gazetteer.at(tokensOf(text, from, line.end), 0);
    if (named !== null && named.kind !== 'organisation')
      return { country: named.code, abroad: cable !== undefined || ABROAD.test(lead) };
  }
  return null;
}
