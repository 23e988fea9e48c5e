import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { textKnowledge } from '../../electron/engine/texts/knowledge';
import { amountsIn } from '../../shared/texts/amounts';
import { recognise } from '../../shared/texts/recognise';

/** Hard cases of reports, each in a sentence or two; the people are made up. */

const knowledge = textKnowledge(path.resolve(import.meta.dirname, '../../resources'));
const read = (text: string, published: string | null = '2024-11-25') =>
  recognise(`Heading\n${text}`, { title: 'Heading', published, publisher: null, reportedBy: null }, knowledge);
const people = (text: string) =>
  read(text).offers.flatMap((offer) =>
    offer.kind === 'person' ? [[offer.name, offer.place, ...offer.offices].join(' | ')] : [],
  );
const marks = (text: string, kind: string) =>
  read(text)
    .marks.filter((mark) => mark.kind === kind)
    .map(({ means }) => means);

describe('people', () => {
  it.each([
    ['The Belarusian Trade Minister, Mr Ivan Primerov, spoke.', ['Ivan Primerov | BLR | Trade Minister']],
    ['Jane Sample, the ambassador of France to Pakistan, spoke.', ['Jane Sample | FRA | Ambassador to Pakistan']],
    ['Jordan Sample said so. Minister Georgia Testford agreed.', ['Jordan Sample | ', 'Georgia Testford |  | Minister']],
    ['Pavel Twin, head of the Russian Trade Mission, and Viktor Twin, Russia’s ambassador to Kazakhstan, came. Twin left.', ['Pavel Twin | RUS | Head of the Russian Trade Mission', 'Viktor Twin | RUS | Ambassador to Kazakhstan']],
    ['Foreign Minister Aleksei Primerov came. Alexei Primerov spoke.', ['Aleksei Primerov |  | Foreign Minister']],
    ['The president and the foreign minister met the ambassador.', []],
    ['Read more: Minister Ivan Primerov arrives', []],
    ['С министром иностранных дел Узбекистана Петром Ивановичем Примеровым встретилась Анна Примерова, посол Франции.', ['Петр Иванович Примеров | UZB | министр иностранных дел', 'Анна Примерова | FRA | посол']],
    ['Об этом сообщили министру торговли Ирана Али Тестову.', ['Али Тестов | IRN | министр торговли']],
    ['Встреча с председателем Сената Танзилой Примеровой.', ['Танзила Примерова |  | председатель сената']],
    ['Visiting Malaysian Widgets and Samples Minister Datuk Seri Tester bin Sample spoke.', ['Tester bin Sample | MYS | Widgets and Samples Minister']],
    ['Malaysian High Commissioner in Dhaka Testa binti Sample came.', ['Testa binti Sample | MYS | High Commissioner in Dhaka']],
    ['Commissioner Marga van der Sample came.', ['Marga van der Sample |  | Commissioner']],
    ['Jane Sample, chairwoman of the Vietnam Widget and Sample Union, spoke.', ['Jane Sample | VNM | Chairwoman of the Vietnam Widget and Sample Union']],
    ['Министр иностранных дел Кыргызстана Пётр Примеров выступил.', ['Пётр Примеров | KGZ | министр иностранных дел']],
    ['Он встретился с министром Итальянской Республики Петром Примеровым.', ['Петр Примеров | ITA | министр']],
    ['Встреча с главой фонда «Пример» Петром Тестовым.', ['Петр Тестов |  | глава фонда «Пример»']],
    ['Визит министра финансов Туркменистана Примерберды Тестова.', ['Примерберды Тестов | TKM | министр финансов']],
    ['استقبل وزير الشؤون الخارجية المغربي سامر المثالي ووزير المالية نادر العينة.', ['سامر المثالي | MAR | وزير الشؤون الخارجية', 'نادر العينة |  | وزير المالية']],
    ['التقى سفير كينيا في الدوحة سامر مثال.', ['سامر مثال | KEN | سفير كينيا في الدوحة']],
    ['Minister Delegate for Transport Ivan Primerov and the Polish Chargé d’Affaires, Ms Jane Sample, came.', ['Ivan Primerov |  | Minister Delegate for Transport', 'Jane Sample | POL | Chargé d’Affaires']],
    ['Президент Вьетнама То Ван Пример и его иранский коллега Али Тестов приехали.', ['То Ван Пример | VNM | президент', 'Али Тестов | IRN']],
    ['Беседа с министром Павлом Ивановичем Примерёнком.', ['Павел Иванович Примерёнок |  | министр']],
    ['التقى السيد سامر مثال، وزير الطاقة والصناعة في جمهورية إندونيسيا.', ['سامر مثال | IDN | وزير الطاقة والصناعة']],
    ['ونفى الوزير الإندونيسي ما تردد.', []],
    ['وزیر اعلیٰ پنجاب نمونہ مثالی نے کہا۔', ['نمونہ مثالی |  | وزیر اعلیٰ پنجاب']],
    ['Chargé d’Affaires Jane A. Sample called.', ['Jane A. Sample |  | Chargé d’Affaires']],
    ['Advisor to the PM on Commerce Ivan Primerov and Minister for Energy Jane Sample came.', ['Ivan Primerov |  | Advisor to the PM on Commerce', 'Jane Sample |  | Minister for Energy']],
    ['Agriculture, Food, Fisheries and Livestock Minister Jane Sample came.', ['Jane Sample |  | Agriculture, Food, Fisheries and Livestock Minister']],
    ['Встреча с министром Китая Пан И в Москве.', ['Пан И | CHN | министр']],
    ['افغان قائم مقام وزیرخارجہ نمونہ مثالی آئے۔', ['نمونہ مثالی | AFG | قائم مقام وزیرخارجہ']],
    ['His Majesty Sultan Haji Ivan Primerov and the Minister of Trade, the Hon. Jane Sample, came.', ['Ivan Primerov |  | Sultan', 'Jane Sample |  | Minister of Trade']],
    ['Mr Sultan Primerov came.', ['Sultan Primerov | ']],
    ['His Romanian opposite number, Jane Sample, came.', ['Jane Sample | ROU']],
    ['The Director General of the Port of Exampleton, Mrs. Jane Sample, came.', ['Jane Sample |  | Director General of the Port of Exampleton']],
    ['Выступил директор департамента торговых переговоров и интеграции Пётр Примеров.', ['Пётр Примеров |  | директор департамента торговых переговоров и интеграции']],
    ['سعودی وزیر سرمایہ کاری ترکی المثالی نے کہا۔', ['ترکی المثالی | SAU | وزیر سرمایہ کاری']],
    ['Japan’s chief cabinet secretary, Jane Sample, and former President Ivan Primerov, the premier’s brother, came.', ['Jane Sample | JPN | Chief Cabinet Secretary', 'Ivan Primerov |  | Former President']],
    ['По словам главы Палаты экономики Петра Примерова, всё хорошо.', ['Петр Примеров |  | глава палаты экономики']],
    ['Он приехал. ВИЗИТ ПОСЛА КАЗАХСТАНА Е.С.ПРИМЕРОВА начался. Ержан Серикович, как дела?', ['Е.С.Примеров | KAZ | посол']],
    ['تلقى وزير الخارجية سامر عبد المجيد المثالي اتصالا.', ['سامر عبد المجيد المثالي |  | وزير الخارجية']],
    ['ترجمان صوبائی حکومت نمونہ مثالی نے کہا۔', ['نمونہ مثالی |  | ترجمان صوبائی حکومت']],
    ['The Speaker of the House of Representatives, Hon. Ivan Primerov, and the President of the Kenyan Chamber of Commerce and Industry, Ms. Jane Sample, came.', ['Ivan Primerov |  | Speaker of the House of Representatives', 'Jane Sample | KEN | President of the Kenyan Chamber of Commerce and Industry']],
    ['Встреча с губернатором Примерской области Петром Примеровым. П.Примеров выступил.', ['Петр Примеров |  | губернатор Примерской области']],
    ['وحضر وزير الدولة للشؤون الخارجية في جمهورية ألمانيا الاتحادية سامر مثال ومساعد وزير الخارجية لشؤون أوروبا المستشار نادر مثال.', ['سامر مثال | DEU | وزير الدولة للشؤون الخارجية', 'نادر مثال |  | مساعد وزير الخارجية لشؤون أوروبا']],
    ['وزیر زراعت نمونہ مثالی یکم اکتوبر کو آئیں گے۔', ['نمونہ مثالی |  | وزیر زراعت']],
    ['Выступил вице-президент компании Primer Пётр Примеров.', ['Пётр Примеров |  | вице-президент компании Primer']],
    ['يلتقي رئيس إقليم كردستان.', []],
    ['جاپان کے قونصل جنرل نمونہ مثالی نے کہا۔', ['نمونہ مثالی | JPN | قونصل جنرل']],
    ['گورنر اسٹیٹ بینک ڈاکٹر نمونہ مثالی نے کہا۔', ['نمونہ مثالی |  | گورنر اسٹیٹ بینک']],
  ])('%s', (text, found) => {
    expect(people(text)).toEqual(found);
  });

  it('whose country a text doesn’t say are guessed only where nothing speaks against it', () => {
    const from = (text: string) => people(`Oslo, 25 November 2024 - ${text}`);
    expect(from('Trade Minister Jane Sample came.')).toEqual(['Jane Sample | NOR | Trade Minister']);
    expect(from('Thai Prime Minister Ivan Primerov’s delegation includes Trade Minister Jane Sample.')).toEqual(['Ivan Primerov | THA | Prime Minister', 'Jane Sample | THA | Trade Minister']);
    expect(from('As the Foreign Office, Foreign Minister Jane Sample received the Kenyan delegation.')).toEqual(['Jane Sample | NOR | Foreign Minister']);
    expect(from('Trade Minister Jane Sample, who is on a visit to Kenya, met his Kenyan counterpart Ivan Primerov.')).toEqual(['Jane Sample | NOR | Trade Minister', 'Ivan Primerov | KEN']);
    const iran = 'The Iranian foreign minister came. Iran Foreign Minister Ivan Primerov said so. Foreign Minister Jane Sample agreed.';
    expect(people(iran)).toEqual(['Ivan Primerov | IRN | Foreign Minister', 'Jane Sample |  | Foreign Minister']);
    expect(people('BEIJING, Nov 25 (APP): Foreign Minister Jane Sample came.')).toEqual(['Jane Sample |  | Foreign Minister']);
    expect(people('BEIJING, Nov 25 (APP): On behalf of Pakistan, Foreign Minister Jane Sample came.')).toEqual(['Jane Sample | PAK | Foreign Minister']);
    const signed = 'Berne, 14 January 2026\n\nYou met the Minister of Finance, Mr. Ivan Primerov.\n\nJane Sample\nAmbassador of Benin';
    expect(people(signed)).toEqual(['Ivan Primerov |  | Minister of Finance', 'Jane Sample | BEN | Ambassador']);
    expect(from('The company’s president, Jane Sample, came.')).toEqual(['Jane Sample |  | President']);
    expect(from('Central Bank Governor Jane Sample came.')).toEqual(['Jane Sample | NOR | Governor']);
    expect(people('ВЕНА, 23 ноября 2024 — Грузинскую делегацию, в которую входит министр финансов Али Тестов, примет президент Пётр Примеров.')).toEqual(['Али Тестов | GEO | министр финансов', 'Пётр Примеров | AUT | президент']);
    expect(from('Trade Minister Jane Sample will visit Kenya. She will be received by President Ivan Primerov.')).toEqual(['Jane Sample | NOR | Trade Minister', 'Ivan Primerov |  | President']);
    expect(from('Your Excellency, Vice President Ivan Primerov,')).toEqual(['Ivan Primerov |  | Vice President']);
    expect(from('FBCCI President Jordan Sample came.')).toEqual(['Jordan Sample |  | FBCCI President']);
    const letter = `Embassy of the Republic of Estonia\nOslo, 25 November 2024\n`;
    expect(people(`${letter}You met our Prime Minister, Mrs. Jane Sample. Trade Minister Ivan Primerov came too.`)).toEqual([
      'Jane Sample | EST | Prime Minister',
      'Ivan Primerov |  | Trade Minister',
    ]);
  });

  it('whose office stands in the line below, as in letters, hold it', () => {
    const letter = 'Mr. Ivan Primerov\nMinister of Digital Development\nRepublic of Kazakhstan\n\nExcellency,\n\nWe agree.\n\nJane Sample\nAmbassador';
    expect(people(letter)).toEqual(['Ivan Primerov | KAZ | Minister of Digital Development', 'Jane Sample |  | Ambassador']);
  });

  it('who are called by their office alone are the last who hold it', () => {
    const { offers } = read(
      'Energy Minister Ivan Primerov and Trade Minister Jane Sample came. The energy minister said trade was $5 million.',
    );
    expect(offers.find(({ kind }) => kind === 'claim')).toMatchObject({ who: 'Ivan Primerov' });
  });
});

