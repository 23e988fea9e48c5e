/** The years before the first of an era: Reiwa, Heisei and Showa of Japan, Minguo of Taiwan. */
const ERAS: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988, 昭和: 1925, 民國: 1911, 民国: 1911 };

/**
 * `令和5年` and `民國112年` by their Gregorian years; the first year of an era is written 元. A year of three digits (112年) is one of
 * the Minguo, and one beside Thai words (2566 ม.ค.) of the Buddhist era.
 */
export function withoutEras(text: string): string {
  if (/[\u0e00-\u0e7f]/.test(text))
    return text
      .replace(/(?<!\d)2[45]\d\d(?!\d)/g, (year) => String(Number(year) - 543))
      .replace(THAI, (name) => ` ${MONTHS[THAI_MONTHS.indexOf(name)] ?? name} `);
  if (!/年/.test(text)) return text;
  return text
    .replace(/(?:中華|中华)?(令和|平成|昭和|民國|民国)\s*(元|\d{1,3})(?=\s*年)/g, (_, era: string, year: string) =>
      String((ERAS[era] ?? 0) + (year === '元' ? 1 : Number(year))),
    )
    .replace(/(?<!\d)1[0-4]\d(?=\s*年)/g, (year) => String(Number(year) + 1911));
}

/** Months of Thai tables cut short, with the dots between their letters. */
const THAI_MONTHS = 'ม.ค.|ก.พ.|มี.ค.|เม.ย.|พ.ค.|มิ.ย.|ก.ค.|ส.ค.|ก.ย.|ต.ค.|พ.ย.|ธ.ค.'.split('|');
const MONTHS = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec'.split('|');
const THAI = new RegExp(THAI_MONTHS.map((name) => name.replaceAll('.', String.raw`\.`)).join('|'), 'g');
