import type { Address } from '../../figures/figure';
import { isCurrency } from '../../units/currencies';
import { readUnit } from '../../units/units';
import { noFacts, type Facts } from '../proposal';
import { headerRole } from '../words/role-words';

/** Texts around a table as lines with their labels, and what notes say. */

/** One thing that the surroundings of a table say: facts, the words, where they stand, and how sure it is. */
export interface Statement {
  facts: Facts;
  text: string;
  /** Null: sheet or file name. */
  where: Address | null;
  from: 'title' | 'earlier' | 'label' | 'lone' | 'note' | 'sheet' | 'file' | 'publisher';
  confidence: number;
  /** Which end of the way of the goods the label before a place names. */
  end?: 'origin' | 'destination';
}

/** A text around a table, or over its labels. */
export interface Line {
  text: string;
  label: string;
  where: Address | null;
  from: Statement['from'];
}

const SOURCE = 'sources?|источник|fuente|fonte|quelle|المصدر(?![\\u0600-\\u06ff])|来源(?!地|国)|자료';
/** What is said of the file and its making; "import sources" are countries. */
export const ABOUT_FILE = new RegExp(
  `extracted|exported (?:from|on|at|by) \\S+\\.(?:com|org|net|io|int)\\b|date exported|dated|updated|last update|download|generated|printed|accessed|copyright|©|http|www\\.|report date|run date|обновлен|dataset|(?:^[^\\p{L}]*|data )(?:${SOURCE})|(?:${SOURCE})\\s*[:：]|来源(?!地|国)|자료`,
  'iu',
);

/** `ImportCountry` and `ExportValueKUSD` are several words. */
export function apart(name: string): string {
  return name.replace(/(?<=\p{Ll}{2})(?=\p{Lu})/gu, ' ');
}

/** A text as a line; what stands before a colon is its label where it is one ("Unit: US$ million"). */
export function lineOf(shown: string, where: Address, kind: 'title' | 'earlier' | 'note'): Line {
  const text = shown.replace(/\s+/g, ' ').trim();
  const parts = /^([^:：]{2,40})[:：]\s*(.+)$/.exec(text);
  // "Goods and services (BPM5): …", "Top products: Iran – Pakistan", "中国进出口按国别（单位：万美元）" are titles.
  const own = parts === null || SUBJECT.test(parts[1] ?? '') ? null : headerRole(parts[1] ?? '');
  return parts !== null && own !== null
    ? { text: parts[2] ?? '', label: parts[1] ?? '', where, from: 'label' }
    : { text, label: '', where, from: kind };
}

const SUBJECT =
  /^(?:(?:goods and services|goods|services|merchandise)(?: \(.*\))?\s*$|[^()（）]+[(（][^()（）]*$|(?:top|main|major|leading|principal(?:es)?|principaux|основные|главные)(?: \d+)? )/i;

/** How sure what a place of the file says is. */
export const SURE: Readonly<Record<Statement['from'], number>> = {
  label: 0.97,
  lone: 0.95,
  publisher: 0.95,
  title: 0.92,
  earlier: 0.8,
  note: 0.85,
  sheet: 0.85,
  file: 0.6,
};

/** Notes below a table say units and price bases; places and flows named there are the notes' own business. */
export function readNote(written: Line): Statement[] {
  // "Source: SBP; values in US$ million" says where the figures are from, and then what they are in.
  const text = written.text.split(/[;.]\s+/).filter((part) => !ABOUT_FILE.test(part));
  if (text.length === 0) return [];
  const line = { ...written, text: text.join('; ') };
  const { unit, scale } = readUnit(line.text);
  const speaks =
    isUnitHead(line.label) ||
    isUnitHead(line.text) ||
    // "KES billion" alone.
    (isCurrency(unit) && (scale ?? 1) > 1 && line.text.length <= 24) ||
    /[$€£¥₹]|d[oó]l+ar|euro|долл|руб|milli?[oõ][nme]|thousand|\bmil(?:es|hares|liers)?\b|млн|тыс|val(?:ue|eu|or)|unit/i.test(
      line.text,
    );
  // A sentence that explains speaks of items and pieces of anything.
  const explains = line.text.length > 150 && !isCurrency(unit);
  if (unit === null || unit === '%' || !speaks || explains) return [];
  return [
    { facts: { ...noFacts, unit, scale }, text: line.text, where: line.where, from: 'note', confidence: SURE.note },
  ];
}

/** Whether a text is "Unit", in any language, or begins so before a colon. */
function isUnitHead(text: string): boolean {
  const role = text === '' ? null : headerRole(text.split(/[:：]/)[0] ?? '');
  return role === 'unit' || role === 'currency';
}
