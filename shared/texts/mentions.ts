import type { Gazetteer } from './gazetteer';
import type { GrammaticalCase, Office } from './office';
import type { Span } from './reading';
import type { LanguageRules } from './rules';
import type { Sentence, Token } from './tokens';

/** A name as it stands in a text, with the offices right beside it. */
export interface NameMention extends Span {
  kind: 'name';
  /** In the nominative. */
  words: readonly string[];
  written: string;
  offices: readonly Office[];
  /** Something beside the name says that it is one: an office, a title, a word of saying, a patronymic. */
  sure: boolean;
  /** Where the offices before and behind it stand. */
  officeSpans: readonly Span[];
}

/** An office that no name stands beside: "the minister". */
export interface OfficeMention extends Span {
  kind: 'office';
  office: Office;
  written: string;
}

export type Mention = NameMention | OfficeMention;

interface Reading {
  tokens: readonly Token[];
  text: string;
  rules: LanguageRules;
  gazetteer: Gazetteer;
  attested: ReadonlySet<string>;
  known: ReadonlySet<string>;
}

/** What a sentence says of people, from left to right. */
export function mentionsIn(
  sentence: Sentence,
  text: string,
  rules: LanguageRules,
  gazetteer: Gazetteer,
  { attested, known }: { attested: ReadonlySet<string>; known: ReadonlySet<string> },
): Mention[] {
  const reading: Reading = { tokens: sentence.tokens, text, rules, gazetteer, attested, known };
  const found: Mention[] = [];
  for (let at = 0; at < sentence.tokens.length;) {
    const step = withOffices(reading, at) ?? withTitle(reading, at) ?? bareName(reading, at);
    if (step !== null) found.push(step.mention);
    at = step?.end ?? at + (gazetteer.at(sentence.tokens, at)?.length ?? 1);
  }
  return found;
}

interface Step {
  mention: Mention;
  end: number;
}

/** One or more offices, and the name behind them. */
function withOffices(reading: Reading, at: number): Step | null {
  const { tokens, rules, gazetteer, text } = reading;
  const offices: Office[] = [];
  const spans: Span[] = [];
  let end = at;
  for (;;) {
    const office = rules.officeAt(tokens, end, gazetteer);
    if (office === null) break;
    offices.push(office);
    spans.push({ start: tokens[end]?.start ?? 0, end: tokens[end + office.length - 1]?.end ?? 0 });
    end += office.length;
    // Arabic sets the offices of one man side by side.
    if (!/^\s*[/,،]\s*$/.test(tokens[end]?.gap ?? '') && rules.language !== 'ar') break;
  }
  const [first] = offices;
  if (first === undefined) return null;
  const name = nameFrom(
    reading,
    skipTitles(reading, end),
    offices.flatMap(({ cases }) => cases),
    true,
  );
  const last = offices.at(-1);
  if (name !== null && last !== undefined && !last.plural) return named(reading, name, offices, spans);
  const length = first.length;
  const [span = { start: 0, end: 0 }] = spans;
  return {
    mention: { kind: 'office', office: first, written: text.slice(span.start, span.end), ...span },
    end: at + length,
  };
}

/** `Mr Dar`, `г-н Рыженков`: a title is no office, but what follows is a name. */
function withTitle(reading: Reading, at: number): Step | null {
  const from = skipTitles(reading, at);
  if (from === at) return null;
  // Behind "His Majesty" an office goes on; a Mr Sultan has it for a name.
  const lofty = reading.tokens.slice(at, from).some(({ folded }) => /^(?:majesty|highness|excellency)$/.test(folded));
  if (lofty && reading.rules.officeAt(reading.tokens, from, reading.gazetteer) !== null) return null;
  const name = nameFrom(reading, from, [], true);
  return name === null ? null : named(reading, name, [], []);
}

function bareName(reading: Reading, at: number): Step | null {
  const name = nameFrom(reading, at, [], false);
  return name === null ? null : named(reading, name, [], []);
}

interface NameRead {
  at: number;
  end: number;
  words: string[];
  written: string;
  sure: boolean;
}

