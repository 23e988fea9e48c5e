/** The fixed words of the sheet that says who still has to clear what. */
export interface ClearingWords {
  title: string;
  none: string;
  point: string;
  person: string;
  visit: string;
  asked: string;
  due: string;
  overdue: string;
  noDate: string;
  again: string;
  untitled: string;
  description: string;
}

const english: ClearingWords = {
  title: 'To be cleared',
  none: 'Nothing is waiting for anybody’s clearance.',
  point: 'Point',
  person: 'Person',
  visit: 'For',
  asked: 'Asked',
  due: 'Answer by',
  overdue: 'overdue',
  noDate: 'no date',
  again: 'to be asked again: the clearance has lapsed',
  untitled: 'No lead line yet',
  description:
    'The points that this office still has to clear, for which visit, when it was asked and by when it was to answer.',
};

const russian: ClearingWords = {
  title: 'На согласовании',
  none: 'Согласования никто не ожидает.',
  point: 'Тезис',
  person: 'Кто',
  visit: 'Для',
  asked: 'Запрошено',
  due: 'Ответ до',
  overdue: 'просрочено',
  noDate: 'без срока',
  again: 'запросить снова: согласование утратило силу',
  untitled: 'Пока без текста',
  description:
    'Тезисы, которые это ведомство ещё должно согласовать, для какого визита, когда запрошено и до какого срока.',
};

const urdu: ClearingWords = {
  title: 'منظوری باقی',
  none: 'کسی کی منظوری باقی نہیں۔',
  point: 'نکتہ',
  person: 'کون',
  visit: 'برائے',
  asked: 'پوچھا گیا',
  due: 'جواب تک',
  overdue: 'مہلت گزر چکی',
  noDate: 'کوئی تاریخ نہیں',
  again: 'دوبارہ پوچھیں: منظوری ختم ہو گئی',
  untitled: 'ابھی کوئی متن نہیں',
  description: 'وہ نکات جن کی منظوری اس دفتر نے ابھی دینی ہے، کس دورے کے لیے، کب پوچھا گیا اور کب تک جواب دینا تھا۔',
};

const byLanguage: Readonly<Record<string, ClearingWords>> = { ru: russian, ur: urdu };

/** The words in the language of the sheet; English where there are none yet. */
export function clearingWords(language: string): ClearingWords {
  return byLanguage[language.split('-')[0] ?? ''] ?? english;
}
