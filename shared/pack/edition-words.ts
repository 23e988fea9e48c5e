import type { UnitKind } from '../document/document-units';

/** The fixed words of numbered copies, addenda and recall lists. Document text: in the language of the pack. */
export interface EditionWords {
  /** With {number}. */
  copy: string;
  holder: string;
  version: string;
  addendum: {
    /** With {number}, {version}. */
    title: string;
    /** With {copies}, {version}. */
    to: string;
    everybody: string;
    labels: { to: string; touches: string; reason: string; earlier: string };
    /** With {version}. */
    keep: string;
    where: string;
    was: string;
    is: string;
    description: string;
    /** Of a whole part: with {part}, {behind}. */
    section: { added: string; addedFirst: string; removed: string; changed: string; moved: string; movedFirst: string };
    /** Of one place: replace, insert, take out, move. */
    unit: Record<'added' | 'removed' | 'changed' | 'moved', string>;
    /** With {number}. */
    places: Record<UnitKind, string>;
    brief: string;
    annex: string;
    nothing: string;
  };
  recall: {
    title: string;
    says: string;
    none: string;
    columns: { copy: string; holder: string; version: string; out: string; replaced: string; fate: string };
    /** With {date}, {by}. */
    fates: Record<'returned' | 'destroyed', string>;
    out: string;
    description: string;
  };
  /** On the record of a meeting: with {version}, {date}; {figures}. */
  record: { wentOut: string; changed: string; figures: string; never: string };
}

const english: EditionWords = {
  copy: 'Copy no. {number}',
  holder: 'Holder',
  version: 'Version',
  addendum: {
    title: 'Addendum {number} to v{version}',
    to: 'Copies {copies} of v{version}',
    everybody: 'All who hold v{version}',
    labels: { to: 'To', touches: 'Touches', reason: 'Reason', earlier: 'Together with' },
    keep: 'Keep this sheet with v{version}: it holds only what changed.',
    where: 'Where',
    was: 'As it went out',
    is: 'As it is now',
    description: 'What changed since the version went out: the place, the old words and the new.',
    section: {
      added: '{part}: new, insert it behind {behind}',
      addedFirst: '{part}: new, insert it at the front',
      removed: '{part}: withdrawn, take it out',
      changed: '{part}: replace these words',
      moved: '{part}: now stands behind {behind}',
      movedFirst: '{part}: now stands at the front',
    },
    unit: { added: 'Insert', removed: 'Take out', changed: 'Replace', moved: 'Moved' },
    places: {
      title: 'title',
      marking: 'marking',
      heading: 'heading',
      text: 'text',
      point: 'point {number}',
      objective: 'objective {number}',
      item: 'item',
      fact: 'head of the meeting',
      row: 'row of the table',
      background: 'background',
      caption: 'caption',
      source: 'source under the table',
      chart: 'chart',
      note: 'footnote',
    },
    brief: 'Brief {number}',
    annex: 'Annex {number}',
    nothing: 'Nothing has changed.',
  },
  recall: {
    title: 'Recall list',
    says: 'Numbered copies of versions that have been replaced. They come back to the desk or are destroyed, and it is noted here.',
    none: 'No copy of an earlier version is out.',
    columns: {
      copy: 'Copy',
      holder: 'Holder',
      version: 'Version',
      out: 'Went out',
      replaced: 'Replaced by',
      fate: 'Returned or destroyed: date, by whom',
    },
    fates: { returned: 'Returned {date}, {by}', destroyed: 'Destroyed {date}, {by}' },
    out: '',
    description: 'Who holds copies of versions that have been replaced, and what became of them.',
  },
  record: {
    wentOut: 'Went out with v{version}, in the words of {date}',
    changed: 'the words have changed since',
    figures: 'figures as printed: {figures}',
    never: 'Has not gone out in a pack',
  },
};

