/** The words of a fact sheet's tables and charts. Document text; the window shows the same tables and so the same words. */
export interface FactSheetWords {
  unit: string;
  missing: string;
  atLeast: string;
  allowedMark: string;
  years: {
    title: string;
    exports: string;
    imports: string;
    growth: string;
    total: string;
    totalGrowth: string;
    balance: string;
    both: string;
    exportsBalance: string;
    bothNote: string;
  };
  places: {
    title: string;
    partner: string;
    market: string;
    supplier: string;
    rank: string;
    share: string;
    change: string;
    whole: string;
    rankOf: string;
    note: string;
    summed: string;
  };
  products: {
    title: string;
    product: string;
    share: string;
    growth: string;
    all: string;
    added: string;
    note: string;
    addedUp: string;
    edition: string;
    levels: Record<'total' | 'section' | '2' | '4' | '6' | '8+' | 'group', string>;
  };
  sectors: {
    title: string;
    advantage: string;
    imports: string;
    share: string;
    worldShare: string;
    ceiling: string;
    note: string;
    ceilingNote: string;
  };
  measures: {
    title: string;
    measure: string;
    value: string;
    reading: string;
    average: string;
    trend: string;
    cover: string;
    markets: string;
    suppliers: string;
    products: string;
    intraIndustry: string;
    complementarity: string;
    intensity: string;
    strictIntensity: string;
    gapToWeight: string;
    openness: string;
    ofYears: string;
    atExtreme: string;
    ofPartners: string;
    normalised: string;
    ofProducts: string;
    above: string;
    below: string;
    high: string;
    dropped: string;
    perCentOfGdp: string;
    gap: string;
    paidFor: string;
    twoWay: string;
  };
  mirrors: {
    title: string;
    exporter: string;
    importer: string;
    expected: string;
    gap: string;
    relative: string;
    flow: string;
    what: string;
    note: string;
  };
  totals: { title: string; flow: string; flowAll: string; source: string; summed: string; note: string };
  tariffs: { title: string; tariff: string; year: string; value: string; of: string; note: string };
  notes: {
    title: string;
    source: string;
    valuation: string;
    taken: string;
    periods: string;
    incomplete: string;
    rounding: string;
    allowed: string;
  };
  charts: {
    years: string;
    products: string;
    mirrors: string;
    yearsSays: string;
    productsSay: string;
    mirrorsSay: string;
    shares: string;
    byExporter: string;
    byImporter: string;
  };
  scale: Record<'' | 'thousand' | 'million' | 'billion', string>;
  flows: Record<'export' | 'import', string>;
}