it('datelines are read whoever reports, and with a day alone', () => {
  const head = (text: string) =>
    recognise(text, { title: null, published: null, publisher: null, reportedBy: null }, knowledge).head;
  expect(head('HANOI (TestWire) March 3, 2026 - He came.')).toMatchObject({ published: '2026-03-03', reportedBy: 'TestWire', country: 'VNM' });
  expect(head('ПРИМЕРСК, 10 ноября 2024 — РИА Новости. Он приехал.')).toMatchObject({ published: '2024-11-10', country: null });
  expect(head('SINGAPORE, March 3, 2026 - He came.')).toMatchObject({ published: '2026-03-03', country: 'SGP' });
  expect(head('کراچی: (سٹاف رپورٹر) 6 نومبر 2026 — وہ آئے۔')).toMatchObject({ published: '2026-11-06' });
  expect(head('کراچی (کامرس رپورٹر) وہ آئے۔')).toMatchObject({ reportedBy: null, country: 'PAK' });
  expect(head('عمّان في ١٩ مايو ٢٠٢٦ - حضر الوزير يوم ٣ يونيو.')).toMatchObject({ published: '2026-05-19', country: 'JOR' });
});

describe('amounts', () => {
  it.each([
    ['some $19-45m', 19e6, 45e6, 'DOLLAR', true],
    ['3 crore rupees', 3e7, 3e7, 'RS', false],
    ['Rs 5.5 lakh', 550_000, 550_000, 'RS', false],
    ['half a billion dollars', 5e8, 5e8, 'DOLLAR', false],
    ['полтора миллиарда рублей', 1.5e9, 1.5e9, 'ROUBLE', false],
    ['около 1,5 млрд руб.', 1.5e9, 1.5e9, 'ROUBLE', true],
    ['ڈیڑھ ارب روپے', 1.5e9, 1.5e9, 'RS', false],
    ['۲۵ سے ۹۵ ملین ڈالر', 25e6, 95e6, 'DOLLAR', false],
    ['مليارا دولار', 2e9, 2e9, 'DOLLAR', false],
    ['١٢ في المئة', 12, 12, '%', false],
    ['3 ارب 20 کروڑ ڈالر', 3.2e9, 3.2e9, 'DOLLAR', false],
    ['ساڑھے تین کروڑ روپے', 3.5e7, 3.5e7, 'RS', false],
    ['پونے دو ارب روپے', 1.75e9, 1.75e9, 'RS', false],
    ['سوا ارب روپے', 1.25e9, 1.25e9, 'RS', false],
    ['مليار ونصف المليار دولار', 1.5e9, 1.5e9, 'DOLLAR', false],
    ['مليارا ونصف المليار دولار', 1.5e9, 1.5e9, 'DOLLAR', false],
    ['три с половиной миллиарда рублей', 3.5e9, 3.5e9, 'ROUBLE', false],
    ['800 млн риялов', 8e8, 8e8, 'RIAL', false],
    ['84 million soles', 8.4e7, 8.4e7, 'PEN', false],
    ['2 crore 50 lakh rupees', 2.5e7, 2.5e7, 'RS', false],
    ['145 مليون دولار أسترالي', 1.45e8, 1.45e8, 'AUD', false],
    ['پونے تین فیصد', 2.75, 2.75, '%', false],
    ['five per cent', 5, 5, '%', false],
    ['рост (+23,6%)', 23.6, 23.6, '%', false],
  ])('%s', (text, low, high, unit, about) => {
    expect(amountsIn(text, 0)).toMatchObject([{ low, high, unit, about }]);
  });

  it.each(['No. 12/3 million', 'tel. 051 9201234', '+47 23 95 00 00 kg', 'in 2023', 'article 5', 'eight MoUs', '8 people'])('none: %s', (text) => {
    expect(amountsIn(text, 0)).toEqual([]);
  });

  it('in bare dollars are nobody’s where the report comes from a country with dollars of its own', () => {
    expect(marks('WELLINGTON, Nov 25 - It cost farmers $5 million and us US$6 million.', 'amount')).toEqual(['DOLLAR 5000000', 'USD 6000000']);
    expect(marks('OSLO, Nov 25 - It cost farmers $5 million.', 'amount')).toEqual(['USD 5000000']);
  });

  it('take the currency from the country', () => {
    expect(marks('Pakistan spent 3 billion rupees.', 'amount')).toEqual(['PKR 3000000000']);
    expect(marks('India spent 3 billion rupees.', 'amount')).toEqual(['INR 3000000000']);
  });
});

