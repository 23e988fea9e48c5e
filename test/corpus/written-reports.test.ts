import { describe, expect, it } from 'vitest';
import { figureLines } from '../tables/read-lines';
import { understandAll } from '../tables/reading';
import { writtenGrid } from '../tables/written-grid';

/** Reports of ministries: headings, sentences and numbered tables by turns, as a Word file holds them in one grid. */

describe('what is written between tables', () => {
  it('quotes figures of its own, and does not say what the table below measures', () => {
    expect(
      figureLines([
        ['II. Partenaires commerciaux du Togo'],
        ['En 2021, les trois premiers clients ont absorbé 61,4% des exportations, suivis du Mali avec une part de 7,2%.'],
        ['Tableau 4: Exportations par pays, en millions de FCFA'],
        ['Pays', '2020', '2021', 'Part 2021'],
        ['Ghana', '21 400,5', '23 910,2', '41,3%'],
        ['Mali', '3 100,1', '4 170,9', '7,2%'],
      ]),
    ).toEqual([
      'TGO > GHA export TOTAL 2020 value XOF 21400500000 B5',
      'TGO > GHA export TOTAL 2021 value XOF 23910200000 C5',
      'TGO > GHA export TOTAL 2021 share % 41.3 D5',
      'TGO > MLI export TOTAL 2020 value XOF 3100100000 B6',
      'TGO > MLI export TOTAL 2021 value XOF 4170900000 C6',
      'TGO > MLI export TOTAL 2021 share % 7.2 D6',
    ]);
  });

  it('is no row of the table above it, nor is its year an amount', () => {
    expect(
      figureLines([
        ['Canada: total trade by province, CAD million'],
        ['year', 'region', 'total_trade_value'],
        [2019, 'Alberta', 356.5],
        [2019, 'Ontario', 878.25],
        ['The highest trade value in 2019 was that of Ontario, while Alberta came second by a large margin.'],
        ['Other provinces had lower values in that year, which shows how trade is concentrated in the country.'],
        ['product', 'total_trade_value'],
        ['Mineral fuels', 767.5],
        ['Chemical products', 568.5],
      ]).slice(0, 2),
    ).toEqual([
      'CAN > WLD turnover TOTAL 2019 value CAD 356500000 C3',
      'CAN > WLD turnover TOTAL 2019 value CAD 878250000 C4',
    ]);
  });

  it('may be the caption of another table, which says nothing of this one', () => {
    expect(
      figureLines([
        ['Commerce extérieur du Togo'],
        ['Les évolutions en quantité sont présentées dans le tableau 6 ci-dessous'],
        ["Tableau 6: Produits d'exportation en milliers de tonnes"],
        ['Produits', '2020', '2021'],
        ['Coton', '24,1', '22,5'],
        ['Clinker', '310,2', '295,8'],
        ["Tableau 7: Produits d'exportation en millions de FCFA"],
        ['Produits', '2020', '2021'],
        ['Coton', '18 200,4', '17 950,6'],
        ['Clinker', '9 310,7', '8 870,1'],
      ]),
    ).toEqual([
      'TGO > WLD export Coton 2020 quantity t 24100 B5',
      'TGO > WLD export Coton 2021 quantity t 22500 C5',
      'TGO > WLD export Clinker 2020 quantity t 310200 B6',
      'TGO > WLD export Clinker 2021 quantity t 295800 C6',
      'TGO > WLD export Coton 2020 value XOF 18200400000 B9',
      'TGO > WLD export Coton 2021 value XOF 17950600000 C9',
      'TGO > WLD export Clinker 2020 value XOF 9310700000 B10',
      'TGO > WLD export Clinker 2021 value XOF 8870100000 C10',
    ]);
  });
});

describe('where goods went and came from', () => {
  const table = (title: string) =>
    figureLines([
      ['Commerce extérieur du Togo'],
      [title],
      ['Partenaires', '2020', '2021'],
      ['Inde', '410,5', '395,2'],
      ['France', '120,1', '133,7'],
      ['Total', '530,6', '528,9'],
    ]);

  it('says the way of the goods and which they are', () => {
    expect(table('Tableau 8: Principales destinations de la mangue, en millions de FCFA')[0]).toBe(
      'TGO > IND export Mangue 2020 value XOF 410500000 B4',
    );
    expect(table('Tableau 9: Provenances du riz, en millions de FCFA')[0]).toBe(
      'TGO > IND import Riz 2020 value XOF 410500000 B4',
    );
  });

  it('leaves the sum of a part of the world its own', () => {
    expect(table('Tableau 10: Principales destinations asiatiques des exportations, en millions de FCFA').at(-1)).toBe(
      'TGO > Asia export TOTAL 2021 value XOF 528900000 C6',
    );
  });
});

it('trade beyond the union is not trade within it', () => {
  const lines = figureLines([
    ['geo', 'trade_type', 'partner', '2020', '2021'],
    ['AT', 'Export', 'EU28', 130, 140],
    ['AT', 'Export', 'EXT_EU28', 70, 75],
    ['BE', 'Export', 'EU28', 230, 240],
    ['BE', 'Export', 'EXT_EU28', 170, 175],
    ['BE', 'Export', 'EXT_EA19', 90, 95],
  ]);
  expect(lines.map((text) => text.split(' ')[2])).toEqual(
    ['EU28', 'EXT_EU28', 'EU28', 'EXT_EU28', 'EXT_EA19'].flatMap((code) => [code, code]),
  );
});

it('an amount headed by its measure and the year is no money', () => {
  expect(
    figureLines([
      ['Brasil: exportações de suco de uva por país'],
      ['País', 'QTD-2020', '2020', 'QTD-2021', '2021'],
      ['Angola', 10, 20, 30, 40],
      ['Japão', 11, 21, 31, 41],
    ])
      .slice(0, 4)
      .map((text) => text.split(' ').slice(-5).join(' ')),
  ).toEqual(['2020 quantity ? 10 B3', '2020 value ? 20 C3', '2021 quantity ? 30 D3', '2021 value ? 40 E3']);
});

it('a list in the order of the alphabet may begin with a country that reported nothing', () => {
  const names = 'Afghanistan Albania Algeria Angola Argentina Armenia Australia Austria Azerbaijan Bahrain Bangladesh Belarus Belgium Benin';
  const lines = figureLines([
    ['Exports of goods by country, US$ million', 2020, 2021],
    ...names.split(' ').map((name, at) => (at % 5 === 0 ? [name] : [name, 100 + at, 200 + at])),
  ]);
  expect(lines).toHaveLength(22);
  expect(lines.filter((text) => text.includes('AFG'))).toEqual([]);
});

it('a sheet of prices that no table was made of does not say who reports the other sheets', () => {
  const years = Array.from({ length: 12 }, (_, at) => 2001 + at);
  const trade = writtenGrid(
    [
      ['Coal: imports and exports'],
      ['Million tonnes', 2010, 2011],
      ['Imports'],
      ['Canada', 13.5, 13],
      ['Europe', 200.5, 210.25],
      ['Exports'],
      ['Canada', 33.5, 34],
      ['Europe', 20.5, 21.25],
    ],
    { name: 'Coal trade' },
  );
  const prices = writtenGrid(
    [
      ['Coal prices'],
      ...years.map((year) => [year, 40 + (year % 7), 50 + (year % 5)]),
      ['Source: Japan imports of coking coal, CIF price'],
    ],
    { name: 'Coal prices' },
  );
  const [sheet] = understandAll([trade, prices], 'review.xlsx');
  expect(sheet?.figures.filter(({ key }) => key.reporter === 'JPN')).toEqual([]);
});
