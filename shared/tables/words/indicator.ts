import { fold } from '../../places/fold';
import { bankSeries } from './bank-codes';
import { isCurrency } from '../../units/currencies';
import { scaleBehind } from '../../units/scales';
import { readUnit } from '../../units/units';
import { flowIn, wholeFlow } from './flow-words';
import { measureIn } from './measure-words';
import { servicesIn } from './outside-trade';
import { noFacts, type Facts } from '../proposal';
import { basisOf } from './basis-words';

/** Measures whose figures are parts of a hundred unless the text names another unit. */
const PERCENT = new Set(['share', 'growth', 'tariff', 'rate']);

/** Measures that are counted in thousands and millions. */
const SCALED = new Set<Facts['measure']>(['value', 'gdp', 'population', 'count']);

/** `MIO_EXP_VAL`, `PC_TOT_IMP`, `CONT_IMP_EU`: the codes of Eurostat's indicators. */
const CODED = /^(?:MIO|THS|MRD|PC|PCH|CONT)_[A-Z0-9_]+$/;
const CODES: Readonly<Record<string, string>> = {
  MIO: 'million EUR',
  THS: 'thousand EUR',
  MRD: 'billion EUR',
  PC: 'share, %',
  PCH: 'growth, %',
  CONT: 'share, %',
  EXP: 'exports',
  IMP: 'imports',
  BAL: 'balance',
  VAL: 'value',
};

/** Eurostat's `TRD_VAL`, as its list of codes has it. */
const TRADE_VALUE = /^TRD_VAL(?:_SCA?|_SWDA)?$/;

function spelled(code: string): string {
  return code
    .split('_')
    .map((part) => CODES[part] ?? '')
    .join(' ');
}

/**
 * What a heading or indicator says of its figures: measure, unit, flow. `measure` is null when the words do not settle
 * it; then nothing may be made of the figures unless something else does.
 */
export function readIndicator(written: string): Facts {
  if (OUTSIDE_ACCOUNT.test(fold(written))) return noFacts;
  const text = TRADE_VALUE.test(written)
    ? 'Trade value in million EUR'
    : CODED.test(written)
      ? spelled(written)
      : (bankSeries(written) ?? written);
  const { unit, scale, measure: byUnit } = readUnit(text);
  const flow = flowIn(fold(text)).flow ?? wholeFlow(text);
  const found = measureIn(text)?.measure ?? null;
  // "GDP: Imports of goods and services": a part of it by itself.
  const part = found === 'gdp' && flow !== null && /^gdp ?[:–-]/i.test(text);
  const words = found === 'serial' || (found === 'gdp' && COMPONENT.test(fold(text))) ? null : part ? 'value' : found;
  const money = isCurrency(unit) && (flow !== null || /trade|commerce|comercio|торговл|무역|贸易|تجار/i.test(text));
  const measure = words ?? byUnit ?? (money || flow !== null ? 'value' : null);
  const amount = measure === 'value' || measure === 'quantity' || measure === 'weight';
  // "Объем, тонн" is an amount of goods, though the word may be of money.
  const counted = measure === 'value' && (byUnit === 'weight' || byUnit === 'quantity') ? byUnit : measure;
  const settled = amount && unit === '%' ? 'share' : counted;
  const own = settled !== null && PERCENT.has(settled) && unit === null && HUNDREDTHS.test(text) ? '%' : unit;
  const parts = settled === 'tariff' && isCurrency(unit);
  const named = settled === 'share' && flow !== null ? partIn(text) : null;
  const product = flow === null ? null : (named?.product ?? servicesIn(text));
  // Money of a country that its name does not tell: in which currency, each row would say anew.
  const local = unit === null && LOCAL.test(text) && (settled === 'value' || settled === 'gdp');
  return {
    ...noFacts,
    ...basisOf(text),
    measure: local ? null : settled,
    unit: own,
    scale: scale ?? (unit === null && SCALED.has(settled) ? scaleBehind(text) : null),
    flow: parts ? null : flow,
    product,
    partner: named?.partner ?? null,
    more: settled === 'growth' && RATIO.test(text) ? OF_BEFORE : noFacts.more,
  };
}

/** "Share in total exports (%)", "Export growth, %" among flows: no money of theirs. */
export function besideFlow(text: string): Pick<Facts, 'measure' | 'unit' | 'scale'> | null {
  const { measure, unit } = readIndicator(text);
  return measure === 'share' || measure === 'growth' ? { measure, unit, scale: 1 } : null;
}

/** "Темп роста, %", "as % of previous year", "rok poprzedni = 100": what it came to, where 100 is the time before, and not what was added. */
const RATIO =
  /темп\S* роста|^темпы?(?=[\s,(%]*$|[\s,(]+(?:в )?%)|темп\S* зростання|(?:в|у) ?%.{0,3} (?:к|до)(?: |$)|^% (?:к|до) |(?:19|20)\d\d(?: г\.)? (?:к|в % к) (?:19|20)\d\d|(?:as )?%[^%]{0,4}of (?:the )?(?:corresponding |same )?(?:period of |month of )?(?:the )?previous|= ?100(?!\d)/i;

/** Whether changes under a head are what the time before came to as a hundred. */
export function isRatio(head: string): boolean {
  return RATIO.test(head);
}

/** What is further said of changes that are written so. */
export const OF_BEFORE = { base: 'previous period = 100' };

/** Words and signs that say that a change or a share is in parts of a hundred. */
const HUNDREDTHS = /%|percent|porcent|por ?cent|pour ?cent|prozent|procent|процент|百分|率|[률율]$/i;

/** The lines of a balance of payments below its current account: of money, not of what is traded. */
export const OUTSIDE_ACCOUNT =
  /^(?:financial account|capital account|supplementary items|net lending|net errors and omissions|reserves and related items|international investment position)(?: |$)/;

/** "GDP: government consumption expenditure": what a part of the product was spent on. */
const COMPONENT =
  /(?:^| )(?:(?:final |household |private |government )*consumption|capital formation|investments?|inventories|savings?|compensation|discrepanc(?:y|ies)|expenditures?)(?= |$)(?! (?:approach|method|side))/;

const LOCAL = /\blcu\b|\blocal currency|\bnational currency/i;

const OF_TRADE = /^(.{3,60}?)(?: (?:exports|imports))? \(% of (?:[\w ]* )?(?:exports|imports)\)$/i;
const WITH = /^merchandise (?:exports|imports) (?:to|from) (.{3,80}?) \(% of (?:[\w ]* )?(?:exports|imports)\)$/i;
const ALL_TRADE = /^(?:(?:total|all|merchandise|goods|commodit(?:y|ies)|and|services?|commercial|trade|net) ?)+$/i;

/** "Fuel imports (% of merchandise imports)": the goods or the partners whose part of all trade it is; null where none are named. */
function partIn(text: string): Pick<Facts, 'product' | 'partner'> | null {
  const partner = WITH.exec(text.trim())?.[1];
  if (partner !== undefined) return { product: null, partner: { code: partner, level: 'group' } };
  const name = OF_TRADE.exec(text.trim())?.[1];
  if (name === undefined || ALL_TRADE.test(name)) return null;
  return { product: { classification: null, edition: null, code: null, name }, partner: null };
}
