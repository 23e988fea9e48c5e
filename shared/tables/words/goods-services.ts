/** Heads and labels that are the word for goods or for services, and nothing more; both beside each other are the two kinds of trade. */

const GOODS =
  /^(?:goods|merchandise|biens|marchandises|bienes|mercancias|bens|mercadorias|beni|merci|waren|товары|товари|тавары|mallar|barang|towary|货物|貨物|商品|상품|재화|سلع|السلع|کالا|اشیا)(?: \d)?$/;
const SERVICES =
  /^(?:services|servicios|servicos|servizi|dienstleistungen|услуги|послуги|паслугі|hizmetler|jasa|uslugi|服务|服務|サービス|서비스|خدمات|الخدمات)(?: \d)?$/;

/** "Goods" in folded words. */
export function isGoods(folded: string): boolean {
  return GOODS.test(folded);
}

/** "Services" in folded words. */
export function isServices(folded: string): boolean {
  return SERVICES.test(folded);
}

const OF_GOODS =
  /(?:^| )(?:goods|merchandise|marchandises|biens|mercancias|bienes|mercadorias|bens|merci|beni|waren|товар\S*|тавар\S*)(?: |$)|货物|貨物|商品|상품|재화|سلع|کالا/;

/** Whether folded words are of goods as such: "exports of goods", "экспорт товаров". */
export function speaksOfGoods(folded: string): boolean {
  return OF_GOODS.test(folded);
}
