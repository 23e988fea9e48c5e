import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { textKnowledge } from '../../electron/engine/texts/knowledge';
import { recognise } from '../../shared/texts/recognise';
import type { TextOffer, TextReading } from '../../shared/texts/reading';

/** Press reports, each with the list of what must be offered for it; whatever else is offered counts as false. */

const folder = path.join(import.meta.dirname, 'reports');
const knowledge = textKnowledge(path.resolve(import.meta.dirname, '../../resources'));

const expected = z.strictObject({
  knownPublished: z.string().optional(),
  published: z.string().nullable(),
  reportedBy: z.string().nullable(),
  people: z.array(
    z.strictObject({
      name: z.string(),
      offices: z.array(z.string()),
      place: z.string().nullable(),
      spellings: z.array(z.string()).optional(),
    }),
  ),
  countries: z.array(z.string()),
  places: z.array(z.string()),
  organisations: z.array(z.string()),
  dates: z.array(z.string()),
  amounts: z.array(z.string()),
  topics: z.array(z.string()),
  /** Names of those who meet. */
  meetings: z.array(z.array(z.string())),
  /** Whose, and some of the words. */
  interests: z.array(z.tuple([z.string().nullable(), z.string()])),
  claims: z.array(
    z.strictObject({
      who: z.string(),
      low: z.number(),
      high: z.number(),
      unit: z.string(),
      flow: z.string().optional(),
      denied: z.boolean().optional(),
    }),
  ),
  commitments: z.array(z.string()),
});

type Expected = z.output<typeof expected>;

const of = <K extends TextOffer['kind']>(reading: TextReading, kind: K) =>
  reading.offers.filter((offer): offer is Extract<TextOffer, { kind: K }> => offer.kind === kind);

/** What is expected and what is offered, each as a list of lines that can be compared. */
function linesOf(want: Expected, reading: TextReading, text: string): { wanted: string[]; offered: string[] } {
  const people = of(reading, 'person');
  const nameOf = (key: string) => people.find((person) => person.key === key)?.name ?? key;
  const marks = (kind: string) => reading.marks.filter((mark) => mark.kind === kind);
  const unique = (list: string[]) => [...new Set(list)];
  const wanted = [
    `published ${want.published ?? want.knownPublished ?? ''}`,
    `reported by ${want.reportedBy ?? ''}`,
    ...want.people.flatMap(({ name, offices, place, spellings }) => [
      `person ${name}`,
      `${name} is of ${place ?? ''}`,
      ...offices.map((office) => `${name}: ${office}`),
      ...(spellings ?? []).map((spelling) => `${name} also ${spelling}`),
    ]),
    ...want.countries.map((code) => `country ${code}`),
    ...want.places.map((place) => `place ${place.toLowerCase()}`),
    ...want.organisations.map((name) => `organisation ${name}`),
    ...want.dates.map((day) => `date ${day}`),
    ...want.amounts.map((amount) => `amount ${amount}`),
    ...want.topics.map((topic) => `topic ${topic}`),
    ...want.meetings.map((names) => `meeting ${names.toSorted().join(' + ')}`),
    ...want.interests.map(([country, words]) => `interest ${country ?? ''} ${sentenceWith(of(reading, 'interest'), words)}`),
    ...want.claims.map(({ who, low, high, unit, flow, denied }) => `claim ${who} ${low} ${high} ${unit} ${flow ?? ''} ${denied ?? false}`),
    ...want.commitments.map((words) => `commitment ${sentenceWith(of(reading, 'commitment'), words)}`),
  ];
  const offered = [
    `published ${reading.head.published ?? ''}`,
    `reported by ${reading.head.reportedBy ?? ''}`,
    ...people.flatMap(({ name, offices, place, spellings }) => [
      `person ${name}`,
      `${name} is of ${place ?? ''}`,
      ...offices.map((office) => `${name}: ${office}`),
      ...spellings.filter((spelling) => want.people.some((one) => one.name === name && one.spellings?.includes(spelling))).map((spelling) => `${name} also ${spelling}`),
    ]),
    ...unique(marks('country').map(({ means }) => `country ${means}`)),
    ...unique(marks('place').map(({ start, end }) => `place ${text.slice(start, end).toLowerCase()}`)),
    ...unique(marks('organisation').map(({ means }) => `organisation ${means}`)),
    ...unique(marks('date').map(({ means }) => `date ${means}`)),
    ...unique([...marks('amount'), ...marks('percent')].map(({ means }) => `amount ${means}`)),
    ...of(reading, 'topic').map(({ name }) => `topic ${name}`),
    ...of(reading, 'meeting').map((meeting) => `meeting ${meeting.people.map(nameOf).toSorted().join(' + ')}`),
    ...of(reading, 'interest').map(({ country, words }) => `interest ${country ?? ''} ${words}`),
    ...of(reading, 'claim').map(({ who, low, high, unit, flow, denied }) => {
      const given = want.claims.find((claim) => claim.low === low && claim.high === high && claim.unit === unit);
      return `claim ${who ?? ''} ${low} ${high} ${unit ?? ''} ${given?.flow === undefined ? '' : (flow ?? '')} ${given?.denied === undefined ? false : denied}`;
    }),
    ...of(reading, 'commitment').map(({ words }) => `commitment ${words}`),
  ];
  return { wanted, offered };
}

/** The whole sentence of an offer by some of its words; where none has them the words themselves, which then are missed. */
function sentenceWith(offers: readonly { words: string }[], words: string): string {
  return offers.find((offer) => offer.words.includes(words))?.words ?? `(${words})`;
}

const names = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => name.replace(/\.txt$/, ''));

describe('press reports', () => {
  let all = 0;
  let missed = 0;
  let wrong = 0;

  it.each(names)('%s: at least nine in ten of what must be offered is found, and hardly anything else', (name) => {
    const text = readFileSync(path.join(folder, `${name}.txt`), 'utf8');
    const want = expected.parse(JSON.parse(readFileSync(path.join(folder, `${name}.json`), 'utf8')));
    const head = { title: null, published: want.knownPublished ?? null, publisher: null, reportedBy: null };
    const reading = recognise(text, head, knowledge);
    const { wanted, offered } = linesOf(want, reading, text);
    const missing = wanted.filter((line) => !offered.includes(line));
    const extra = offered.filter((line) => !wanted.includes(line));
    all += wanted.length;
    missed += missing.length;
    wrong += extra.length;
    const told = JSON.stringify({ missing, extra }, null, 1);
    expect(missing.length / wanted.length, told).toBeLessThanOrEqual(0.1);
    expect(extra.length / wanted.length, told).toBeLessThanOrEqual(0.1);
    for (const { spans } of reading.offers) for (const { start, end } of spans) expect(text.slice(start, end)).not.toBe('');
  });

  it('together: 95 of 100 are found', () => {
    expect(names.length).toBeGreaterThan(0);
    expect(1 - missed / all).toBeGreaterThanOrEqual(0.95);
    expect(wrong / all).toBeLessThanOrEqual(0.05);
  });
});