describe('speakers', () => {
  const claims = (text: string) =>
    recognise(text, { title: null, published: '2024-11-25', publisher: null, reportedBy: null }, knowledge).offers.flatMap((offer) =>
      offer.kind === 'claim' ? [[offer.who, offer.low, offer.denied].join(' ')] : [],
    );

  it('of a speech are whoever its heading names', () => {
    const speech = 'Remarks by the President of the Republic of Zambia, His Excellency Tester Sample\n\nTrade reached 187 million dollars.\n\nSome say that we owe 90 million dollars. That is not true.';
    expect(claims(speech)).toEqual(['Tester Sample 187000000 false', 'Tester Sample 90000000 true']);
  });

  it('of an interview are whoever gives it, but for the questions', () => {
    const interview = 'Interview with Foreign Minister Tester Sample\n\nQ: Did it cost 2 million dollars?\n\nA: That is false. It cost 140,000 dollars.';
    expect(claims(interview)).toEqual([' 2000000 true', 'Tester Sample 140000 false']);
    const dialogue = 'Интервью посла Армении Петра Примерова\n\n— Говорят, цена — 20 миллионов долларов.\n\n— Это не так. Цена — 11 миллионов долларов.';
    expect(claims(dialogue)).toEqual([' 20000000 true', 'Петр Примеров 11000000 false']);
  });

  it('are named behind what they said too', () => {
    expect(claims('Heading\nТорговля достигла 5 млн долларов. Об этом заявил министр Пётр Примеров.')).toEqual(['Пётр Примеров 5000000 false']);
  });

  it('are nobody who is only spoken of behind "he said", and a head of state is the president', () => {
    expect(claims('Heading\nМинистр Пётр Примеров приехал. Он сообщил, что купит у SOCAR товара на 5 млн долларов.')).toEqual([' 5000000 false']);
    expect(claims('Heading\nПрезидент Али Тестов приехал. Глава государства отметил рост до 5 млн долларов.')).toEqual(['Али Тестов 5000000 false']);
    expect(claims('Heading\nКупили на 5 млн долларов, говорится в отчёте Агентства по статистике.')).toEqual(['Агентства по статистике 5000000 false']);
  });

  it('deny at the end of the sentence in Urdu', () => {
    expect(claims('Heading\nوزیر نمونہ مثالی نے 90 لاکھ روپے کی خبروں کو مسترد کر دیا۔')).toEqual(['نمونہ مثالی 9000000 true']);
  });

  it('by an office alone are of the country that is named, and the adviser is one', () => {
    const text = 'Heading\nMalaysian Trade Minister Ivan Primerov met Commerce Adviser Jane Sample. Energy Minister Tester Sample came. The Malaysian minister said trade was $5 million. The adviser said it was $6 million.';
    expect(claims(text)).toEqual(['Ivan Primerov 5000000 false', 'Jane Sample 6000000 false']);
  });
});

