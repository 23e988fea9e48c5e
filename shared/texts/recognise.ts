import { fold } from '../places/fold';
import { briefPoints } from './brief-points';
import type { Gazetteer } from './gazetteer';
import { guessCountries } from './guess-countries';
import { headOf, linesOf, yearIn } from './head';
import { issuerIn, signedAbroad } from './issuer';
import type { Dateline, KnownHead, Line } from './head';
import { languageOf } from './language';
import { marksOf } from './marks';
import { meetingsIn } from './meetings';
import { mentionsIn } from './mentions';
import type { Mention } from './mentions';
import { gatherPeople } from './people';
import type { Meant, Somebody } from './people';
import type { PersonOffer, TextOffer, TextReading, TopicOffer } from './reading';
import { rulesFor } from './rules-for';
import { claimsIn, speakersOf } from './statements';
import type { Context, Understood } from './statements';
import { commitmentIn, interestIn, visitIn } from './talks';
import { withSignatures } from './signatures';
import { sentencesOf } from './tokens';
import type { Sentence } from './tokens';
import type { Topics } from './topics';
import { understood } from './understanding';
import { isVoiceHeading, voiceIn } from './voice';
import type { Voice } from './voice';
import { agencyCountries } from './words/asides';
import { SELF } from './words/voice';

/** What texts are read with, besides the language itself. */
export interface TextKnowledge {
  gazetteer: Gazetteer;
  topics: Topics;
}

/** What is known of an old brief besides its words: where the lines begin that stand out as headings. */
export interface BriefShape {
  headings: ReadonlySet<number>;
}

/**
 * Recognises in a text who it speaks of, what they hold, want, claim and promise, and where they meet. Nothing is offered
 * that doesn't stand in the text. An old `brief` gives its points, any other text what it reports. Pure: the same text, head and knowledge give the same reading.
 */
export function recognise(
  text: string,
  known: KnownHead,
  { gazetteer, topics }: TextKnowledge,
  brief: BriefShape | null = null,
): TextReading {
  const language = languageOf(text);
  const rules = rulesFor(language);
  const lines = linesOf(text);
  const { head, dateline } = headOf(text, lines, known, gazetteer);
  const body = bodyOf(text, lines, dateline);
  const attested = new Set(body.flatMap(({ sentence }) => sentence.tokens.map((token) => token.text)));
  const read = (families: ReadonlySet<string>) =>
    body.flatMap(({ sentence }) => mentionsIn(sentence, text, rules, gazetteer, { attested, known: families }));
  const mentions = withSignatures(read(familyNames(read(new Set()))), lines, text, gazetteer);
  const { people, meant: named } = gatherPeople(mentions.filter((mention) => !isHeadline(mention, lines, head.title)));
  const voice = voiceIn(lines, named);
  const meant = voice === null ? named : [...named, ...selvesOf(body, voice)].toSorted((a, b) => a.start - b.start);
  const names = mentions.filter((mention) => mention.kind === 'name');
  const sure = [...names.filter((mention) => mention.sure), ...people.flatMap(({ spans }) => spans)];
  const sentences = body.map(({ sentence, line }) =>
    understood(sentence, line, {
      text,
      published: head.published,
      near: head.published ?? yearIn(text),
      gazetteer,
      meant,
      names,
      people: sure,
    }),
  );
  const titleLine = lines.findIndex((line) => line.text.trim() === head.title.trim());
  const told = sentences.length > 1 ? sentences.filter(({ line }) => line !== titleLine) : sentences;
  const pair = pairOf(sentences, head.country);
  const issuer = issuerIn(lines, text, gazetteer) ?? signedAbroad(people, lines);
  const home = head.country ?? (issuer?.abroad === false ? issuer.country : null);
  // A national agency names its own ministers without their country, where the text speaks of it; else nobody knows.
  const agency = agencyCountries[head.reportedBy ?? ''] ?? null;
  const reporter = agency === null || agency === home ? home : pair.includes(agency) ? agency : null;
  guessCountries(people, sentences, { home: reporter, issuer: issuer?.country ?? countryOfVoice(people, voice), pair });
  const context: Context = { rules, country: home, pair, voice };
  return {
    language,
    head,
    asides: lines.filter(({ aside }) => aside).map(({ start, end }) => ({ start, end })),
    marks: marksOf(sentences, people, mentions, context, dateline),
    offers:
      brief !== null
        ? offersOfBrief(lines, brief, told, people, topics)
        : offersOf(told, people, context, topics, text),
    visit: visitIn(told, people, { country: head.country, city: cityOf(text, dateline) }, text),
  };
}

/** The country of whoever speaks throughout, whose are "our" ministers. */
const countryOfVoice = (people: readonly Somebody[], voice: Voice | null) =>
  people.find(({ key }) => key === voice?.person)?.country ?? null;

