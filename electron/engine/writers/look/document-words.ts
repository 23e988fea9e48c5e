/** The few words that the pages themselves bring along; everything else is in the document. */
export interface DocumentWords {
  mayBeUsed: string;
  notToBeDisclosed: string;
  annex: string;
  /** Before the letter of an annex in the contents, whose first column is narrow. */
  annexListed: string;
  contents: string;
  /** What stands before the page's number, between it and the number of pages, and after both. */
  page: readonly [string, string, string];
  aboutThisCopy: string;
  meetingAtAGlance: string;
  /** What the pictures and tables of a ministry's letterhead are called to those who can't see them. */
  letterhead: string;
}

const english: DocumentWords = {
  mayBeUsed: 'MAY BE USED',
  notToBeDisclosed: 'NOT TO BE DISCLOSED – for the reader only',
  annex: 'Annex',
  annexListed: 'Annex',
  contents: 'Contents',
  page: ['Page ', ' of ', ''],
  aboutThisCopy: 'About this copy',
  meetingAtAGlance: 'Facts in brief',
  letterhead: 'Letterhead',
};

const russian: DocumentWords = {
  mayBeUsed: 'МОЖНО ИСПОЛЬЗОВАТЬ',
  notToBeDisclosed: 'НЕ РАЗГЛАШАТЬ – только для читающего',
  annex: 'Приложение',
  annexListed: 'Прил.',
  contents: 'Содержание',
  page: ['Страница ', ' из ', ''],
  aboutThisCopy: 'Об этом экземпляре',
  meetingAtAGlance: 'Коротко о встрече',
  letterhead: 'Бланк',
};

const urdu: DocumentWords = {
  mayBeUsed: 'استعمال کیا جا سکتا ہے',
  notToBeDisclosed: 'ظاہر نہ کیا جائے – صرف پڑھنے والے کے لیے',
  annex: 'ضمیمہ',
  annexListed: 'ضمیمہ',
  contents: 'فہرست',
  page: ['صفحہ ', ' از ', ''],
  aboutThisCopy: 'اس نقل کے بارے میں',
  meetingAtAGlance: 'مختصر حقائق',
  letterhead: 'سرنامہ',
};

const byLanguage: Readonly<Record<string, DocumentWords>> = { en: english, ru: russian, ur: urdu };

/** The words for a pack in `language` (BCP 47); English where we have none in that language yet. */
export function documentWords(language: string): DocumentWords {
  return byLanguage[language.split('-')[0] ?? ''] ?? english;
}
