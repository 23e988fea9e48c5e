import type { Guess, LeftOut, Question, Said } from '../tables/proposal';
import { cellName } from '../figures/figure';
import { evidenceWords } from './evidence-words';
import { pickLanguage, type Language } from './language';

/** What the reading of a table took to be so, and why; words for guesses, what was left out, questions and problems. */

/** A guess in words: "Values are in million US dollars." "‘US Dollars, Millions’ in B5". */
export interface WordedReason {
  sentence: string;
  /** Where it was read and in which words; '' when the sentence says it all. */
  reason: string;
}

/** Names of places by their codes (`PAK` → `Pakistan`); what is not known is given back as it is. */
export type PlaceName = (code: string) => string;

type Params = Readonly<Record<string, string>>;
type Entry = (given: (name: string) => string, place: PlaceName) => string;

/** Words a guess with its reason. */
export function wordGuess(guess: Guess, place: PlaceName, language: string): WordedReason {
  const sentence = worded(guess.code, guess.params, place, language);
  return { sentence, reason: reasonOf(guess) };
}

/** Why cells were not taken. */
export function wordLeft(left: LeftOut, place: PlaceName, language: string): string {
  return worded(left.code, left.params, place, language);
}

/** The one question that a file leaves open. */
export function wordQuestion(question: Question, place: PlaceName, language: string): string {
  return worded(question.code, question.params, place, language);
}

/** What the figures beside it say against a figure. */
export function wordDoubt(doubt: Said, language: string): string {
  return worded(doubt.code, doubt.params, (code) => code, language);
}

/** Why a cell could not be taken as it stands. */
export function wordProblem(problem: Said, place: PlaceName, language: string): string {
  return worded(problem.code, problem.params, place, language);
}

function worded(code: string, params: Params, place: PlaceName, language: string): string {
  const entry = catalogues[pickLanguage(language)][code];
  return entry === undefined ? code : entry((name) => params[name] ?? '', place);
}

function reasonOf({ params, where }: Guess): string {
  const text = quoted(params['text'] ?? params['header'] ?? '');
  if (where !== null)
    return text === '' ? cellName(where.row, where.col) : `${text} in ${cellName(where.row, where.col)}`;
  switch (params['from']) {
    case 'file':
      return `the file’s name, ${text}`;
    case 'sheet':
      return `the sheet’s name, ${text}`;
    case 'told':
      return 'as you said';
    case 'publisher':
      return `the columns are those of ${params['text'] ?? ''}`;
    default:
      return text;
  }
}

function quoted(text: string): string {
  if (text === '') return '';
  return text.length <= 60 ? `‘${text}’` : `‘${text.slice(0, 59).trimEnd()}…’`;
}

const SCALES: Readonly<Record<string, string>> = {
  '1000': 'thousand ',
  '10000': 'ten thousand ',
  '100000': 'lakh ',
  '1000000': 'million ',
  '10000000': 'crore ',
  '100000000': 'hundred million ',
  '1000000000': 'thousand million ',
  '1000000000000': 'million million ',
};

const UNITS: Readonly<Record<string, string>> = {
  USD: 'US dollars',
  EUR: 'euros',
  GBP: 'pounds sterling',
  JPY: 'yen',
  CNY: 'yuan',
  PKR: 'Pakistani rupees',
  INR: 'Indian rupees',
  RUB: 'Russian roubles',
  BYN: 'Belarusian roubles',
  // Names that several countries share, as long as nothing tells whose they are.
  DOLLAR: 'dollars',
  SIGN: 'dollars or pesos',
  RS: 'rupees',
  ROUBLE: 'roubles',
  PESO: 'pesos',
  DINAR: 'dinars',
  RIAL: 'rials',
  DIRHAM: 'dirhams',
  POUND: 'pounds',
  SHILL: 'shillings',
  FRANC: 'francs',
  CFA: 'CFA francs',
  MANAT: 'manats',
  LEI: 'lei',
  KRONA: 'kronor or kroner',
  NSIGN: 'naira',
  RSIGN: 'rand',
  KSIGN: 'kwacha, kina or kyat',
  YUAN: 'yuan',
  YEN: 'yen',
  kg: 'kilograms',
  t: 'tonnes',
  '%': 'per cent',
};

/** A unit and what its numbers are multiplied by: "million US dollars". */
export function unitWords(unit: string, scale: string): string {
  return `${SCALES[scale] ?? ''}${UNITS[unit] ?? unit}`;
}

const FLOWS: Readonly<Record<string, string>> = {
  export: 'exports',
  import: 'imports',
  're-export': 're-exports',
  're-import': 're-imports',
  balance: 'the balance of trade',
  turnover: 'exports and imports together',
};

const ROLES: Readonly<Record<string, string>> = {
  value: 'figures',
  reporter: 'the reporting country',
  partner: 'the partner',
  origin: 'where the goods come from: the partner of what is imported',
  destination: 'where the goods go to: the partner of what is exported',
  flow: 'the flow',
  'product-code': 'the code of the product',
  'product-name': 'the product',
  classification: 'the classification of the codes',
  period: 'the period',
  year: 'the year',
  month: 'the month',
  quarter: 'the quarter',
  indicator: 'what each row measures',
  group: 'the group that rows belong to',
  unit: 'the unit',
  scale: 'the scale',
  flag: 'marks',
  more: 'a further dimension',
  ignore: 'nothing that is used',
};