const english: FactSheetWords = {
  unit: '{scale} {currency}',
  missing: '–',
  atLeast: 'at least {value}',
  allowedMark: '†',
  years: {
    title: 'Trade in goods between {place} and {other}, {from} to {to}',
    exports: '{from}: exports to {to}',
    imports: '{place}: imports from {from}',
    growth: 'change on the year before, %',
    total: '{place}: total trade with {other}',
    totalGrowth: 'change of total trade, %',
    balance: '{place}: balance',
    both: 'Both sides’ exports',
    exportsBalance: 'Difference, from the side of {place}',
    bothNote: '“Both sides’ exports” adds what each exporter reports; it is not total trade as one side counts it.',
  },
  places: {
    title: 'Place in each other’s trade, {year}',
    partner: 'Among partners',
    market: '{partner} among {reporter}’s export markets',
    supplier: '{partner} among {reporter}’s suppliers',
    rank: 'Rank',
    share: 'Share, %',
    change: 'Change, points',
    whole: 'Of all, {unit}',
    rankOf: '{rank} of {of}',
    note: 'Ranks are among countries with a value; world, groups and “not specified” are left out. Part and whole are of one source.',
    summed: '* Sum of countries: the source gives no total.',
  },
  products: {
    title: 'Top products, {from} → {to}, {year}',
    product: 'Product',
    share: 'Share, %',
    growth: 'Change, %',
    all: 'All products',
    added: 'All products, added up',
    note: 'As {reporter} reports; products with a value: {count}.',
    addedUp: 'Headings are added up from {from}.',
    edition: '{classification} {edition}, {level}.',
    levels: {
      total: 'all products',
      section: 'sections',
      '2': 'chapters of two digits',
      '4': 'headings of four digits',
      '6': 'subheadings of six digits',
      '8+': 'national lines',
      group: 'groups as the source makes them',
    },
  },
  sectors: {
    title: 'Sectors of potential, {from} → {to}, {year}',
    advantage: 'Advantage',
    imports: '{to} imports, {unit}',
    share: '{from}’s share, %',
    worldShare: 'of world exports, %',
    ceiling: 'Ceiling, {unit}',
    note: '{from} is specialised in these (advantage above 1) and {to} buys them, but takes less from {from} than {from}’s weight in world exports says. By {level}.',
    ceilingNote: 'The ceiling is the most that could be sold beside what is sold: an upper bound, not a forecast.',
  },
  measures: {
    title: 'Measures and indices',
    measure: 'Measure',
    value: 'Value',
    reading: 'How to read it',
    average: 'Average growth a year, {from} → {to}, {since}–{year}',
    trend: 'Trend growth a year, {from} → {to}, {since}–{year}',
    cover: 'Cover ratio of {from} with {to}, {year}',
    markets: 'Concentration of {from}’s markets, {year}',
    suppliers: 'Concentration of {from}’s suppliers, {year}',
    products: 'Concentration of products, {from} → {to}, {year}',
    intraIndustry: 'Intra-industry trade, by {from}’s report, {year}',
    complementarity: 'Complementarity, {from} → {to}, {year}',
    intensity: 'Trade intensity, {from} → {to}, {year}',
    strictIntensity: 'Trade intensity, {from} → {to}, {from} taken out of the world',
    gapToWeight: 'Gap to weight, {from} → {to}, {year}',
    openness: 'Openness of {from}, {year}',
    ofYears: 'years with a figure: {of}',
    atExtreme: 'begins or ends at a peak or trough',
    ofPartners: 'partners: {of}',
    normalised: 'normalised {value}',
    ofProducts: '{level}: {of}',
    above: 'above 1: more than the weight in world trade suggests',
    below: 'below 1: less than the weight in world trade suggests',
    high: 'above 0.25: high',
    dropped: 'without a product and left out: {value} %',
    perCentOfGdp: 'exports and imports of goods, % of GDP',
    gap: 'what would be traded beside it at an intensity of 1',
    paidFor: 'exports, % of imports',
    twoWay: '1 two-way, 0 one-way',
  },
  mirrors: {
    title: 'The same flow by both sides, {year}',
    exporter: 'Exporter, {unit}',
    importer: 'Importer, {unit}',
    expected: 'Exporter × {factor}',
    gap: 'Gap',
    relative: 'Gap, %',
    flow: '{from} → {to}',
    what: 'Flow',
    note: 'Both reports are shown, never an average. Carriage and insurance are taken as {factor}; timing, re-exports and transit, confidentiality, classification and currency also part them.',
  },
  totals: {
    title: 'Totals by source, {year}',
    flow: '{flow}, {from} → {to}, by {reporter}',
    flowAll: '{flow} of {reporter}, all partners',
    source: 'Source',
    summed: '{source}, sum of countries',
    note: 'The sources count differently. A share takes part and whole from one of them.',
  },
  tariffs: {
    title: 'Tariffs',
    tariff: 'Tariff',
    year: 'Year',
    value: '%',
    of: '{place}: {name}',
    note: 'As the source gives them; nothing is computed.',
  },
  notes: {
    title: 'Notes',
    source: '{source}: {valuation}reported by {reporters}{taken}.',
    valuation: '{valuations}, ',
    taken: '; file taken on {day}',
    periods: 'Periods: {periods}.',
    incomplete: 'Left out, since the file was taken before the end: {periods}.',
    rounding: 'Computed on stored values and rounded once; figures may not add up because of rounding.',
    allowed: '† Rests on two sources: {reason}',
  },
  charts: {
    years: 'Exports of each side to the other and the difference, {unit}',
    products: 'Top products, {from} → {to}, {year}, {unit}',
    mirrors: 'The same flow by exporter and importer, {year}, {unit}',
    yearsSays: '{name}: {first} in {from}, {last} in {to}.',
    productsSay: '{name}: {value}.',
    mirrorsSay: '{flow}: {exporter} by the exporter, {importer} by the importer.',
    shares: 'Exports of each side, per cent of both',
    byExporter: 'by the exporter',
    byImporter: 'by the importer',
  },
  scale: { '': '', thousand: 'Thousand', million: 'Million', billion: 'Billion' },
  flows: { export: 'Exports', import: 'Imports' },
};

/** The words in a language; English where there are none yet. */
export function factSheetWords(_language: string): FactSheetWords {
  return english;
}