describe('meetings', () => {
  const meetings = (text: string) => {
    const { offers } = read(text);
    const nameOf = (key: string) => offers.find((offer) => offer.key === key && offer.kind === 'person');
    return offers.flatMap((offer) =>
      offer.kind === 'meeting' ? [[...offer.people.map((key) => (nameOf(key) as { name: string }).name), offer.day].join(' | ')] : [],
    );
  };
  const pair = 'Norway’s Trade Minister Jane Sample met Kenya’s Trade Minister Ivan Primerov';
  it.each([
    [`${pair} on Friday.`, ['Jane Sample | Ivan Primerov | 2024-11-22']],
    ['Norway’s Trade Minister Jane Sample will host Kenya’s Trade Minister Ivan Primerov, an official announced on Friday.', ['Jane Sample | Ivan Primerov | ']],
    ['Ivan Primerov and Ambassador Jane Sample also attended the meeting.', []],
    ['Министр Узбекистана Пётр Примеров принял министра Ирана Али Тестова, прибывшего с визитом.', ['Пётр Примеров | Али Тестов | ']],
    [`${pair} and will hold talks with firms on Wednesday.`, ['Jane Sample | Ivan Primerov | ']],
    [`${pair}. Ambassador Tester Muster was also present.`, ['Jane Sample | Ivan Primerov | Tester Muster | ']],
    ['Министр Узбекистана Пётр Примеров прибыл. Накануне он встретился с министром Ирана Али Тестовым.', ['Пётр Примеров | Али Тестов | 2024-11-24']],
    ['В среду президент Ирана Али Тестов примет министра Венгрии Балажа Примера.', ['Али Тестов | Балаж Пример | 2024-11-27']],
  ])('%s', (text, found) => {
    expect(meetings(text)).toEqual(found);
  });
});

