import type { Somebody } from './people';
import type { MeetingOffer, Span } from './reading';
import type { LanguageRules } from './rules';
import type { Understood } from './statements';
import { countryOf } from './talks';
import { AHEAD } from './words/days';
import { occasionWords, organisationWords } from './words/organisations';
import { ATTENDS, COMES_BEFORE, COMES_BEHIND, GOES_ON } from './words/visits';

/** Who meets whom, told by the shape of whole sentences. */

/** Whether a sentence speaks of somebody as coming: he is no party to what is told there. */
export function isComing(one: Understood, { start, end }: Span): boolean {
  return (
    COMES_BEFORE.test(one.words.slice(0, start - one.start)) || COMES_BEHIND.test(one.words.slice(end - one.start))
  );
}

/** A meeting while it is gathered; `ahead`: it is told of as still to come. */
interface Gathered {
  offer: MeetingOffer;
  ahead: boolean;
}

/** Meetings, each once: by its occasion, else by who takes part. */
export function meetingsIn(
  sentences: readonly Understood[],
  people: readonly Somebody[],
  rules: LanguageRules,
  text: string,
  key: () => string,
): MeetingOffer[] {
  const byKey = new Map(people.map((person) => [person.key, person]));
  const countriesOf = (taking: readonly string[]) => [
    ...new Set(taking.flatMap((person) => countryOf(byKey.get(person)) ?? [])),
  ];
  const meetings: Gathered[] = [];
  for (const [at, one] of sentences.entries()) {
    if (!rules.meets.test(one.words) && !ATTENDS.test(one.words)) continue;
    const occasion = occasionIn(one, text);
    const taking = takingPart(one, sentences[at - 1], rules);
    if (ATTENDS.test(one.words) && occasion === '' && taking.length > 0) {
      // Where no meeting stands before, nothing says whose it was.
      const spans = [{ start: one.start, end: one.end }];
      const last = meetings.at(-1)?.offer;
      if (last !== undefined) join(last, { people: taking, countries: countriesOf(taking), spans, day: null });
      continue;
    }
    const sides = new Set(taking.map((person) => countryOf(byKey.get(person)) ?? person));
    if (!rules.meets.test(one.words) || taking.length < 2 || (sides.size < 2 && occasion === '')) continue;
    const offer: MeetingOffer = {
      key: key(),
      kind: 'meeting',
      occasion,
      people: taking,
      countries: countriesOf(taking),
      day: dayOf(one, rules),
      spans: [{ start: one.start, end: one.end }],
    };
    add(meetings, { offer, ahead: AHEAD.test(one.words) });
  }
  return meetings.map(({ offer }) => offer);
}

/** Who takes part in what a sentence tells: those it names, and whoever "he" is where nobody stands before the word of meeting. */
function takingPart(one: Understood, before: Understood | undefined, rules: LanguageRules): string[] {
  const named = one.meant.filter((meant) => !isComing(one, meant));
  const taking = [...new Set(named.flatMap((meant) => meant.people))];
  const verb = one.start + (rules.meets.exec(one.words)?.index ?? 0);
  const isHe = one.sentence.tokens.some(({ folded, end }) => end <= verb && rules.pronoun.test(folded));
  if (!isHe || named.some(({ start }) => start < verb)) return taking;
  const [he, ...others] = new Set(before?.meant.flatMap((meant) => meant.people));
  return he === undefined || others.length > 0 || taking.includes(he) ? taking : [he, ...taking];
}

/** The day of a meeting; one that stands behind another thing that somebody does, or says, is of that. */
function dayOf(one: Understood, rules: LanguageRules): string | null {
  const verb = one.start + (rules.meets.exec(one.words)?.index ?? 0);
  const own = one.dates.find(
    ({ kind, start }) =>
      kind === 'day' &&
      !GOES_ON.test(one.words.slice(Math.max(verb - one.start, 0), Math.max(start - one.start, 0))) &&
      !isSaidOn(one, start, rules),
  );
  return own?.from ?? null;
}

/** `announced on Tuesday`, `сообщил в четверг`. */
function isSaidOn({ sentence: { tokens } }: Understood, start: number, rules: LanguageRules): boolean {
  const at = tokens.findIndex((token) => token.start === start);
  const before = tokens.slice(Math.max(at - 2, 0), at).map(({ folded }) => folded);
  if (/^(?:on|в|во)$/u.test(before.at(-1) ?? '')) before.pop();
  return rules.says.test(before.at(-1) ?? '');
}

function add(meetings: Gathered[], found: Gathered): void {
  const { occasion, people, day } = found.offer;
  const same = meetings.find(
    ({ offer, ahead }) =>
      (occasion !== '' && occasion === offer.occasion) ||
      (occasion === offer.occasion &&
        ahead === found.ahead &&
        (day === null || offer.day === null || day === offer.day) &&
        (people.every((person) => offer.people.includes(person)) ||
          offer.people.every((person) => people.includes(person)))),
  );
  if (same === undefined) meetings.push(found);
  else join(same.offer, found.offer);
}

function join(meeting: MeetingOffer, more: Pick<MeetingOffer, 'people' | 'countries' | 'spans' | 'day'>): void {
  meeting.people = [...new Set([...meeting.people, ...more.people])];
  meeting.countries = [...new Set([...meeting.countries, ...more.countries])];
  meeting.day ??= more.day;
  meeting.spans.push(...more.spans);
}

/** `Pakistan-Belarus Business Forum`: words with capitals that end in one of an occasion. */
function occasionIn({ sentence }: Understood, text: string): string {
  const { tokens } = sentence;
  for (const [end, token] of tokens.entries()) {
    if (!occasionWords.has(token.folded)) continue;
    let start = end;
    while (start > 0 && /^(?:\s+|[-‐‑–])$/u.test(tokens[start]?.gap ?? '') && isPart(tokens, start - 1)) start -= 1;
    const first = tokens[start];
    if (first !== undefined && start < end && token.capital)
      return text.slice(first.start, token.end).replace(/\s+/gu, ' ');
  }
  return '';
}

function isPart(tokens: Understood['sentence']['tokens'], at: number): boolean {
  const token = tokens[at];
  return (
    token !== undefined &&
    token.capital &&
    !/^(?:the|a|an|at|in)$/.test(token.folded) &&
    (at > 0 || organisationWords.has(token.folded) || !/^(?:addressing|during)$/.test(token.folded))
  );
}