function nameFrom(reading: Reading, at: number, cases: readonly GrammaticalCase[], sure: boolean): NameRead | null {
  const { tokens, text, rules, gazetteer, attested } = reading;
  const gap = tokens[at]?.gap ?? '';
  if (sure && !/^[\s."»“]*$/u.test(gap) && !(/^\s*[,(—–-]\s*$/.test(gap) && commaName(reading, at))) return null;
  const length = rules.nameLength(tokens, at, gazetteer, sure, reading.known);
  const first = tokens[at];
  const last = tokens[at + length - 1];
  if (length === 0 || first === undefined || last === undefined) return null;
  const written = text.slice(first.start, last.end).replace(/\s+/gu, ' ');
  const words = rules.nominative(written.split(' '), cases, attested);
  const end = at + length;
  return { at, end, words, written, sure: sure || isSaid(reading, at, end) || words.some(isPatronymic) };
}

/** A name between commas behind its office: `the Foreign Minister, Maxim Ryzhenkov, said`. */
function commaName({ tokens, rules, gazetteer, known }: Reading, at: number): boolean {
  const length = rules.nameLength(tokens, at, gazetteer, true, known);
  const after = tokens[at + length];
  if (length < 2 || rules.language === 'ur' || rules.language === 'ar') return false;
  return after === undefined || /^\s*[,)—–]/.test(after.gap) || rules.says.test(after.folded);
}

const isPatronymic = (word: string) => /^\p{Lu}\p{Ll}+(?:ович|евич|ьич|овна|евна|ична)$/u.test(word);

/** Whether a word of saying stands beside the name. */
function isSaid({ tokens, rules }: Reading, at: number, end: number): boolean {
  if (end - at < 2) return false;
  const behind = tokens.slice(end, end + 2).map(({ folded, gap }) => (/[.;:]/.test(gap) ? '' : folded));
  return behind.some((word) => rules.says.test(word)) || rules.says.test(tokens[at - 1]?.folded ?? '');
}

function named(reading: Reading, name: NameRead, before: readonly Office[], spans: readonly Span[]): Step {
  const { tokens } = reading;
  const origin = originBehind(reading, name.end);
  const behind = apposition(reading, name.end);
  const start = tokens[name.at]?.start ?? 0;
  return {
    mention: {
      kind: 'name',
      words: name.words,
      written: name.written,
      offices: [
        ...before.map((office) => ({ ...office, country: office.country ?? origin })),
        ...(behind === null ? [] : [behind.office]),
      ],
      sure: name.sure || behind !== null,
      officeSpans: [...spans, ...(behind === null ? [] : [behind.span])],
      start,
      end: tokens[name.end - 1]?.end ?? start,
    },
    end: behind?.end ?? name.end,
  };
}

/** `President Alexander Lukashenko of Belarus`: the country behind the name. */
function originBehind({ tokens, gazetteer }: Reading, at: number): string | null {
  if (tokens[at]?.folded !== 'of') return null;
  const named = gazetteer.at(tokens, at + 1);
  return named?.kind === 'country' ? named.code : null;
}

/** `…, the Federal Minister for Commerce,`: an office behind the name, unless it belongs to a name of its own. */
function apposition(reading: Reading, at: number): { office: Office; span: Span; end: number } | null {
  const { tokens, rules, gazetteer } = reading;
  if (!/^\s*[,،(—–]\s*$/.test(tokens[at]?.gap ?? '')) return null;
  const from = at + (/^(?:the|a|an|who|is)$/.test(tokens[at]?.folded ?? '') ? 1 : 0);
  const office = rules.officeAt(tokens, from, gazetteer);
  if (office === null || office.plural) return null;
  const end = from + office.length;
  // The premier's brother is no premier.
  if (/^['’]$/.test(tokens[end]?.gap ?? '') && tokens[end]?.folded === 's') return null;
  if (nameFrom(reading, skipTitles(reading, end), [], true) !== null) return null;
  return { office, span: { start: tokens[from]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 }, end };
}

function skipTitles({ tokens, rules }: Reading, at: number): number {
  // `the Minister, the Hon. Jane Sample`
  const honoured =
    tokens[at]?.folded === 'the' && rules.titles.has(tokens[at + 1]?.folded ?? '') && /,/.test(tokens[at]?.gap ?? '');
  let end = honoured ? at + 1 : at;
  for (;;) {
    const token = tokens[end];
    const next = tokens[end + 1];
    if (token === undefined || (end > at && !/^[.\s-]*$/.test(token.gap))) return end;
    const pair = rules.titlePairs.has(`${token.folded}_${next?.folded ?? ''}`);
    if (!pair && !rules.titles.has(token.folded)) return end;
    end += pair || (/^-$/.test(next?.gap ?? '') && next?.folded === 'н') ? 2 : 1;
  }
}