/** Where whoever speaks throughout says "I". */
function selvesOf(body: readonly { sentence: Sentence; line: number }[], voice: Voice): Meant[] {
  return body
    .filter(({ line }) => !voice.others.has(line))
    .flatMap(({ sentence }) => sentence.tokens.filter(({ folded }) => SELF.test(folded)))
    .map(({ start, end, text }) => ({ start, end, people: [voice.person], office: null, written: text }));
}

/** The city of the dateline, written as names are. */
function cityOf(text: string, dateline: Dateline | null): string {
  const city = dateline === null ? '' : text.slice(dateline.place.start, dateline.place.end);
  return city === city.toUpperCase()
    ? city.toLowerCase().replace(/(?<=^|[\s-])\p{L}/gu, (letter) => letter.toUpperCase())
    : city;
}

/** The last words of the full names, by which people are called later. */
function familyNames(mentions: readonly Mention[]): Set<string> {
  const full = mentions.flatMap((mention) =>
    mention.kind === 'name' && mention.sure && mention.words.length > 1 ? [mention.words] : [],
  );
  return new Set(full.map((words) => fold(words.at(-1) ?? '')));
}

function bodyOf(
  text: string,
  lines: readonly Line[],
  dateline: Dateline | null,
): { sentence: Sentence; line: number }[] {
  return lines.flatMap((line, at) => {
    if (line.aside) return [];
    const from = dateline?.start === line.start ? dateline.end : line.start;
    return sentencesOf(text, from, line.end).map((sentence) => ({ sentence, line: at }));
  });
}

/** A heading with a capital on each word shows no names. */
function isHeadline(mention: Mention, lines: readonly Line[], title: string): boolean {
  const line = lines.find(({ start, end }) => mention.start >= start && mention.end <= end);
  if (line === undefined || line.text.trim() !== title.trim() || isVoiceHeading(title)) return false;
  const words = line.text.match(/\p{Script=Latin}{4,}/gu) ?? [];
  return words.length > 3 && words.filter((word) => /^\p{Lu}/u.test(word)).length / words.length > 0.7;
}

/** The two countries that a text speaks of most. */
function pairOf(sentences: readonly Understood[], home: string | null): string[] {
  const counts = new Map<string, number>(home === null ? [] : [[home, 1]]);
  for (const one of sentences)
    for (const { kind, code } of one.places)
      if (kind === 'country' || kind === 'adjective') counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts]
    .toSorted((a, b) => b[1] - a[1])
    .slice(0, 2)
    .map(([code]) => code);
}

function offersOf(
  sentences: readonly Understood[],
  people: readonly Somebody[],
  context: Context,
  topics: Topics,
  text: string,
): TextOffer[] {
  let count = 0;
  const next = (letter: string) => () => `${letter}${(count += 1)}`;
  const nameOf = (key: string) => people.find((person) => person.key === key)?.name ?? '';
  const speakers = speakersOf(sentences, context, nameOf);
  return [
    ...people.map(personOf),
    ...meetingsIn(sentences, people, context.rules, text, next('m')),
    ...topicsOf(sentences, topics, next('t')),
    ...sentences.flatMap((one) => interestIn(one, people, context.rules, next('i')) ?? []),
    ...sentences.flatMap((one, at) =>
      claimsIn(one, speakers[at] ?? null, context, sentences[at + 1]?.words ?? '', next('c')),
    ),
    ...sentences.flatMap((one) => commitmentIn(one, context, next('k')) ?? []),
  ];
}

/** An old brief gives its points; its wishes and figures are parts of them. */
function offersOfBrief(
  lines: readonly Line[],
  { headings }: BriefShape,
  sentences: readonly Understood[],
  people: readonly Somebody[],
  topics: Topics,
): TextOffer[] {
  let count = 0;
  const next = (letter: string) => () => `${letter}${(count += 1)}`;
  return [
    ...people.map(personOf),
    ...topicsOf(sentences, topics, next('t')),
    ...briefPoints(lines, next('b'), headings),
  ];
}

function personOf({ key, name, spellings, offices, country, guessed, spans }: Somebody): PersonOffer {
  return {
    kind: 'person',
    key,
    name,
    spellings,
    place: country ?? guessed,
    placeGuessed: country === null && guessed !== null,
    offices: offices.map(({ title }) => title),
    spans,
  };
}

function topicsOf(sentences: readonly Understood[], topics: Topics, next: () => string): TopicOffer[] {
  const found = new Map<string, TopicOffer>();
  for (const one of sentences) {
    for (const { name, start, end } of topics.in(one.sentence)) {
      const known = found.get(name);
      if (known === undefined) found.set(name, { kind: 'topic', key: next(), name, spans: [{ start, end }] });
      else known.spans.push({ start, end });
    }
  }
  return [...found.values()];
}
