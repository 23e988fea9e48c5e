/** The sentences of a drafted text in a language. `{slot}` is filled; a part in `[…]` falls away where a slot of it is empty. */
export interface DraftPatterns {
  /** The larger flow and the other, one sentence; `joint` stands between, `end` behind. */
  first: string;
  next: string;
  joint: string;
  end: string;
  /** Of each way: how it went over the years, its place, its goods, what the other side reports. */
  trend: string;
  record: string;
  place: string;
  products: string;
  mirror: string;
  /** Of both together. */
  together: string;
  space: string;
}

const english: DraftPatterns = {
  first: '{from}’s exports to {to} were {value} in {year}[, {growth}]',
  next: '{from}’s exports to {to} were {value}[, {growth}]',
  joint: '; ',
  end: '.',
  trend: '{from}’s exports to {to} went {average}.',
  record: 'In {year} they were {record}.',
  place: 'Among {from}’s export markets {to} was {rank}[, with {share} of its exports].',
  products: '{from}’s main goods to {to} were {top}.',
  mirror:
    'By {to}’s own record its imports from {from} were {mirror}[; next to {from}’s exports with freight and insurance that is {gap}].',
  together: 'Both sides’ exports came to {both} in {year}[: {balance}].',
  space: ' ',
};

/** Names stay in the nominative: an arrow says who sells to whom. */
const russian: DraftPatterns = {
  first: 'Экспорт, {from} → {to}: {value} в {year}\u00a0г.[, {growth}]',
  next: 'экспорт, {from} → {to}: {value}[, {growth}]',
  joint: '; ',
  end: '.',
  trend: 'Динамика экспорта, {from} → {to}: {average}.',
  record: '{year}\u00a0г.: {record}.',
  place: 'Рынки экспорта, {from}: {to}\u00a0– {rank}[, доля {share}].',
  products: 'Основные товары, {from} → {to}: {top}.',
  mirror:
    'Импорт по данным партнёра, {from} → {to}: {mirror}[; расхождение с экспортом с учётом фрахта и страхования: {gap}].',
  together: 'Экспорт обеих сторон в {year}\u00a0г.: {both}[; баланс: {balance}].',
  space: ' ',
};

/** In a line that runs from the right an arrow to the left goes onward. */
const urdu: DraftPatterns = {
  first: 'برآمدات، {from} ← {to}: {year} میں {value}[، {growth}]',
  next: 'برآمدات، {from} ← {to}: {value}[، {growth}]',
  joint: '؛ ',
  end: '۔',
  trend: 'برآمدات کا رجحان، {from} ← {to}: {average}۔',
  record: '{year}: {record}۔',
  place: 'برآمدی منڈیاں، {from}: {to}\u00a0– {rank}[، حصہ {share}]۔',
  products: 'اہم مصنوعات، {from} ← {to}: {top}۔',
  mirror:
    'شراکت دار کے ریکارڈ کے مطابق درآمدات، {from} ← {to}: {mirror}[؛ کرایہ اور بیمہ ملا کر برآمدات سے فرق: {gap}]۔',
  together: '{year} میں دونوں ممالک کی برآمدات: {both}[؛ توازن: {balance}]۔',
  space: ' ',
};

const byLanguage: Readonly<Record<string, DraftPatterns>> = { en: english, ru: russian, ur: urdu };

/** The patterns of a language; English for one that has none. */
export function draftPatterns(language: string): DraftPatterns {
  return byLanguage[language.split('-')[0] ?? ''] ?? english;
}