const russian: EditionWords = {
  copy: 'Экз. № {number}',
  holder: 'Получатель',
  version: 'Версия',
  addendum: {
    title: 'Дополнение {number} к версии {version}',
    to: 'Экземпляры {copies} версии {version}',
    everybody: 'Всем получателям версии {version}',
    labels: { to: 'Кому', touches: 'Касается', reason: 'Причина', earlier: 'Действует вместе с' },
    keep: 'Лист хранить вместе с версией {version}: здесь только изменения.',
    where: 'Место',
    was: 'Было разослано',
    is: 'Теперь',
    description: 'Что изменилось после рассылки: место, прежний текст и новый.',
    section: {
      added: '{part}: новый раздел, вставить после: {behind}',
      addedFirst: '{part}: новый раздел, вставить в начало',
      removed: '{part}: раздел снят, изъять',
      changed: '{part}: заменить текст',
      moved: '{part}: теперь после: {behind}',
      movedFirst: '{part}: теперь в начале',
    },
    unit: { added: 'Вставить', removed: 'Изъять', changed: 'Заменить', moved: 'Перемещено' },
    places: {
      title: 'заголовок',
      marking: 'гриф',
      heading: 'подзаголовок',
      text: 'текст',
      point: 'тезис {number}',
      objective: 'цель {number}',
      item: 'пункт',
      fact: 'данные о встрече',
      row: 'строка таблицы',
      background: 'справка',
      caption: 'подпись',
      source: 'источник под таблицей',
      chart: 'диаграмма',
      note: 'сноска',
    },
    brief: 'Раздел {number}',
    annex: 'Приложение {number}',
    nothing: 'Изменений нет.',
  },
  recall: {
    title: 'Список экземпляров к возврату',
    says: 'Нумерованные экземпляры заменённых версий. Они возвращаются или уничтожаются, о чём делается отметка.',
    none: 'Экземпляров прежних версий на руках нет.',
    columns: {
      copy: 'Экз.',
      holder: 'Получатель',
      version: 'Версия',
      out: 'Разослан',
      replaced: 'Заменён на',
      fate: 'Возвращён или уничтожен: дата, кем',
    },
    fates: { returned: 'Возвращён {date}, {by}', destroyed: 'Уничтожен {date}, {by}' },
    out: '',
    description: 'У кого находятся экземпляры заменённых версий и что с ними стало.',
  },
  record: {
    wentOut: 'Разослано с версией {version}, в редакции: {date}',
    changed: 'с тех пор текст изменён',
    figures: 'цифры как напечатано: {figures}',
    never: 'Не рассылалось',
  },
};

const urdu: EditionWords = {
  copy: 'نقل نمبر {number}',
  holder: 'حامل',
  version: 'نسخہ',
  addendum: {
    title: 'ضمیمہ {number} برائے نسخہ {version}',
    to: 'نسخہ {version} کی نقول {copies}',
    everybody: 'نسخہ {version} کے تمام حاملین',
    labels: { to: 'بنام', touches: 'متعلقہ حصے', reason: 'وجہ', earlier: 'کے ہمراہ' },
    keep: 'یہ ورق نسخہ {version} کے ساتھ رکھیے: اس میں صرف تبدیلیاں ہیں۔',
    where: 'مقام',
    was: 'جیسا بھیجا گیا',
    is: 'جیسا اب ہے',
    description: 'ترسیل کے بعد کیا بدلا: مقام، پرانے الفاظ اور نئے الفاظ۔',
    section: {
      added: '{part}: نیا حصہ، اس کے بعد لگائیے: {behind}',
      addedFirst: '{part}: نیا حصہ، شروع میں لگائیے',
      removed: '{part}: واپس لیا گیا، نکال دیجیے',
      changed: '{part}: یہ الفاظ بدل دیجیے',
      moved: '{part}: اب اس کے بعد: {behind}',
      movedFirst: '{part}: اب شروع میں',
    },
    unit: { added: 'شامل کیجیے', removed: 'نکالیے', changed: 'بدلیے', moved: 'جگہ بدلی' },
    places: {
      title: 'عنوان',
      marking: 'درجہ بندی',
      heading: 'ذیلی عنوان',
      text: 'متن',
      point: 'نکتہ {number}',
      objective: 'مقصد {number}',
      item: 'شق',
      fact: 'ملاقات کے کوائف',
      row: 'جدول کی سطر',
      background: 'پس منظر',
      caption: 'سرخی',
      source: 'جدول کا ماخذ',
      chart: 'خاکہ',
      note: 'حاشیہ',
    },
    brief: 'حصہ {number}',
    annex: 'ضمیمہ {number}',
    nothing: 'کوئی تبدیلی نہیں۔',
  },
  recall: {
    title: 'واپسی کی فہرست',
    says: 'بدلے گئے نسخوں کی نمبر شدہ نقول۔ یہ واپس آئیں یا تلف ہوں، اور یہاں درج کیا جائے۔',
    none: 'پرانے نسخے کی کوئی نقل باہر نہیں۔',
    columns: {
      copy: 'نقل',
      holder: 'حامل',
      version: 'نسخہ',
      out: 'بھیجی گئی',
      replaced: 'متبادل',
      fate: 'واپس یا تلف: تاریخ، کس نے',
    },
    fates: { returned: 'واپس: {date}، {by}', destroyed: 'تلف: {date}، {by}' },
    out: '',
    description: 'بدلے گئے نسخوں کی نقول کس کے پاس ہیں اور ان کا کیا ہوا۔',
  },
  record: {
    wentOut: 'نسخہ {version} کے ساتھ بھیجا گیا، الفاظ: {date}',
    changed: 'اس کے بعد الفاظ بدلے',
    figures: 'اعداد جیسے چھپے: {figures}',
    never: 'کسی نسخے میں نہیں گیا',
  },
};

const others: Readonly<Record<string, EditionWords>> = { ru: russian, ur: urdu };

/** The words in a language given as a tag; English where there are none yet. */
export function editionWords(language: string): EditionWords {
  return others[language.split('-')[0] ?? ''] ?? english;
}
