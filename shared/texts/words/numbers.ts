/** Scale words of running text, each with its power of ten. `letters`: an abbreviation that must stand at a number. */
export const scaleWords: readonly { pattern: RegExp; value: number; letters: boolean }[] = [
  ...words(1e12, 'trillion|trillions|трлн\\.?|триллион\\p{L}*|ٹریلین|کھرب|تريليون|تريليونات'),
  ...words(1e9, 'billion|billions|bn|bln|млрд\\.?|миллиард\\p{L}*|ارب|بلین|مليار\\p{L}*|ملياري|بليون|مليارات'),
  ...words(1e7, 'crore|crores|کروڑ'),
  ...words(1e6, 'million|millions|mn|mln|млн\\.?|миллион\\p{L}*|ملین|دس لاکھ|مليون\\p{L}*|ملايين'),
  ...words(1e5, 'lakh|lakhs|lac|lacs|لاکھ'),
  ...words(1e3, 'thousand|тыс\\.?|тысяч\\p{L}*|ہزار|ألف|آلاف|الف|الاف'),
  { pattern: /^bn?(?![\p{L}])/iu, value: 1e9, letters: true },
  { pattern: /^m(?![\p{L}])/iu, value: 1e6, letters: true },
  { pattern: /^k(?![\p{L}])/u, value: 1e3, letters: true },
];

function words(value: number, written: string): { pattern: RegExp; value: number; letters: boolean }[] {
  return [{ pattern: new RegExp(`^(?:${written})(?![\\p{L}])`, 'iu'), value, letters: false }];
}

interface NumberWord {
  pattern: RegExp;
  value: number;
  /** The word holds its scale as well: полмиллиарда. */
  whole?: number;
}

const before = (written: string) => new RegExp(`^(?:${written})(?![\\p{L}])`, 'iu');

/** Numbers in words as they stand before a scale; the longer ones first. */
export const numberWords: readonly NumberWord[] = [
  { pattern: /^полмиллиарда(?![\p{L}])/iu, value: 0.5, whole: 1e9 },
  { pattern: /^полмиллиона(?![\p{L}])/iu, value: 0.5, whole: 1e6 },
  { pattern: /^миллиард(?:а|ов)?(?![\p{L}])/iu, value: 1, whole: 1e9 },
  { pattern: /^миллион(?:а|ов)?(?![\p{L}])/iu, value: 1, whole: 1e6 },
  // With a half behind it the accusative is one, and no two.
  { pattern: /^مليارا(?=\s+ون)/u, value: 1, whole: 1e9 },
  { pattern: /^مليونا(?=\s+ون)/u, value: 1, whole: 1e6 },
  { pattern: before('مليارا|ملياري|ملياران|مليارين'), value: 2, whole: 1e9 },
  { pattern: before('مليونا|مليوني|مليونان|مليونين'), value: 2, whole: 1e6 },
  { pattern: before('مليار'), value: 1, whole: 1e9 },
  { pattern: before('مليون'), value: 1, whole: 1e6 },
  { pattern: before('one and a half|полтора|полутора|полторы|ڈیڑھ'), value: 1.5 },
  { pattern: before('two and a half|ڈھائی'), value: 2.5 },
  { pattern: before('سوا'), value: 1.25 },
  { pattern: before('three quarters of an?|تین چوتھائی|پون|پونے ایک'), value: 0.75 },
  { pattern: before('a quarter of an?|quarter of an?|четверть|ربع|چوتھائی'), value: 0.25 },
  { pattern: before('half an?|half|пол|نصف|آدھا|آدھے|نیم'), value: 0.5 },
  ...'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve'
    .split('|')
    .map((word, at) => ({ pattern: before(word), value: at + 1 })),
  ...'один|два|три|четыре|пять|шесть|семь|восемь|девять|десять'
    .split('|')
    .map((word, at) => ({ pattern: before(word), value: at + 1 })),
  ...'ایک|دو|تین|چار|پانچ|چھ|سات|آٹھ|نو|دس'.split('|').map((word, at) => ({ pattern: before(word), value: at + 1 })),
  ...'واحد|اثنان|ثلاثة|أربعة|خمسة|ستة|سبعة|ثمانية|تسعة|عشرة'
    .split('|')
    .map((word, at) => ({ pattern: before(word), value: at + 1 })),
  { pattern: before('an?'), value: 1 },
  { pattern: before('fifteen'), value: 15 },
  { pattern: before('twenty|двадцать|بیس|عشرون|عشرين'), value: 20 },
  { pattern: before('thirty|تیس|ثلاثون|ثلاثين'), value: 30 },
  { pattern: before('forty|сорок|چالیس|أربعون|أربعين'), value: 40 },
  { pattern: before('fifty|пятьдесят|پچاس|خمسون|خمسين'), value: 50 },
  { pattern: before('sixty|шестьдесят|ساٹھ|ستون|ستين'), value: 60 },
  { pattern: before('a hundred|one hundred|hundred|сто|سو|مئة|مائة'), value: 100 },
];

/** Parts of one that stand before a number: ساڑھے تین is 3.5, پونے دو is 1.75. */
export const partBefore: readonly { pattern: RegExp; adds: number }[] = [
  { pattern: /^ساڑھے\s+/u, adds: 0.5 },
  { pattern: /^سوا\s+(?!ارب|کروڑ|لاکھ)/u, adds: 0.25 },
  { pattern: /^پونے\s+(?!ایک)/u, adds: -0.25 },
];
/** A half between a number and its scale: `три с половиной миллиарда`. */
export const halfBehind = /^[\s-]+(?:and[\s-]a[\s-]half|с половиной)(?![\p{L}])/iu;
/** Parts of the scale that stand behind it: `مليار ونصف المليار`. */
export const partBehind: readonly { pattern: RegExp; adds: number }[] = [
  { pattern: /^\s+ونصف(?:\s+(?:ال)?(?:مليار|مليون|تريليون))?(?![\p{L}])/u, adds: 0.5 },
  { pattern: /^\s+وربع(?:\s+(?:ال)?(?:مليار|مليون|تريليون))?(?![\p{L}])/u, adds: 0.25 },
];
