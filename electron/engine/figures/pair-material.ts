import type { Frame } from '../../../shared/country-pair/frame';
import type { Material, Partners, Products, Side } from '../../../shared/country-pair/material';
import type { Weight } from '../../../shared/country-pair/measures';
import type { PairTerm } from '../../../shared/country-pair/pair-term';
import { present } from '../../../shared/figures/supersession';
import type { Period } from '../../../shared/periods/period';
import type { ReadableDb } from '../store/database';
import {
  gdpOf,
  hasProducts,
  latestByProduct,
  quantitiesByProduct,
  sourcesById,
  tariffsOf,
  tradeByProduct,
  tradeWithAll,
  worldTrade,
} from './pair-queries';

type Given = Pick<Material, 'place' | 'other' | 'between' | 'productName'>;
type Way = 'export' | 'import';

const nothing: Partners = { now: [], before: [] };

/** Reads everything else that a country pair needs, once its year and kind of period are chosen. */
export function readMaterial(db: ReadableDb, frame: Frame, given: Given): Material {
  const { place, other, between } = given;
  const now = frame.columns.at(-1)?.period ?? null;
  const { before } = frame;
  if (now === null || before === null) return { ...given, frame, ...emptyParts() };
  const read = new PairReader(db, now, before);
  const sectors = { place: read.sectorPeriod(place.code), other: read.sectorPeriod(other.code) };
  const sides = {
    place: read.side(place.code, other.code, sectors),
    other: read.side(other.code, place.code, { place: sectors.other, other: sectors.place }),
  };
  const world = (period: Period) => read.products({ reporter: 'WLD', partner: 'WLD', flow: 'export' }, period);
  return {
    ...given,
    frame,
    sides,
    world: { place: world(sectors.place), other: world(sectors.other) },
    sectorYears: { place: yearIn(sectors.place), other: yearIn(sectors.other) },
    sources: sourcesById(db, [...new Set([...between, ...wholes(sides)].map(({ sourceId }) => sourceId))]),
  };
}

/** What each side trades with all its partners: the totals by source rest on it. */
function wholes({ place, other }: Material['sides']): PairTerm[] {
  return [place, other].flatMap(({ exportPartners, importPartners }) => [...exportPartners.now, ...importPartners.now]);
}

function yearIn({ from }: Period): number {
  return Number(from.slice(0, 4));
}

/** Reads for one year and the year before it. */
class PairReader {
  readonly #db: ReadableDb;
  readonly #now: Period;
  readonly #before: Period;
  /** The same products are wanted of a country's trade and of its place in the other's. */
  readonly #read = new Map<string, PairTerm[]>();

  constructor(db: ReadableDb, now: Period, before: Period) {
    this.#db = db;
    this.#now = now;
    this.#before = before;
  }

  side(code: string, other: string, sectors: { place: Period; other: Period }): Side {
    return {
      exportPartners: this.#partners(code, 'export'),
      importPartners: this.#partners(code, 'import'),
      exportProducts: this.#latestProducts(code, other, 'export'),
      importProducts: this.#latestProducts(code, other, 'import'),
      allExports: this.products({ reporter: code, partner: 'WLD', flow: 'export' }, sectors.place),
      exportsTo: this.products({ reporter: code, partner: other, flow: 'export' }, sectors.place),
      // Imports are set against the other side's exports, so they are of the year in which those are compared.
      allImports: this.products({ reporter: code, partner: 'WLD', flow: 'import' }, sectors.other),
      importsFrom: this.products({ reporter: code, partner: other, flow: 'import' }, sectors.other),
      gdp: present(gdpOf(this.#db, code, [this.#now])),
      tariffs: tariffsOf(this.#db, code, this.#now.to).map((term) => ({ term, name: tariffName(term) })),
      weight: this.#weight(code),
    };
  }

  /** The latest period up to the chosen one in which a country's exports by product are there. */
  sectorPeriod(code: string): Period {
    const asked = { reporter: code, partner: 'WLD', flow: 'export' } as const;
    return this.#latest(asked) ?? this.#now;
  }

  products(asked: { reporter: string; partner: string; flow: Way }, period: Period): PairTerm[] {
    const key = [asked.reporter, asked.partner, asked.flow, period.kind, period.from, period.to].join();
    const known = this.#read.get(key) ?? tradeByProduct(this.#db, asked, period);
    this.#read.set(key, known);
    return known;
  }

  #partners(code: string, flow: Way): Partners {
    const found = tradeWithAll(this.#db, code, flow, [this.#now, this.#before]);
    return parted(found, this.#now);
  }

  #latestProducts(reporter: string, partner: string, flow: Way): Products {
    const asked = { reporter, partner, flow };
    const period = this.#latest(asked);
    if (period === null) return { ...nothing, quantities: [], year: yearIn(this.#now) };
    const quantities = quantitiesByProduct(this.#db, asked, period);
    const [now, before] = [this.products(asked, period), this.products(asked, yearsBack(period, 1))];
    return { now, before, quantities, year: yearIn(period) };
  }

  #latest(asked: { reporter: string; partner: string; flow: Way }): Period | null {
    // Mostly it is the year that is looked at, and the others need not be gone through.
    if (hasProducts(this.#db, asked, this.#now)) return this.#now;
    const last = latestByProduct(this.#db, asked, this.#now);
    return last === null ? null : yearsBack(this.#now, yearIn(this.#now) - Number(last.slice(0, 4)));
  }

  #weight(code: string): Weight | null {
    const partner = present(worldTrade(this.#db, 'export', code, [this.#now]));
    if (partner === null) return null;
    const totals = worldTrade(this.#db, 'export', 'WLD', [this.#now]);
    const total = present(totals.filter(({ vintage }) => vintage === partner.vintage));
    return total === null ? null : { partner, total };
  }
}

function parted(terms: readonly PairTerm[], { from }: Period): Partners {
  return {
    now: terms.filter(({ period }) => period.from === from),
    before: terms.filter(({ period }) => period.from !== from),
  };
}

/** The same part of an earlier year. */
function yearsBack(period: Period, years: number): Period {
  const moved = (date: string) => {
    const year = String(Number(date.slice(0, 4)) - years);
    if (date.slice(5, 7) !== '02' || date.slice(8) < '28') return year + date.slice(4);
    return new Date(Date.UTC(Number(year), 2, 0)).toISOString().slice(0, 10);
  };
  return { ...period, from: moved(period.from), to: moved(period.to) };
}

/** What the file calls a tariff: its other dimensions, one after the other. */
function tariffName({ more, productName }: PairTerm & { more: string }): string {
  const parts: unknown = JSON.parse(more);
  const words = typeof parts === 'object' && parts !== null ? Object.values(parts).map(String) : [];
  return [productName, ...words].filter((word) => word !== null).join(', ');
}

function emptyParts(): Pick<Material, 'sides' | 'world' | 'sectorYears' | 'sources'> {
  const side: Side = {
    exportPartners: nothing,
    importPartners: nothing,
    exportProducts: { ...nothing, quantities: [], year: 0 },
    importProducts: { ...nothing, quantities: [], year: 0 },
    allExports: [],
    allImports: [],
    importsFrom: [],
    exportsTo: [],
    gdp: null,
    tariffs: [],
    weight: null,
  };
  return {
    sides: { place: side, other: side },
    world: { place: [], other: [] },
    sectorYears: { place: 0, other: 0 },
    sources: new Map(),
  };
}
