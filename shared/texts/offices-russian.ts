import type { Gazetteer } from './gazetteer';
import { headAt } from './heads-russian';
import type { HeadFound } from './heads-russian';
import { goesOn } from './office';
import type { GrammaticalCase, OfficeReader } from './office';
import type { Token } from './tokens';
import { fields, headed, modifiers, titles } from './words/russian';

/** `министр иностранных дел Белоруссии`, `пакистанского министра торговли`, `вице-премьером и главой МИД`. */
export const russianOffice: OfficeReader = (tokens, at, gazetteer) => {
  const owner = gazetteer.at(tokens, at);
  const before = owner?.kind === 'adjective' ? owner.length : 0;
  const core = coreAt(tokens, at + before, gazetteer);
  if (core === null) return null;
  let { end } = core;
  let { title, field } = core;
  if (/^[-–—]$/.test(tokens[end]?.gap ?? '') || tokens[end]?.folded === 'и') {
    const from = tokens[end]?.folded === 'и' ? end + 1 : end;
    const next = coreAt(tokens, from, gazetteer);
    if (next !== null) {
      title = `${title} и ${next.title}`;
      field = `${field} ${next.field}`.trim();
      ({ end } = next);
    }
  }
  const country = owner?.kind === 'adjective' ? owner.code : core.country;
  return {
    title,
    head: core.head,
    field,
    country: country ?? countryAt(tokens, end, gazetteer),
    length: end + countryLength(tokens, end, gazetteer) - at,
    cases: core.cases,
    plural: core.plural,
  };
};

interface Core {
  title: string;
  head: string;
  field: string;
  country: string | null;
  end: number;
  cases: readonly GrammaticalCase[];
  plural: boolean;
}

function coreAt(tokens: readonly Token[], from: number, gazetteer: Gazetteer): Core | null {
  let at = from;
  while (modifiers.has(tokens[at]?.folded ?? '') && goesOn(tokens[at + 1]))
    at += tokens[at + 1]?.folded === 'и' && modifiers.has(tokens[at + 2]?.folded ?? '') ? 2 : 1;
  const found = headAt(tokens, at);
  if (found === null) return null;
  const behind = superior(tokens, found, gazetteer) ?? fieldBehind(tokens, found.end, gazetteer);
  const general = tokens[found.end - 2]?.folded.startsWith('генеральн') === true;
  if (found.needy && behind.end === found.end && behind.country === null && !general) return null;
  const before = tokens.slice(from, at).map(({ folded }) => (folded === 'и' ? folded : modifierBase(folded)));
  const words = [...before, found.base, ...behind.words];
  const field = behind.words
    .filter((word) => !/^(?:и|по|в|при)$/u.test(word))
    .join(' ')
    .toLowerCase();
  const own = found.base === 'глава' ? headed[field] : undefined;
  return {
    title: words.join(' '),
    head: own?.head ?? found.base,
    field: own?.field ?? field,
    country: behind.country,
    end: behind.end,
    cases: found.cases,
    plural: found.plural,
  };
}

/** Whose deputy or adviser: `заместитель премьер-министра`. */
function superior(tokens: readonly Token[], found: HeadFound, gazetteer: Gazetteer): Behind | null {
  if (
    !/^(?:заместитель|советник|представитель|помощник|пресс-секретарь|секретарь)$/u.test(found.base) ||
    !goesOn(tokens[found.end])
  )
    return null;
  const above = headAt(tokens, found.end);
  if (above === null || !above.cases.includes('genitive')) return null;
  const behind = fieldBehind(tokens, above.end, gazetteer);
  const own = tokens
    .slice(found.end, above.end)
    .map(({ text }) => text.toLowerCase())
    .join('-');
  return { ...behind, words: [own, ...behind.words] };
}

const modifierBase = (folded: string) =>
  folded
    .replace(/(?:ого|ому|ым|им|ом)$/u, (ending) => (ending === 'им' ? 'ий' : 'ый'))
    .replace(/бывшый/u, 'бывший')
    .replace(/старшый/u, 'старший');

interface Behind {
  words: string[];
  country: string | null;
  end: number;
}

