import type { Taken } from '../../../shared/contract/texts';
import { otherSideOf } from '../../../shared/commitments/standing';
import { readTypedDay } from '../../../shared/periods/typed-day';
import { wordDenied } from '../../../shared/sentences/provenance';
import { createClaim } from '../figures/claims';
import { deskOf } from '../settings/queries';
import { createCommitment } from '../visits/commitments';
import type { Taking } from './taking';

/** What was agreed, with the side that it is agreed with, and the text as its evidence. Whose it is, the words don't say for sure. */
export function takeCommitment(
  taking: Taking,
  { words, countries, due }: Extract<Taken, { kind: 'commitment' }>,
): string {
  const { writing, text, provenance, visit } = taking;
  const own = deskOf(writing.db).country;
  const place = visit === null ? (countries.find((code) => code !== own) ?? null) : otherSideOf(visit, own);
  return createCommitment(writing, {
    what: words,
    place,
    agreedOn: text.published,
    due: due === null ? null : readTypedDay(due, writing.now.slice(0, 10)),
    evidence: provenance === '' ? text.title : provenance,
    sourceId: text.sourceId,
  });
}

export function takeClaim(taking: Taking, offer: Extract<Taken, { kind: 'claim' }>): string {
  const { low, high, about, measure, unit, reporter, partner, flow, period, words } = offer;
  return createClaim(taking.writing, {
    who: speakerOf(taking, offer),
    saidOn: taking.text.published,
    words,
    placeSaid: taking.provenance,
    low,
    high,
    about,
    measure,
    unit,
    reporter,
    partner,
    flow,
    period,
    sourceId: taking.text.sourceId,
    note: offer.denied ? wordDenied() : '',
  });
}

function speakerOf({ text, provenance }: Taking, { who }: Extract<Taken, { kind: 'claim' }>): string {
  return who ?? (provenance === '' ? text.title : provenance);
}

export function claimLine(taking: Taking, offer: Extract<Taken, { kind: 'claim' }>): string {
  const denied = offer.denied ? ` ${wordDenied()}` : '';
  return `${offer.words}${denied} (${[offer.who, taking.provenance].filter((part) => part !== null && part !== '').join('; ')})`;
}