describe('organisations', () => {
  it.each([
    ['ПРИМЕР, 10 ноября. Он приехал.', []],
    ['Talks were held with KADIN and UzTrade about LNG.', ['KADIN', 'UzTrade']],
    ['Участвовали компании Primer, «Тестовый Завод» и «Образец».', ['Primer', 'Тестовый Завод', 'Образец']],
    ['Австрийские компании и Австрийский банк.', ['Австрийский банк']],
    ['Посол в Российской Федерации и Председатель Совета министров.', []],
    ['The German-Sample Institute for Resources and Technology took part.', ['German-Sample Institute for Resources and Technology']],
  ])('%s', (text, found) => {
    expect(marks(text, 'organisation')).toEqual(found);
  });
});

describe('days', () => {
  it.each([
    ['He came on Tuesday.', ['2024-11-19']],
    ['He came this morning.', ['2024-11-25']],
    ['He undertook to answer by Friday.', ['2024-11-29']],
    ['He will come on Tuesday.', ['2024-11-26']],
    ['Он приехал вчера, во вторник 19 ноября.', ['2024-11-24', '2024-11-19']],
    ['From November 25 to 27.', ['2024-11-25/2024-11-27']],
    ['It may march on.', []],
    ['File 12/2024-03.', []],
    ['وہ منگل کو ازبکستان کے سفیر سے ملے۔', ['2024-11-19']],
    ['Визит завершится в четверг.', ['2024-11-28']],
    ['۵ جون ۲۰۲۶ء کو', ['2026-06-05']],
    ['یکم جولائی 2026', ['2026-07-01']],
  ])('%s', (text, days) => {
    expect(marks(text, 'date')).toEqual(days);
  });

  it('without a year are nearest to one in full that the text names', () => {
    expect(read('It began on 15 January 2027 and ends on 1 March.', null).marks.filter(({ kind }) => kind === 'date').map(({ means }) => means)).toEqual(['2027-01-15', '2027-03-01']);
  });

  it('need the day of publication', () => {
    expect(read('He came on Tuesday, yesterday.', null).marks.filter(({ kind }) => kind === 'date')).toEqual([]);
  });
});

