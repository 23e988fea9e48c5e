import { fiscalStart } from '../../periods/read';
import { isCurrency, isShared, sharesName } from '../../units/currencies';
import { noFacts, type Facts, type Field, type Guess } from '../proposal';
import { isCaption } from '../words/sentences';
import type { Statement } from './lines';
import type { Surroundings } from './title';

/** Facts of a whole table with the statement that each came from. */
export interface TableFacts {
  facts: Facts;
  by: Partial<Record<Field, Statement>>;
}

const FIELDS = ['reporter', 'partner', 'product', 'period', 'measure', 'valuation', 'priceBasis'] as const;

/**
 * Takes from the surroundings what they say, the nearest and surest first. Flow is taken only where nothing contradicts
 * it: a title that says "exports" beside a sheet that says "imports" says neither. A unit and its scale come from the
 * same statement, a scale alone fills in where the unit's statement has none.
 */
export function tableFacts({ statements }: Surroundings): TableFacts {
  const facts: Facts = { ...noFacts };
  const by: TableFacts['by'] = {};
  const ranked = statements.toSorted((a, b) => rank(b) - rank(a));
  const take = (field: Field, statement: Statement) => {
    Object.assign(facts, { [field]: statement.facts[field] });
    by[field] = statement;
  };
  for (const field of FIELDS) {
    const found = ranked.find((statement) => statement.facts[field] !== null);
    if (found !== undefined) take(field, found);
  }
  if (weakerReporter(facts, by)) {
    const other = ranked.find(
      ({ facts: said }) => said.reporter !== null && said.reporter.code !== facts.partner?.code,
    );
    if (other === undefined) {
      facts.reporter = null;
      delete by.reporter;
    } else take('reporter', other);
  }
  if (facts.reporter !== null && facts.reporter.code === facts.partner?.code) {
    const other = ranked.find(({ facts: said }) => said.partner !== null && said.partner.code !== facts.reporter?.code);
    const back = ranked.find(
      // The name of a file says with whom a country trades, and not whose figures these are.
      ({ from, facts: said }) =>
        from !== 'file' && said.partner?.code === facts.reporter?.code && said.reporter !== null,
    );
    if (other !== undefined) take('partner', other);
    else if (back !== undefined && back !== by.reporter) {
      // "According to Pakistan" over trade of Belarus with it: Pakistan's with Belarus.
      facts.partner = back.facts.reporter;
      by.partner = back;
    } else {
      facts.partner = null;
      delete by.partner;
    }
  }
  ownerByTitle(facts, by, ranked);
  const named = ranked.find(({ from, facts: said }) => from === 'sheet' && said.reporter !== null);
  const other = named?.facts.reporter ?? null;
  if (named !== undefined && other !== null && facts.partner === null && other.code !== facts.reporter?.code) {
    facts.partner = other;
    by.partner = { ...named, facts: { ...named.facts, reporter: null, partner: other } };
  }
  const flows = withoutSums(ranked.filter(({ facts: said }) => said.flow !== null));
  const surest = flows[0];
  const near = flows.filter((statement) => surest !== undefined && rank(statement) === rank(surest));
  const one = new Set(near.map(({ facts: said }) => said.flow)).size === 1;
  if (surest !== undefined && one && !flows.some((other) => contradicts(surest, other))) take('flow', surest);
  ownEnd(facts, by, ranked);
  const unit = byItsOwnName(ranked);
  if (unit !== undefined) {
    take('unit', unit);
    const scale =
      unit.facts.scale === null ? ranked.find(({ facts: said }) => said.unit === null && said.scale !== null) : unit;
    if (scale !== undefined) take('scale', scale);
  } else {
    const scale = ranked.find(({ facts: said }) => said.scale !== null);
    if (scale !== undefined) take('scale', scale);
  }
  moneyOfTitle(facts, by);
  // "Unit: %": parts of something, and no money.
  if (facts.unit === '%' && facts.measure === null && (unit?.from === 'label' || unit?.from === 'lone')) {
    facts.measure = 'share';
    by.measure = unit;
  }
  return { facts, by };
}

/**
 * "US$ bn" in a title, and a file or sheet called "trade indices", or a table of quantities before it: the title is nearer to the table,
 * which is of money.
 */
function moneyOfTitle(facts: Facts, by: TableFacts['by']): void {
  const { measure, unit } = by;
  if (measure === undefined || unit === undefined || !isCurrency(facts.unit)) return;
  const named = measure.from === 'file' || measure.from === 'sheet';
  const before = measure.from === 'earlier' && NO_MONEY.has(facts.measure) && isCaption(unit.text);
  if ((!named && !before) || rank(unit) <= rank(measure)) return;
  facts.measure = null;
  delete by.measure;
}

/** What is never counted in money; prices are. */
const NO_MONEY: ReadonlySet<Facts['measure']> = new Set(['quantity', 'weight', 'share', 'growth', 'rank']);

