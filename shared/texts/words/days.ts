import { fold } from '../../places/fold';

/** Days of the week by their folded names and forms, Monday is 1. */
export const weekdays: ReadonlyMap<string, number> = named([
  [1, 'monday mon понедельник понедельника понедельнику پیر سوموار الاثنين الإثنين'],
  [2, 'tuesday tue вторник вторника вторнику منگل الثلاثاء'],
  [3, 'wednesday wed среда среду среды среде بدھ الأربعاء الاربعاء'],
  [4, 'thursday thu четверг четверга четвергу جمعرات الخميس'],
  [5, 'friday fri пятница пятницу пятницы пятнице جمعہ الجمعة'],
  [6, 'saturday sat суббота субботу субботы субботе ہفتہ ہفتے السبت'],
  [7, 'sunday sun воскресенье воскресенья воскресенью اتوار الأحد'],
]);

/** Short names of weekdays, which are other words as well: only beside a day of the month. */
export const shortWeekdays = new Set(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']);

/** Words that need the day of publication: how many days from it. */
export const relativeDays: ReadonlyMap<string, number> = named([
  [0, 'today tonight сегодня آج اليوم'],
  [-1, 'yesterday вчера накануне أمس امس'],
  [1, 'tomorrow завтра غدا غداً'],
  [-2, 'позавчера'],
  [2, 'послезавтра'],
]);

function named(lists: readonly (readonly [number, string])[]): Map<string, number> {
  return new Map(lists.flatMap(([value, written]) => written.split(' ').map((word) => [fold(word), value] as const)));
}

/** Words by which a sentence speaks of what is to come. */
export const AHEAD =
  /(?:\bwill\b|\bto be held\b|\bis to\b|\bare to\b|\bis due\b|\bscheduled\b|\bupcoming\b|\bnext\b|\bexpected\b|\bplans to\b|\bforthcoming\b|\bto (?:meet|leave|travel|visit|arrive)\b|\bset to\b|\b(?:leaves|travels|departs|flies|heads|concludes|ends)\b|примет(?![\p{L}])|примут|встретит|проведут|посетят|отправится|отправятся|выступит|завершится|завершатся|вылетает|вылетит|подпиш(?:ет|ут)|откроет(?![\p{L}])|обсудят|обсудит(?![\p{L}])|продолжит|отбудет|отбывает|будет|будут|состоится|состоятся|встретится|встретятся|посетит|провед[её]т|пройд[её]т|откроется|начн[её]тся|вылетит|прилетит|предстоящ|планирует|ожидается|прибудет|намечен|запланирован|گے|گا\b|گی\b|آئندہ|متوقع|سيقوم|(?<!\p{L})(?!ستمبر|ست[ةهوا]|ستين|سيد|سيار|سياس|سين|سيف|سيل|سيطر)س[يت]\p{L}{3,}|المقبل|القادم|المرتقب)/iu;

/** Words that put a weekday ahead or behind, right before or after it. */
export const NEXT = new Set(
  ['next', 'coming', 'by', 'до', 'к', 'следующий', 'следующую', 'آئندہ', 'اگلے', 'المقبل', 'القادم'].map(fold),
);
export const LAST = new Set(['last', 'past', 'прошлый', 'прошлую', 'минувший', 'گزشتہ', 'پچھلے', 'الماضي'].map(fold));