it('visits to another country are those of whoever is at home where the report is written', () => {
  const { visit } = read('Oslo, 25 November 2024 - Trade Minister Jane Sample, who is on an official visit to Kenya, met Kenyan minister Ivan Primerov.');
  expect(visit).toMatchObject({ guest: 'NOR', host: 'KEN' });
});

it('a promise that is denied is none', () => {
  const { offers } = read('Norway denies that it has promised 5 million dollars. Kenya promised 6 million dollars.');
  expect(offers.filter(({ kind }) => kind === 'commitment')).toHaveLength(1);
});

it('cables have their day in the date-time group, and theirs who writes', () => {
  const cable = 'SECRET\nFM EMBASSY PARIS\nTO MOFA SINGAPORE\nDTG 120900Z FEB 26\n\nI met our Minister Jane Sample on 11 February.';
  const { head, offers } = recognise(cable, { title: null, published: null, publisher: null, reportedBy: null }, knowledge);
  expect(head.published).toBe('2026-02-12');
  expect(offers).toMatchObject([{ kind: 'person', name: 'Jane Sample', place: 'SGP' }]);
});

it('denials are claims too, and say so', () => {
  const { offers } = read('Trade Minister Ivan Primerov denied that exports of Belarus were 5 million dollars.');
  expect(offers.find(({ kind }) => kind === 'claim')).toMatchObject({ who: 'Ivan Primerov', denied: true, flow: 'export' });
});
