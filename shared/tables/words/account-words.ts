import type { Flow } from '../../figures/figure';
import { fold } from '../../places/fold';

/** Words of a balance of payments: its sides, and the lines that are goods or services. */

const SIDES: readonly (readonly [Flow, string])[] = [
  [
    'export',
    'credits?|receipts?|recettes|creditos?|ingresos|receitas?|einnahmen|crediti|entrate|кредит|поступления|alacak|贷方|貸方|受取',
  ],
  [
    'import',
    'debits?|payments?|depenses|paiements|debitos?|pagos|egresos|despesas?|ausgaben|debiti|uscite|дебет|дебит|выплаты|borc|借方|支払',
  ],
  ['balance', 'balances?|net|soldes?|saldos?|сальдо|netto|差额|差額|収支'],
];
const ADJUSTED = '(?: (?:not )?(?:seasonally|calendar)? ?(?:un)?adjusted| desaisonnalise\\S*| non desaisonnalise\\S*)?';
const WHOLE = SIDES.map(([flow, words]) => [flow, new RegExp(`^(?:${words})${ADJUSTED}$`)] as const);
/** The sides within a longer label. */
export const WITHIN = SIDES.map(([flow, words]) => [flow, new RegExp(`(?:^| )(?:${words})(?= |$)`)] as const);

/** The side of an account that a label names and nothing else ("Receipts, seasonally adjusted"); null where it is no side. */
export function sideIn(label: string): Flow | null {
  const folded = fold(label);
  return WHOLE.find(([, words]) => words.test(folded))?.[0] ?? null;
}

export const GOODS =
  /(?:^| )(?:goods|merchandise|marchandises|biens|mercancias|bienes|mercadorias|bens|waren|beni|товары|товаров|товарами|mallar|mal|бараа|货物|貨物|商品)(?= |$)/;
export const SERVICES =
  /(?:^| )(?:services?|servicios|servicos|dienstleistungen|servizi|услуги|услуг|услугами|hizmetler|hizmet|үйлчилгээ\S*)(?= |$)|服务|服務|サービス/;
/** Whether a label speaks of goods or services. */
export function namesLine(label: string): boolean {
  const folded = fold(label);
  return GOODS.test(folded) || SERVICES.test(folded);
}
