/** What is said of one direction of trade, as its seller reports it or as its buyer does. */
export interface WayPatterns {
  /** The larger flow and the other, one sentence. */
  first: string;
  next: string;
  trend: string;
  /** With the flow's name, where no sentence on its trend stands before. */
  record: string;
  peak: string;
  place: string;
  /** What the other side reports of the same flow. */
  mirror: string;
}

/** The sentences of a drafted text in a language. `{slot}` is filled; a part in `[…]` falls away where a slot of it is empty. */
export interface DraftPatterns {
  exports: WayPatterns;
  imports: WayPatterns;
  /** Between the two flows of the headline, and behind them. */
  joint: string;
  end: string;
  record: string;
  peak: string;
  products: string;
  /** Of both together: by the place's own report, or as each seller reports. */
  total: string;
  together: string;
  space: string;
}

const english: DraftPatterns = {
  exports: {
    first: '{from}’s exports to {to} were {value} in {year}[, {growth}]',
    next: '{from}’s exports to {to} were {value}[, {growth}]',
    trend: '{from}’s exports to {to} went {average}.',
    record: '{from}’s exports to {to} in {year} were {record}.',
    peak: '{from}’s exports to {to} were at their peak in {peakYear}, at {peak}.',
    place: 'Among {from}’s export markets {to} was {rank}[, with {share} of its exports].',
    mirror:
      'By {to}’s own record its imports from {from} were {mirror}[; next to {from}’s exports with freight and insurance the gap is {gap}].',
  },
  imports: {
    first: '{to}’s imports from {from} were {value} in {year}[, {growth}]',
    next: '{to}’s imports from {from} were {value}[, {growth}]',
    trend: '{to}’s imports from {from} went {average}.',
    record: '{to}’s imports from {from} in {year} were {record}.',
    peak: '{to}’s imports from {from} were at their peak in {peakYear}, at {peak}.',
    place: 'Among {to}’s suppliers {from} was {rank}[, with {share} of its imports].',
    mirror:
      'By {from}’s own record its exports to {to} were {mirror}[; with freight and insurance added, the gap to {to}’s imports is {gap}].',
  },
  joint: '; ',
  end: '.',
  record: 'In {year} they were {record}.',
  peak: 'The peak was {peakYear}, at {peak}.',
  products: '{from}’s main goods to {to} in {goodsYear} were {top}.',
  total: 'Total trade, as {place} records it, came to {total} in {year}[: {balance}].',
  together: 'Both sides’ exports came to {total} in {year}[: {balance}].',
  space: ' ',
};

/** Names stay in the nominative: an arrow says who sells to whom. */
const russian: DraftPatterns = {
  exports: {
    first: 'Экспорт, {from} → {to}: {value} в {year}[, {growth}]',
    next: 'экспорт, {from} → {to}: {value}[, {growth}]',
    trend: 'Динамика экспорта, {from} → {to}: {average}.',
    record: 'Экспорт, {from} → {to}, {year}: {record}.',
    peak: 'Экспорт, {from} → {to}, максимум: {peakYear}, {peak}.',
    place: 'Рынки экспорта, {from}: {to}\u00a0– {rank}[, доля {share}].',
    mirror:
      'Импорт по данным партнёра, {from} → {to}: {mirror}[; расхождение с экспортом с учётом фрахта и страхования: {gap}].',
  },
  imports: {
    first: 'Импорт, {from} → {to}: {value} в {year}[, {growth}]',
    next: 'импорт, {from} → {to}: {value}[, {growth}]',
    trend: 'Динамика импорта, {from} → {to}: {average}.',
    record: 'Импорт, {from} → {to}, {year}: {record}.',
    peak: 'Импорт, {from} → {to}, максимум: {peakYear}, {peak}.',
    place: 'Поставщики, {to}: {from}\u00a0– {rank}[, доля {share}].',
    mirror:
      'Экспорт по данным партнёра, {from} → {to}: {mirror}[; расхождение импорта с экспортом с учётом фрахта и страхования: {gap}].',
  },
  joint: '; ',
  end: '.',
  record: '{year}: {record}.',
  peak: 'Максимум: {peakYear}, {peak}.',
  products: 'Основные товары, {from} → {to}, {goodsYear}: {top}.',
  total: 'Товарооборот по данным одной стороны ({place}) в {year}: {total}[; баланс: {balance}].',
  together: 'Экспорт обеих сторон в {year}: {total}[; баланс: {balance}].',
  space: ' ',
};

/** In a line that runs from the right an arrow to the left goes onward. */
const urdu: DraftPatterns = {
  exports: {
    first: 'برآمدات، {from} ← {to}: {year} میں {value}[، {growth}]',
    next: 'برآمدات، {from} ← {to}: {value}[، {growth}]',
    trend: 'برآمدات کا رجحان، {from} ← {to}: {average}۔',
    record: 'برآمدات، {from} ← {to}، {year}: {record}۔',
    peak: 'برآمدات، {from} ← {to}، بلند ترین سال {peakYear}: {peak}۔',
    place: 'برآمدی منڈیاں، {from}: {to}\u00a0– {rank}[، حصہ {share}]۔',
    mirror:
      'شراکت دار کے ریکارڈ کے مطابق درآمدات، {from} ← {to}: {mirror}[؛ کرایہ اور بیمہ ملا کر برآمدات سے فرق: {gap}]۔',
  },
  imports: {
    first: 'درآمدات، {from} ← {to}: {year} میں {value}[، {growth}]',
    next: 'درآمدات، {from} ← {to}: {value}[، {growth}]',
    trend: 'درآمدات کا رجحان، {from} ← {to}: {average}۔',
    record: 'درآمدات، {from} ← {to}، {year}: {record}۔',
    peak: 'درآمدات، {from} ← {to}، بلند ترین سال {peakYear}: {peak}۔',
    place: 'درآمدات کے ذرائع، {to}: {from}\u00a0– {rank}[، حصہ {share}]۔',
    mirror:
      'شراکت دار کے ریکارڈ کے مطابق برآمدات، {from} ← {to}: {mirror}[؛ کرایہ اور بیمہ ملا کر درآمدات سے فرق: {gap}]۔',
  },
  joint: '؛ ',
  end: '۔',
  record: '{year}: {record}۔',
  peak: 'بلند ترین سال {peakYear}: {peak}۔',
  products: 'اہم مصنوعات، {from} ← {to}، {goodsYear}: {top}۔',
  total: '{place} کے ریکارڈ کے مطابق {year} میں کل تجارت: {total}[؛ توازن: {balance}]۔',
  together: '{year} میں دونوں ممالک کی برآمدات: {total}[؛ توازن: {balance}]۔',
  space: ' ',
};

const byLanguage: Readonly<Record<string, DraftPatterns>> = { en: english, ru: russian, ur: urdu };

/** The patterns of a language; English for one that has none. */
export function draftPatterns(language: string): DraftPatterns {
  return byLanguage[language.split('-')[0] ?? ''] ?? english;
}

/** A period as a drafted sentence names it: a bare year is said to be one where the language says so. */
export function draftYear(written: string, language: string): string {
  return language.split('-')[0] === 'ru' && /^\d{4}$/.test(written) ? `${written}\u00a0г.` : written;
}
