import type { RivalCause } from '../contract/rivals';
import { pickLanguage } from './language';
import type { Language } from './language';

/** Why two numbers for one thing may differ, a sentence each. */
const english: Record<RivalCause, string> = {
  valuation: 'One is FOB, at the exporter’s border; the other CIF, with carriage and insurance.',
  'period-kind': 'The periods are of different kinds, such as a calendar year and a fiscal year.',
  unit: 'The units differ: another currency, or a quantity.',
  dataset: 'Two publishers compile the same trade by rules of their own.',
  'price-basis': 'One is at current prices, the other at constant ones.',
  classification: 'The products are classified by different editions.',
  'further-dimension': 'One counts something that the other leaves out, such as a customs procedure or a trade system.',
  vintage: 'The files were taken in different years; the publisher has revised meanwhile.',
  estimate: 'One is flagged as an estimate or as provisional, the other is not.',
  'cif-fob': 'Imports are counted CIF, with carriage and insurance; exports FOB, without.',
  timing: 'Goods that left in December arrive in January: each side counts them in its own year.',
  origin: 'The importer counts by country of origin, the exporter by last known destination.',
  're-export': 'Goods pass through a third country, which appears as partner on one side.',
  'trade-system':
    'One side follows the general trade system, the other the special one: free zones and warehouses differ.',
  confidential: 'One side keeps some products or partners confidential, in “areas not specified”.',
  'mirror-classification': 'The two customs services classify the same goods otherwise.',
  currency: 'Values were converted at different rates of exchange.',
  threshold: 'Small consignments are counted by one side only.',
  misreporting: 'Values may be under- or overstated at customs.',
};

const catalogues: Record<Language, Record<RivalCause, string>> = { en: english };

/** A sentence on why two numbers may differ. */
export function wordRivalCause(cause: RivalCause, language: string): string {
  return catalogues[pickLanguage(language)][cause];
}
