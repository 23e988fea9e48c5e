import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { desk, passphrase, resources } from '../../../test/support/engine';
import { compositionOf } from '../../../shared/figures/composition-of';
import { createEngine } from '../engine';
import type { Engine } from '../engine';

/** One store with real totals and made-up products, for tests that only look. */
let engine: Engine;
const folder = mkdtempSync(path.join(tmpdir(), 'chancery-'));

/** Made-up exports by product of a made-up year, as a database gives them out. */
const products = [
  'Reporter,Partner,Flow,Year,HS code,Product,"Value, US$ thousand"',
  ...[
    ['8701', 'Tractors', 16_500, 12_000],
    ['3104', 'Potassic fertilizers', 9_200, 9_000],
    ['4011', 'New pneumatic tyres', 4_100, 3_900],
    ['9999', 'Commodities not specified', 300, 250],
  ].flatMap(([code, name, now, before]) => [
    `Belarus,Kazakhstan,Exports,2021,${code},${name},${now}`,
    `Belarus,Kazakhstan,Exports,2020,${code},${name},${before}`,
  ]),
];

beforeAll(async () => {
  engine = createEngine({ programVersion: '0.0.0-test', resources, send: () => undefined });
  await engine.call('store.create', { path: path.join(folder, 'a.chancery'), passphrase, desk });
  for (const file of ['imf-dots-exports-of-belarus-by-partner.xlsx', 'imf-dots-exports-of-pakistan-by-partner.xlsx']) {
    await engine.call('sources.import', { path: path.join(resources, 'sample', file), accept: true });
  }
  const file = path.join(folder, 'products.csv');
  writeFileSync(file, products.join('\n'));
  await engine.call('sources.import', { path: file, accept: true });
  return async () => {
    await engine.close();
    rmSync(folder, { recursive: true, force: true });
  };
}, 90_000);

/** Hard spaces shown as `_`. */
const plain = (text: string | null | undefined) => text?.replaceAll('\u00a0', '_') ?? null;

async function typed(text: string, language = 'en', allowed: string | null = null) {
  return engine.call('figures.formula', { text, language, allowed });
}

async function words(text: string, language = 'en'): Promise<string | null> {
  const { figure, problem } = await typed(text, language);
  return figure === null ? JSON.stringify(problem) : (plain(figure.text) ?? figure.refused);
}

describe('a formula that is typed', () => {
  it.each([
    ['exports BLR→PAK 2020', 'US$_36.7_million'],
    ['exports Belarus -> Pakistan', 'US$_36.7_million'],
    ['growth(exports BLR→PAK, 2019..2020)', 'up 4.6_%'],
    ['growth(exports BLR→PAK, 2008..2009)', 'up 168_%'],
    ['cagr(exports BLR→PAK, 2015..2020)', 'down 3.5_% a year on average, 2015–2020'],
    ['trend(exports BLR→PAK, 2010..2020)', 'down 0.8_% a year by trend, 2010–2020'],
    ['share(exports BLR→PAK 2020)', '0.13_%'],
    ['points(exports BLR→PAK, 2019..2020)', 'up 0.02 percentage points on 2019'],
    ['rank(exports BLR→PAK 2020)', 'no._47 of 165'],
    ['record(exports BLR→PAK 2009)', 'the largest on record, 1992–2009'],
    ['both(exports BLR→PAK 2020)', 'US$_37.7_million'],
    ['exports BLR→PAK 2020 + exports PAK→BLR 2020', 'US$_37.7_million'],
    ['exports BLR→PAK 2020 - exports BLR→PAK 2020', 'US$_0'],
    ['netexports(exports PAK→BLR 2020)', 'a deficit of US$_35.6_million for Pakistan'],
    ['top(3, exports BLR→KAZ 2021, hs4)', 'tractors, potash and tyres'],
    ['contribution(exports BLR→KAZ 8701, 2020..2021)', 'other-source'],
  ])('gives words for %s', async (text, expected) => {
    expect(await words(text)).toBe(expected);
  });

  it('words them in other languages', async () => {
    expect(await words('rank(exports BLR→PAK 2020)', 'ru')).toBe('47-е_место из_165');
    expect(await words('top(2, exports BLR→KAZ 2021, hs4)', 'ru')).toBe('тракторы и калийные удобрения');
    expect(await words('top(3, exports BLR→KAZ 2021, hs4)', 'ur')).toBe('ٹریکٹر، پوٹاش اور ٹائر');
  });

  it('refuses two sources in one rate, until a reason is given', async () => {
    const text = 'exports BLR→PAK 2020 / exports PAK→BLR 2020';
    const { figure } = await typed(text);
    expect(figure).toMatchObject({ text: null, refused: 'other-source', allowable: true });
    const allowed = (await typed(text, 'en', 'Both are of IMF DOTS.')).figure;
    expect(allowed).toMatchObject({ text: '35 times', refused: null, allowed: 'Both are of IMF DOTS.' });
  });

  it('says "at least" where a term is missing', async () => {
    expect(await words('exports BLR→PAK 2020 + exports PAK→BLR 1961')).toMatch(/other-period|at least/);
    expect(await words('exports BLR→PAK 1994 + exports PAK→BLR 1994')).toBe('at least US$_5.20_million');
  });

  it('says what is wrong, where, and what comes next', async () => {
    expect((await typed('growth(exports Belarus → Atlantis)')).problem).toMatchObject({
      code: 'unknown-place',
      found: 'Atlantis',
    });
    expect((await typed('exports FRA→DEU 2020')).problem).toMatchObject({ code: 'no-series' });
    const { problem, completions } = await typed('growth(exports Bel');
    expect(problem).toMatchObject({ unfinished: true });
    expect(completions.map(({ text }) => text)).toContain('Belarus → ');
  });
});

