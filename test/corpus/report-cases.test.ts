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
  ])('%s', (text, found) => {
    expect(people(text)).toEqual(found);
  });

  it('who are called by their office alone are the last who hold it', () => {
    const { offers } = read(
      'Energy Minister Ivan Primerov and Trade Minister Jane Sample came. The energy minister said trade was $5 million.',
    );
    expect(offers.find(({ kind }) => kind === 'claim')).toMatchObject({ who: 'Ivan Primerov' });
  });
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
  ])('%s', (text, low, high, unit, about) => {
    expect(amountsIn(text, 0)).toMatchObject([{ low, high, unit, about }]);
  });

  it.each(['No. 12/3 million', 'tel. 051 9201234', 'in 2023', 'article 5', 'eight MoUs', '8 people'])('none: %s', (text) => {
    expect(amountsIn(text, 0)).toEqual([]);
  });

  it('take the currency from the country', () => {
    expect(marks('Pakistan spent 3 billion rupees.', 'amount')).toEqual(['PKR 3000000000']);
    expect(marks('India spent 3 billion rupees.', 'amount')).toEqual(['INR 3000000000']);
  });
});

describe('days', () => {
  it.each([
    ['He came on Tuesday.', ['2024-11-19']],
    ['He will come on Tuesday.', ['2024-11-26']],
    ['Он приехал вчера, во вторник 19 ноября.', ['2024-11-24', '2024-11-19']],
    ['From November 25 to 27.', ['2024-11-25/2024-11-27']],
    ['It may march on.', []],
    ['File 12/2024-03.', []],
  ])('%s', (text, days) => {
    expect(marks(text, 'date')).toEqual(days);
  });

  it('need the day of publication', () => {
    expect(read('He came on Tuesday, yesterday.', null).marks.filter(({ kind }) => kind === 'date')).toEqual([]);
  });
});

it('denials are claims too, and say so', () => {
  const { offers } = read('Trade Minister Ivan Primerov denied that exports of Belarus were 5 million dollars.');
  expect(offers.find(({ kind }) => kind === 'claim')).toMatchObject({ who: 'Ivan Primerov', denied: true, flow: 'export' });
});