/** The field in the genitive, and the country in its midst or behind it: `торговли Пакистана`. */
function fieldBehind(tokens: readonly Token[], from: number, gazetteer: Gazetteer): Behind {
  const words: string[] = [];
  let country: string | null = null;
  let end = from;
  for (let at = from; at < from + 9; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    const listed =
      token.gap === ', ' && words.length > 0 && fields.has(token.folded) && !/^(?:по|в|при)$/u.test(token.folded);
    const quoted = words.length > 0 || /^\s+["«„]$/u.test(token.gap) ? quotedEnd(tokens, at) : at;
    if (quoted > at) {
      words.push(
        `«${tokens
          .slice(at, quoted)
          .map(({ text, gap }, n) => (n === 0 ? text : gap + text))
          .join('')}»`,
      );
      end = quoted;
      break;
    }
    if (!goesOn(token) && !listed) break;
    const named = gazetteer.at(tokens, at);
    if (named?.kind === 'country' && country === null) {
      country = named.code;
      at += named.length - 1;
      end = at + 1;
      continue;
    }
    const joins = token.folded === 'и' && fields.has(tokens[at + 1]?.folded ?? '');
    const linked =
      /^(?:по|в|при)$/u.test(token.folded) && !(fields.has(tokens[at + 1]?.folded ?? '') && token.folded === 'по');
    if (linked && token.folded === 'в') {
      const seat = gazetteer.at(tokens, at + 1);
      if (seat?.kind !== 'country') break;
      words.push(...tokens.slice(at, at + 1 + seat.length).map(({ text }) => text));
      end = at + 1 + seat.length;
      break;
    }
    const region = /^\p{Lu}\p{L}+ск(?:ой|ого)$/u.test(token.text) && REGION.test(tokens[at + 1]?.folded ?? '');
    if (region && goesOn(tokens[at + 1])) {
      words.push(token.text, tokens[at + 1]?.text ?? '');
      at += 1;
      end = at + 1;
      continue;
    }
    // The name of a company in Latin letters: компании Example.
    const foreign = words.length > 0 && token.capital && /^\p{Script=Latin}/u.test(token.text);
    const known =
      foreign || fields.has(token.folded) || joins || SHORTENED.test(token.text) || ACRONYM.test(token.text);
    if (!known && !leadsToName(tokens, at)) break;
    if (linked) break;
    words.push(
      listed
        ? `, ${token.text}`
        : foreign || /^\p{Lu}{2,}$/u.test(token.text) || SHORTENED.test(token.text)
          ? token.text
          : token.text.toLowerCase(),
    );
    end = at + 1;
  }
  return { words: words.length === 0 ? [] : [words.join(' ').replaceAll(' , ', ', ')], country, end };
}

/** Where a name in quotation marks ends that begins here; here itself where none does: `фонда «Пример»`. */
function quotedEnd(tokens: readonly Token[], at: number): number {
  if (!/^\s+["«„]$/u.test(tokens[at]?.gap ?? '')) return at;
  for (let end = at + 1; end < at + 7; end += 1) {
    const gap = tokens[end]?.gap;
    if (gap === undefined) return end;
    if (/^["»“]/u.test(gap)) return end;
    if (!/^(?:\s+|[-–])$/u.test(gap)) return at;
  }
  return at;
}

/**
 * Whether words that no list has are a field: all of them stand in the genitive, and a name with a capital follows.
 * `департамента торговых переговоров Иван Примеров`.
 */
function leadsToName(tokens: readonly Token[], at: number): boolean {
  for (let next = at; next < at + 6; next += 1) {
    const token = tokens[next];
    if (!goesOn(token)) return false;
    if (token.capital) return next > at && /^\p{Lu}\p{Ll}/u.test(token.text) && tokens[next + 1]?.capital === true;
    const genitive = /(?:[оеё]го|[оеы][йхв]|[ие]й|их|ов|ев|[аяыи])$/u.test(token.folded) && token.folded.length > 3;
    if (!genitive && token.folded !== 'и' && !titles.has(token.folded)) return false;
    if (/(?:ла|ли|лась|лись|ая|ые|ие|ий|ый)$/u.test(token.folded)) return false;
  }
  return false;
}

/** What a governor has: Омской области. */
const REGION = /^(?:области|края|района|округа|губернии|провинции|автономии)$/u;

const ACRONYM = /^\p{Lu}{2,7}$/u;

/** Ministries and committees in one word: Минпрома, Госкомвоенпрома. */
const SHORTENED = /^(?:Мин|Госком|Рос|Нац|Центр)[а-я]{3,}(?:а|у|е|ом)?$/u;

function countryAt(tokens: readonly Token[], at: number, gazetteer: Gazetteer): string | null {
  return countryLength(tokens, at, gazetteer) > 0 ? (gazetteer.at(tokens, at)?.code ?? null) : null;
}

function countryLength(tokens: readonly Token[], at: number, gazetteer: Gazetteer): number {
  const named = goesOn(tokens[at]) ? gazetteer.at(tokens, at) : null;
  return named?.kind === 'country' ? named.length : 0;
}
