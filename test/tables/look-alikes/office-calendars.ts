import { made, type LookAlike } from './draft';
import { put, written, type Line } from './written';

/** Times, flows and numbers of places as offices of other scripts and calendars write them. */
export function officeCalendars(): LookAlike[] {
  return [minguo(), buddhist(), azerbaijani(), ownNumbers(), groupsOfCountries()];
}

const whole = (...seeds: number[]) => Math.round(made(...seeds) * 10);

function minguo(): LookAlike {
  const heads = [
    ['總計', 'WLD'],
    ['日本', 'JPN'],
    ['南韓', 'KOR'],
    ['美國', 'USA'],
  ] as const;
  const times = [
    ['109年', '2020'],
    ['110年', '2021'],
    ['110年1月', '2021-01'],
    ['110年2月 p', '2021-02'],
  ] as const;
  return written({
    family: 'other calendars',
    name: 'years of the Minguo and nothing before them',
    common: { reporter: 'TWN', flow: 'export', value: 1e6 },
    lines: [
      ['表5  對主要國家（地區）出口值'],
      [null, null, null, '單位：百萬美元'],
      ['年(月)別', ...heads.map(([name]) => name)],
      ...times.map(([name, period], at): Line => [
        name,
        ...heads.map(([, partner], col) => put(whole(at, col, 107), { partner, period, free: partner === 'WLD' })),
      ]),
      ['資料來源：財政部統計處。'],
    ],
  });
}

function buddhist(): LookAlike {
  const times = [
    ['2562', '2019'],
    ['2563', '2020'],
    ['2563 (ม.ค.-มี.ค.)', '2020-01/2020-03'],
    ['2564 (ม.ค.-มี.ค.)', '2021-01/2021-03'],
  ] as const;
  const places = [
    ['จีน', 'CHN'],
    ['ญี่ปุ่น', 'JPN'],
    ['อินเดีย', 'IND'],
  ] as const;
  return written({
    family: 'other calendars',
    name: 'years of the Buddhist era, and months of them',
    common: { reporter: 'THA', flow: 'export', value: 1e6 },
    lines: [
      ['ตลาดส่งออกสำคัญของไทย'],
      ['ประเทศ', 'มูลค่า : ล้านเหรียญสหรัฐฯ', null, null, null, 'อัตราขยายตัว (%)'],
      [null, ...times.map(([name]) => name), ...times.map(([name]) => name)],
      ...places.map(([name, partner], at): Line => [
        name,
        ...times.map(([, period], col) => put(whole(at, col, 109), { partner, period })),
        ...times.map(([, period], col) => {
          const value = Math.round(made(at, col, 113)) / 10;
          return put(value, { partner, period, measure: 'growth', unit: '%', value, free: true });
        }),
      ]),
      ['ที่มา : กรมศุลกากร'],
    ],
  });
}

function azerbaijani(): LookAlike {
  const places = [
    ['Almaniya', 'DEU'],
    ['Çin', 'CHN'],
    ['Türkiyə', 'TUR'],
  ] as const;
  return written({
    family: 'months of a year',
    name: 'in Azerbaijani, with flows in its words',
    common: { reporter: 'AZE', period: '2019-01/2019-09', value: 1e3 },
    lines: [
      ['Azərbaycan Respublikasının xarici ticarəti'],
      ['2019-cu ilin yanvar-sentyabr ayları, min ABŞ dolları'],
      ['Ölkələr', 'İdxal', 'İxrac', 'Ticarət dövriyyəsi'],
      ...places.map(([name, partner], at): Line => [
        name,
        put(whole(at, 127), { partner, flow: 'import' }),
        put(whole(at, 131), { partner, flow: 'export' }),
        put(whole(at, 127) + whole(at, 131), { partner, flow: 'turnover', free: true }),
      ]),
    ],
  });
}

function ownNumbers(): LookAlike {
  const rows = [
    ['010121000', '103'],
    ['010121000', '105'],
    ['840810000', '103'],
    ['840810000', '304'],
    ['870323915', '105'],
  ] as const;
  return written({
    family: 'numbers of places',
    name: 'of the office alone, beside months joined to what is counted',
    common: { flow: null, unit: null },
    asks: 'unit',
    fileName: 'd01.csv',
    lines: [
      ['Year', 'HS', 'Country', 'Value-Year', 'Value-Jan', 'Value-Feb'],
      ...rows.map(([product, partner], at): Line => [
        2019,
        product,
        partner,
        put(whole(at, 137) * 9, { product, partner, period: '2019' }),
        put(whole(at, 139), { product, partner, period: '2019-01' }),
        put(whole(at, 149), { product, partner, period: '2019-02' }),
      ]),
    ],
  });
}

function groupsOfCountries(): LookAlike {
  return written({
    family: 'groups of countries',
    name: 'in Arabic, and in English behind the figures',
    common: { reporter: 'SAU', flow: 'import', unit: 'SAR', value: 1e6 },
    lines: [
      ['الواردات السلعية حسب مجموعات الدول (مليون ريال)'],
      ['مجموعات الدول', 2018, 2019, 'Groups of countries'],
      ...(
        [
          ['دول الجامعة العربية (الأخرى)', 'Other Arab League countries'],
          ['دول أمريكا الشمالية', 'North American countries'],
          ['دول غير مبينة', 'Unspecified'],
        ] as const
      ).map(([arabic, english], at): Line => [
        arabic,
        put(whole(at, 151), { partner: english, period: '2018' }),
        put(whole(at, 157), { partner: english, period: '2019' }),
        english,
      ]),
      ['المصدر: الهيئة العامة للإحصاء'],
    ],
  });
}