describe('a figure that is chosen', () => {
  it('says what else could be said of it, with its periods and words', async () => {
    const { figure } = await typed('exports BLR→PAK 2020');
    const chosen = figure?.composition;
    if (!chosen) throw new Error('no composition');
    const { what: _, other: __, whole: ___, ...rest } = chosen;
    const choices = await engine.call('figures.build', { chosen: { ...rest, what: 'growth', base: '2019' } });
    expect(plain(choices.figure?.text)).toBe('up 4.6_%');
    expect(choices.figure?.formula).toBe('growth(exports BLR→PAK, 2019..2020)');
    expect(choices.periods.slice(0, 2)).toEqual(['2020', '2019']);
    expect(choices.whats).toContain('rank');
    expect(choices.whats).not.toContain('balance');
    expect(choices.wordings.map(({ text }) => plain(text))).toContain('up 4.6_% on 2019');
  });

  it('is read back from its expression', async () => {
    for (const text of [
      'exports BLR→PAK 2020',
      'growth(exports BLR→PAK, 2019..2020)',
      'cagr(exports BLR→PAK, 2015..2020)',
      'trend(exports BLR→PAK, 2010..2020)',
      'share(exports BLR→PAK 2020)',
      'points(exports BLR→PAK, 2019..2020)',
      'rank(exports BLR→PAK 2020)',
      'record(exports BLR→PAK 2009)',
      'both(exports BLR→PAK 2020)',
      'netexports(exports PAK→BLR 2020)',
      'top(3, exports BLR→KAZ 2021, hs4)',
    ]) {
      const { figure } = await typed(text);
      expect(figure && compositionOf(figure), text).toMatchObject({ what: figure?.kind });
      expect(figure?.formula, text).toBe(text);
    }
  });

  it('moves with the latest complete year', async () => {
    const { figure } = await typed('growth(exports BLR→PAK, latest-1..latest)');
    expect(plain(figure?.text)).toBe('up 4.6_%');
    expect(figure?.readings.map(({ period }) => period.written)).toEqual(['2020', '2019']);
    expect(figure?.selectors.map(({ period }) => period)).toEqual(['latest', 'latest-1']);
  });

  it('pins a whole set in little room', async () => {
    const { figure } = await typed('rank(exports BLR→PAK 2020)');
    expect(figure?.readings[1]?.members).toHaveLength(165);
    expect(JSON.stringify(figure?.readings).length).toBeLessThan(25_000);
  });
});

describe('a drafted text', () => {
  const drafted = async (language: string) => {
    const paragraphs = await engine.call('figures.draft', { place: 'PAK', other: 'BLR', language });
    return Object.fromEntries(paragraphs.map(({ key, parts }) => [key, plain(parts.map(({ text }) => text).join(''))]));
  };

  it('says in English what a fact sheet shows', async () => {
    expect(await drafted('en')).toEqual({
      headline:
        'Belarus’s exports to Pakistan were US$_36.7_million in 2020, up 4.6_% on 2019; Pakistan’s exports to Belarus were US$_1.06_million, up 1.1_% on 2019.',
      trade:
        'Belarus’s exports to Pakistan went down 3.5_% a year on average, 2015–2020. The peak was 2009, at US$_112.5_million. Pakistan’s exports to Belarus went up 21_% a year on average, 2015–2020. The peak was 2018, at US$_1.22_million. Both sides’ exports came to US$_37.7_million in 2020: a deficit of US$_35.6_million for Pakistan.',
      place:
        'Among Belarus’s export markets Pakistan was no._47 of 165, with 0.13_% of its exports. Among Pakistan’s export markets Belarus was no._134 of 191, with 0.005_% of its exports.',
    });
  });

  it('says it in Russian and Urdu without a case', async () => {
    const russian = await drafted('ru');
    expect(russian['headline']).toBe(
      'Экспорт, Беларусь → Пакистан: 36,7_млн_долл._США в 2020_г., рост на 4,6_% к 2019_г.; экспорт, Пакистан → Беларусь: 1,06_млн_долл._США, рост на 1,1_% к 2019_г.',
    );
    expect(russian['place']).toContain('Рынки экспорта, Беларусь: Пакистан_– 47-е_место из_165, доля 0,13_%.');
    const urdu = await drafted('ur');
    expect(urdu['headline']).toBe(
      'برآمدات، بیلاروس ← پاکستان: 2020 میں 36.7_ملین_امریکی ڈالر، 2019 کے مقابلے میں 4.6_فیصد اضافہ؛ برآمدات، پاکستان ← بیلاروس: 1.06_ملین_امریکی ڈالر، 2019 کے مقابلے میں 1.1_فیصد اضافہ۔',
    );
  });

  it('says nothing where nothing is known', async () => {
    expect(await engine.call('figures.draft', { place: 'FRA', other: 'DEU' })).toEqual([]);
  });
});