/** "Origin: Canada" over exports, "Destination: Kenya" over imports: that end is who reports. */
function ownEnd(facts: Facts, by: TableFacts['by'], ranked: readonly Statement[]): void {
  const end = facts.flow === 'export' ? 'origin' : facts.flow === 'import' ? 'destination' : null;
  const own = ranked.find((statement) => statement.end === end && statement.facts.partner !== null);
  if (end === null || own === undefined) return;
  const other = ranked.find(
    ({ end: side, facts: { partner } }) => side !== end && partner !== null && partner.code !== own.facts.partner?.code,
  );
  facts.reporter = own.facts.partner;
  by.reporter = { ...own, facts: { ...own.facts, reporter: own.facts.partner, partner: null } };
  facts.partner = other?.facts.partner ?? null;
  if (other === undefined) delete by.partner;
  else by.partner = other;
}

/**
 * "KENYA" alone over a table, below "Pakistan's trade with African countries": whose trade it is the title says, and the place is whom
 * it is with.
 */
function ownerByTitle(facts: Facts, by: TableFacts['by'], ranked: readonly Statement[]): void {
  const alone = facts.reporter;
  const { partner } = facts;
  if (alone?.level !== 'country' || by.reporter?.from !== 'lone' || (partner !== null && partner.level !== 'group'))
    return;
  const title = ranked.find(
    ({ from, facts: { reporter } }) =>
      (from === 'title' || from === 'earlier') && reporter?.level === 'country' && reporter.code !== alone.code,
  );
  if (title === undefined) return;
  by.partner = by.reporter;
  facts.partner = alone;
  facts.reporter = title.facts.reporter;
  by.reporter = title;
}

/** What says the unit; where its name is one that several countries share ("ريال"), another that names one of their moneys ("Million SR"). */
function byItsOwnName(ranked: readonly Statement[]): Statement | undefined {
  const first = ranked.find(({ facts }) => facts.unit !== null);
  const shared = first?.facts.unit ?? null;
  if (first === undefined || !isShared(shared)) return first;
  const own = ranked.find(
    ({ facts: { unit, scale } }) =>
      sharesName(unit, shared) && (scale === first.facts.scale || scale === null || first.facts.scale === null),
  );
  return own ?? first;
}

/** "Exports to Türkiye" in a title, and a file's name that says no more than Türkiye: the title knows better. */
function weakerReporter({ reporter, partner }: Facts, { reporter: said, partner: other }: TableFacts['by']): boolean {
  if (reporter === null || reporter.code !== partner?.code || said === undefined || other === undefined) return false;
  return said !== other && rank(said) < rank(other);
}

/**
 * "Trade between two countries" over "Exports of the one": the table is of what stands nearer to it. The same title over all sheets of a
 * file, one of which is called "Exports": the sheet is of these.
 */
function withoutSums(flows: readonly Statement[]): Statement[] {
  const isOneWay = ({ facts: { flow } }: Statement) => flow !== 'turnover' && flow !== 'balance';
  const [nearest] = flows;
  const parted = nearest?.facts.flow === 'turnover' && flows.some((said) => said.from === 'sheet' && isOneWay(said));
  return nearest !== undefined && (isOneWay(nearest) || parted) ? flows.filter(isOneWay) : [...flows];
}

/** A sheet called "Imports" with a title that says "exports", or the other way round. */
function contradicts(title: Statement, sheet: Statement): boolean {
  const [said, named] = [title.facts.flow, sheet.facts.flow];
  if (title.from !== 'title' || sheet.from !== 'sheet') return false;
  return (said === 'export' && named === 'import') || (said === 'import' && named === 'export');
}

function rank({ from }: Statement): number {
  const order: Readonly<Record<Statement['from'], number>> = {
    label: 5,
    lone: 4,
    title: 4,
    sheet: 3,
    earlier: 2.5,
    publisher: 2,
    note: 2,
    file: 1,
  };
  return order[from];
}

/** The guesses that tell where a table's facts come from. */
export function factGuesses({ facts, by }: TableFacts, table: number): Guess[] {
  const guesses: Guess[] = [];
  for (const [field, statement] of Object.entries(by) as [Field, Statement][]) {
    const value = worded(facts, field);
    if (value === '' || field === 'scale') continue;
    guesses.push({
      code: `fact.${field}`,
      params: { value, scale: String(facts.scale ?? 1), text: statement.text, from: statement.from },
      field,
      table,
      col: null,
      confidence: statement.confidence,
      where: statement.where,
    });
  }
  return guesses;
}

/** One fact as the code that sentences are made of. */
export function worded(facts: Facts, field: Field): string {
  switch (field) {
    case 'reporter':
    case 'partner':
      return facts[field]?.code ?? '';
    case 'period':
      return facts.period?.written ?? '';
    case 'product':
      return facts.product === null ? '' : (facts.product.code ?? facts.product.name ?? 'TOTAL');
    case 'scale':
      return facts.scale === null ? '' : String(facts.scale);
    default:
      return facts[field] ?? '';
  }
}

/** The month with which fiscal years begin in a table of this reporter. */
export function startOfYear(facts: Facts): number {
  return fiscalStart(facts.reporter?.code ?? null);
}
