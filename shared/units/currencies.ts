/** Whose money a shared name means in the tables of a reporter (ISO 3166 alpha-3 → ISO 4217). */
const OF_REPORTER: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  RS: { IND: 'INR', PAK: 'PKR', LKA: 'LKR', NPL: 'NPR', MUS: 'MUR', SYC: 'SCR' },
  ROUBLE: { RUS: 'RUB', BLR: 'BYN' },
  PESO: { MEX: 'MXN', PHL: 'PHP', ARG: 'ARS', CHL: 'CLP', COL: 'COP', URY: 'UYU', DOM: 'DOP', CUB: 'CUP' },
  DINAR: {
    KWT: 'KWD',
    BHR: 'BHD',
    JOR: 'JOD',
    TUN: 'TND',
    DZA: 'DZD',
    IRQ: 'IQD',
    LBY: 'LYD',
    SRB: 'RSD',
  },
  RIAL: { IRN: 'IRR', SAU: 'SAR', QAT: 'QAR', OMN: 'OMR', YEM: 'YER' },
  DIRHAM: { ARE: 'AED', MAR: 'MAD' },
  POUND: { GBR: 'GBP', EGY: 'EGP', SDN: 'SDG', SYR: 'SYP', LBN: 'LBP' },
  SHILL: { KEN: 'KES', TZA: 'TZS', UGA: 'UGX', SOM: 'SOS' },
  FRANC: { CHE: 'CHF', LIE: 'CHF', RWA: 'RWF', BDI: 'BIF', DJI: 'DJF', COM: 'KMF', GIN: 'GNF' },
  CFA: {
    SEN: 'XOF',
    CIV: 'XOF',
    MLI: 'XOF',
    BEN: 'XOF',
    BFA: 'XOF',
    TGO: 'XOF',
    NER: 'XOF',
    GNB: 'XOF',
    CMR: 'XAF',
    GAB: 'XAF',
    TCD: 'XAF',
    CAF: 'XAF',
    COG: 'XAF',
    GNQ: 'XAF',
  },
  // "$" alone where pesos are written so as well; these have the dollar itself.
  SIGN: { USA: 'USD', ECU: 'USD', SLV: 'USD', PAN: 'USD', PRI: 'USD' },
  MANAT: { AZE: 'AZN', TKM: 'TMT' },
  LEI: { ROU: 'RON', MDA: 'MDL' },
  KRONA: { SWE: 'SEK', NOR: 'NOK', DNK: 'DKK', ISL: 'ISK', FRO: 'DKK', GRL: 'DKK', EST: 'EEK' },
  // `N'Million` and `R million`: letters, and money only in the tables of who writes it so.
  NSIGN: { NGA: 'NGN' },
  RSIGN: { ZAF: 'ZAR' },
  KSIGN: { ZMB: 'ZMW', PNG: 'PGK', MMR: 'MMK' },
  YUAN: { TWN: 'TWD', HKG: 'HKD', MAC: 'MOP' },
  YEN: { CHN: 'CNY' },
};

/** What a shared name means where no reporter of `OF_REPORTER` is known; null: nobody can tell. */
const ANYWHERE: Readonly<Record<string, string | null>> = { YUAN: 'CNY', YEN: 'JPY', DOLLAR: 'USD' };

/** Countries with dollars of their own: a bare dollar in their tables may be theirs. */
const OWN_DOLLAR = new Set(
  'CAN AUS NZL HKG SGP TWN BRN FJI JAM TTO BRB GUY BLZ BHS BMU CYM NAM LBR SLB SUR KIR TUV ATG DMA GRD KNA LCA VCT'.split(
    ' ',
  ),
);

/** The dollar of a country whose own statistical office writes nothing but "$"; null where it has none of its own. */
export function ownDollar(country: string | null): string | null {
  return (country === null ? null : OFFICES_DOLLAR[country]) ?? null;
}

const OFFICES_DOLLAR: Readonly<Record<string, string>> = {
  AUS: 'AUD',
  NZL: 'NZD',
  CAN: 'CAD',
  HKG: 'HKD',
  SGP: 'SGD',
  FJI: 'FJD',
  JAM: 'JMD',
  TTO: 'TTD',
};

/** Whether a currency's name is one that several countries share. */
export function isShared(unit: string | null): boolean {
  if (unit === null) return false;
  return unit in OF_REPORTER || unit in ANYWHERE;
}

/** Whether a currency is one of those that a shared name may mean. */
export function sharesName(unit: string | null, shared: string | null): boolean {
  return unit !== null && shared !== null && Object.values(OF_REPORTER[shared] ?? {}).includes(unit);
}

const CURRENCY = /^[A-Z]{2,6}$/;
/** Units of amounts that are written as currencies are. */
const AMOUNTS = new Set(['TEU', 'TJ']);

/** Whether a unit is a currency. */
export function isCurrency(unit: string | null): boolean {
  return unit !== null && CURRENCY.test(unit) && !AMOUNTS.has(unit);
}

/** Whether a unit is of money: a currency, or what it buys ("USD PPP"). */
export function isMoney(unit: string | null): boolean {
  return isCurrency(unit) || unit?.endsWith(AT_PARITY) === true;
}

/** Behind a currency: the money of all countries, reckoned by what it buys. */
export const AT_PARITY = ' PPP';

/**
 * The ISO 4217 code of a unit of money: a shared name is that of the reporter's money, a bare dollar the American where the
 * reporter has none of its own. Null when it cannot be told. Other units stay what they are.
 */
export function settledUnit(unit: string | null, reporter: string | null): string | null {
  if (unit === null || !isShared(unit)) return unit;
  if (unit === 'DOLLAR' && reporter !== null && OWN_DOLLAR.has(reporter)) return null;
  const own = reporter === null ? undefined : OF_REPORTER[unit]?.[reporter];
  return own ?? ANYWHERE[unit] ?? null;
}