const MEASURES: Readonly<Record<string, string>> = {
  value: 'values',
  quantity: 'quantities',
  weight: 'weights',
  share: 'shares',
  growth: 'rates of growth',
  tariff: 'tariff statistics',
  count: 'numbers of things counted',
  rank: 'ranks',
  index: 'an index',
  gdp: 'gross domestic product',
  population: 'population',
  rate: 'rates or prices',
};

const column = (given: (name: string) => string) =>
  given('header') === '' ? 'A column without a head' : `Column ${quoted(given('header'))}`;

/** `2 hidden rows and 1 hidden column are`, `The hidden sheet “X” is`. */
function hiddenWords(given: (name: string) => string): string {
  if (given('sheet') !== '') return `The hidden sheet ${quoted(given('sheet'))} is`;
  const parts = (['row', 'column'] as const).flatMap((what) => {
    const count = Number(given(`${what}s`));
    return count === 0 ? [] : [`${count} hidden ${what}${count === 1 ? '' : 's'}`];
  });
  const one = Number(given('rows')) + Number(given('columns')) === 1;
  return `${parts.join(' and ')} ${one ? 'is' : 'are'}`;
}

/** A fact as its kind is worded: a place by its name, a unit by its own. */
function factWords(field: string, value: string, place: PlaceName): string {
  if (value === '') return 'nothing';
  if (field === 'reporter' || field === 'partner') return place(value);
  if (field === 'scale') return (SCALES[value] ?? value).trim();
  return UNITS[value] ?? FLOWS[value] ?? MEASURES[value] ?? value;
}

const english: Readonly<Record<string, Entry>> = {
  ...evidenceWords,
  'fact.reporter': (given, place) => `The reporting country is ${place(given('value'))}.`,
  'fact.partner': (given, place) => `The partner is ${place(given('value'))}.`,
  'fact.flow': (given) => `The figures are ${FLOWS[given('value')] ?? given('value')}.`,
  'fact.product': (given) =>
    given('value') === 'TOTAL' ? 'The figures are of all products together.' : `The product is ${given('value')}.`,
  'fact.period': (given) => `The figures are of ${given('value')}.`,
  'fact.measure': (given) => `The figures are ${MEASURES[given('value')] ?? given('value')}.`,
  'fact.unit': (given) => `Values are in ${unitWords(given('value'), given('scale'))}.`,
  'fact.valuation': (given) => `Values are ${given('value')}.`,
  'fact.priceBasis': (given) => basisWords(given('value')),
  'fact.dataset': (given) => `The dataset is ${quoted(given('value'))}.`,
  'fact.standing': (given) =>
    given('value') === 'main' ? 'The figures count.' : 'The figures are given elsewhere too, and do not count twice.',
  'hidden.left': (given) => `${hiddenWords(given)} not taken.`,
  'hidden.taken': (given) => `${hiddenWords(given)} taken as well.`,
  'recipe.new-column': (given) => `${column(given)} is new; it is read afresh.`,
  'recipe.missing-column': (given) => `${column(given)} is not there any more.`,
  'recipe.contradicted': (given, place) =>
    `The file now says ${factWords(given('field'), given('says'), place)}; before, you said ${factWords(given('field'), given('told'), place)}. The file is believed.`,
  'role.header': (given) => `${column(given)} is ${ROLES[given('role')] ?? given('role')}.`,
  'role.content': (given) => `${column(given)} is ${ROLES[given('role')] ?? given('role')}, by what its cells hold.`,
  'role.place': (given) => `${column(given)} holds places: ${ROLES[given('role')] ?? given('role')}.`,
  'role.partners': (given) =>
    `The places in ${given('header') === '' ? 'the first column' : quoted(given('header'))} are partners.`,
  'role.reporters': (given) =>
    `The places in ${given('header') === '' ? 'the first column' : quoted(given('header'))} are reporting countries: the table names no other.`,
  'role.labels': (given) => `${column(given)} holds labels: ${ROLES[given('role')] ?? given('role')}.`,
  'role.numbers': (given) => `${column(given)} holds figures.`,
  'role.group': (given) => `${column(given)} names the group that rows belong to.`,
  'role.chosen': (given) => `${column(given)} is ${ROLES[given('role')] ?? given('role')}, as you said.`,
  'codes.zeros': (given) =>
    `The codes have lost the zero at their front: ${given('example')} is read as ${given('restored')}.`,
  'value.column': (given) => {
    const what = FLOWS[given('flow')] ?? MEASURES[given('measure')] ?? 'figures';
    const unit = given('unit') === '' ? '' : `, in ${unitWords(given('unit'), given('scale'))}`;
    return `${column(given)} holds ${what}${unit}.`;
  },
  'reading.unsure': (given) =>
    `${quoted(given('example'))} is read with ${given('decimal') === '.' ? 'a decimal point' : 'a decimal comma'}; nothing in the column settles it.`,
  'across.periods': (given) =>
    given('count') === '1'
      ? `One column of ${given('first')}.`
      : `${given('count')} columns of periods, ${given('first')} to ${given('last')}.`,
  'evidence.edition': (given) =>
    `${given('count')} of ${given('of')} codes, such as ${given('example')}, are not in ${given('edition')}: these are codes of another edition, and keep the names that the file gives them.`,
  'role.empty': (given) => `${column(given)} is empty.`,
  'ignore.empty': (given) => `${column(given)} is empty.`,
  'ignore.serial': (given) => `${column(given)} only numbers the rows.`,
  'ignore.unclear': (given) => `${column(given)}: its head does not say what its numbers are.`,
  'ignore.too-large': (given) =>
    `${column(given)}: its head speaks of changes or shares, and its numbers are too large for either.`,
  'ignore.twin': (given) =>
    `${column(given)} stands twice with different numbers, and nothing tells the two apart. Give each a head of its own, and bring it in again.`,
  'ignore.repeat': (given) => `${column(given)} gives the same money again as ${quoted(given('of'))}.`,
  'ignore.sums': (given) => `${column(given)} repeats in each row what several rows come to together.`,
  'ignore.same': (given) => `${column(given)} says again what another column says.`,
  'ignore.technical': (given) => `${column(given)} tells nothing of the figures.`,
  'ignore.code': (given) => `${column(given)} holds codes that another column words.`,
  'ignore.both-flows': (given) =>
    `${column(given)} names exports and imports together; the heads of the figures tell them apart.`,
  'ignore.first-day': (given) =>
    `${column(given)}: the first of January stands for that month or for all of the year, and nothing says for which.`,
  'ignore.remarks': (given) => `${column(given)} names what is largest of all that the figures of its row are of.`,
  'ignore.labels': (given) => `${column(given)} holds labels that are not needed.`,
  'left.marked': (given) =>
    `${given('count')} numbers in column ${quoted(given('header'))} carry the letter ‘${given('mark')}’, and nothing says what it means. They are left until you say so.`,
  'left.pivot-sums': () => 'This sum takes exports and imports, or several years, together: it is of nothing.',
  'left.pivot-levels': () =>
    'The rows of this pivot table do not add up, so which label belongs to which can’t be told. Lay it out in tabular form, or repeat its labels, and bring it in again.',
  'left.row': () => 'This row is left out, as you said.',
  'left.alike': (given) =>
    `${given('count')} of ${given('of')} rows have the labels of another: what tells them apart was not found. Look before you use them.`,
  'left.group-sums': (given) =>
    `${given('count')} rows add up goods of a group and do not say of which. They are left.`,
  'left.statistics': (given) =>
    `${given('count')} rows give the smallest, the largest or the mean of the others. They are left.`,
  'left.changes': (given) => `${given('count')} rows say by how much the others changed. They are left.`,
  'left.memo': (given) =>
    `${given('count')} rows tell something beside the others, such as a total in another unit. They are left.`,
  'left.other-time': (given) =>
    `${given('count')} rows stand below a heading that names another year than their column does. They are left.`,
  'left.no-figures': () => 'A stretch of cells that looks like a table holds no figures that could be taken.',
  'question.unit': () => 'In which unit are the values?',
  'question.reporter': () => 'Whose figures are these: which country reports them?',
  'question.period': () => 'Of which time are these figures: which year, quarter or months?',
  'question.taken-on': () => 'When was this file taken from its publisher?',
  'question.flow': () => 'Which way did the goods go: exports or imports?',
  'problem.nothing': () =>
    'No cell of this file holds a figure that could be taken: no table of numbers with a time and a measure was found.',
  'problem.number': (given) => `${quoted(given('text'))} is not a number as this column writes them.`,
  'problem.too-much': (given) =>
    `${quoted(given('text'))} in the unit that is written would be more than the whole world has, so it was not taken.`,
  'problem.error-cell': (given) => `The cell holds an error of the spreadsheet, ${quoted(given('text'))}.`,
  'problem.period': (given) => `${quoted(given('text'))} is no period that is known.`,
  'problem.no-period': () => 'Nothing says of which time these figures are, so they were not taken.',
  'problem.place': (given) => `${quoted(given('text'))} is no place that is known; it is kept as it is written.`,
  'problem.measure': (given) => `${quoted(given('text'))} does not say what is measured, so its rows were not taken.`,
  'problem.scale': (given) => `${quoted(given('text'))} is no scale that is known.`,
};

/** "current, annual rate": at the prices of each year, and quarters as if they were years. */
function basisWords(basis: string): string {
  const prices = basis.replace(/(?:, )?annual rate$/, '');
  const rated = prices === basis ? '' : ' Quarters and months are at annual rates: no amounts of their own.';
  return `${prices === '' ? '' : `Values are at ${prices} prices.`}${rated}`.trim();
}

const catalogues: Record<Language, Readonly<Record<string, Entry>>> = { en: english };

/** Whether a code has words of its own. */
export function isWordedReason(code: string): boolean {
  return english[code] !== undefined;
}
