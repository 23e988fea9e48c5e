import { describe, expect, it } from 'vitest';
import { understand } from '../tables/reading';
import { figures } from '../tables/read-lines';
import { writtenGrid } from '../tables/written-grid';

/** Sheets that embassies and trade desks write by hand: flows in rows, lists below them, remarks beside them. */

type Rows = Parameters<typeof figures>[0];
const ends = (rows: Rows) => figures(rows).map(([, ...all]) => [...all.slice(0, 3), all.at(-1)]);
const units = (rows: Rows) => understand(writtenGrid(rows), 'table.xlsx').figures.map(({ key }) => key.unit);

describe('flows in rows that say in what they are', () => {
  const title = ['EU-Pakistan trade in goods'];

  it('keep it where changes stand below them', () => {
    const rows: Rows = [
      title,
      ['', '2022', '2023'],
      ['Imports (million euro)', 9012, 8002],
      ['Growth (%)', 36.3, -11.2],
      ['Exports (million euro)', 4702, 3903],
      ['Growth (%)', 17.6, -17],
    ];
    expect(units(rows)).toEqual(['EUR', 'EUR', '%', '%', 'EUR', 'EUR', '%', '%']);
    expect(ends(rows)[0]).toEqual(['EU27', 'PAK', 'import', 9012e6]);
  });

  it('keep it where nothing else does', () => {
    const rows: Rows = [title, ['', '2022', '2023'], ['Imports (million euro)', 9012, 8002], ['Exports (million euro)', 4702, 3903]];
    expect(ends(rows).map((one) => one.at(-1))).toEqual([9012e6, 8002e6, 4702e6, 3903e6]);
    expect(new Set(units(rows))).toEqual(new Set(['EUR']));
  });

  it('are both together where the words say so', () => {
    const found = ends([
      ['Australian merchandise trade with Pakistan, A$m'],
      ['', '2022', '2023'],
      ['Exports to Pakistan', 1203, 1100],
      ['Imports from Pakistan', 601, 640],
      ['Total merchandise trade (exports + imports)', 1804, 1740],
    ]);
    expect(found.at(-1)).toEqual(['AUS', 'PAK', 'turnover', 1740e6]);
  });
});

describe('goods below the flows of a sheet', () => {
  const flows: Rows = [
    ['Canada–Pakistan Merchandise Trade, CAD million'],
    [null, 2021, 2022, 2023, '% change 2022-23'],
    ['Canadian exports to Pakistan', 1102, 1120, 801, -28.5],
    ['Canadian imports from Pakistan', 512, 661, 589, -10.9],
    ['Two-way trade', 1614, 1781, 1390, -22],
  ];

  it('make no goods of the flows', () => {
    const found = figures([...flows, ['Top Canadian exports'], ['Canola seeds', 401, 300, 200], ['Lentils', 102, 44, 55]]);
    expect(found.map((one) => [one[3], one[4]]).filter((_, at) => at % 4 === 0)).toEqual([
      ['export', null],
      ['import', null],
      ['turnover', null],
      ['export', 'Canola seeds'],
      ['export', 'Lentils'],
    ]);
    expect(found[3]?.slice(5)).toEqual(['2023', 'growth', -28.5]);
  });

  it('are left where they do not go by the years above', () => {
    const { figures: found, proposal } = understand(
      writtenGrid([...flows, ['Top Canadian exports (2023)'], ['Canola seeds', 401], ['Lentils', 102]]),
      'table.xlsx',
    );
    expect(found).toHaveLength(12);
    expect(proposal.left.map(({ code }) => code)).toContain('left.other-time');
  });
});

describe('main goods named beside exports and imports of each country', () => {
  it('are remarks', () => {
    const found = figures([
      ["Pakistan's bilateral trade with selected countries, 2023 (USD million)"],
      ['Country', 'Exports', 'Imports', 'Top exports', 'Top imports'],
      ['Azerbaijan', 12.1, 1.3, 'Rice, surgical goods', 'Chemicals'],
      ['Belarus', 17.3, 41.2, 'Rice', 'Tractors'],
    ]);
    expect(found.map((one) => one[4])).toEqual([null, null, null, null]);
  });
});

describe('a change behind two years of one flow', () => {
  it('is of that flow', () => {
    const found = figures([
      ['Trading partners of the Kyrgyz Republic (million USD)'],
      ['Country', 'Turnover 2022', 'Turnover 2023', 'Growth, %', 'of which export', 'of which import'],
      ['China', 4110, 5470, 33.1, 81, 5389],
      ['Russia', 3410, 2880, -15.5, 755, 2125],
    ]);
    expect(found[2]?.slice(3)).toEqual(['turnover', null, '2023', 'growth', 33.1]);
  });
});

describe('a caption right below a table', () => {
  it('is of the next one', () => {
    const found = ends([
      ['Le commerce extérieur de l’Ouzbékistan en 2023'],
      ['Tableau 1 : principaux fournisseurs (M USD)'],
      ['Pays', '2022', '2023'],
      ['Chine', 6431, 11287],
      ['Russie', 6279, 6600],
      ['Kazakhstan', 3228, 3003],
      ['Tableau 2 : échanges bilatéraux France-Ouzbékistan (M EUR, Douanes françaises)'],
      ['', '2021', '2022', '2023'],
      ['Exportations françaises', 164, 294.3, 404.9],
      ['Importations françaises', 190.2, 701.3, 611],
    ]);
    expect(found[0]).toEqual(['UZB', 'CHN', 'import', 6431e6]);
    expect(found.at(-1)).toEqual(['FRA', 'UZB', 'import', 611e6]);
  });
});

describe('goods below flows under a heading that names none', () => {
  it('make no goods of the flows', () => {
    const found = figures([
      ['Deutscher Außenhandel mit Pakistan, Mio. EUR'],
      ['', '2022', '2023'],
      ['dt. Ausfuhren', 1121, 1004],
      ['dt. Einfuhren', 2301, 2010],
      ['Handelsvolumen', 3422, 3014],
      ['Hauptausfuhrgüter'],
      ['Maschinen', 310, 312],
      ['Chemische Erzeugnisse', 240, 242],
    ]);
    expect(found.filter((_, at) => at % 2 === 0).map((one) => one[4])).toEqual([
      null,
      null,
      null,
      'Maschinen',
      'Chemische Erzeugnisse',
    ]);
    expect(found[0]?.slice(1, 4)).toEqual(['DEU', 'PAK', 'export']);
  });
});

describe('what stands in brackets behind an amount', () => {
  it('is no part of it', () => {
    const found = ends([
      ['한국-파키스탄 교역 동향 (단위: 백만 달러, %)'],
      ['구분', '2022', '2023'],
      ['수출', '1,110(9.7)', '802(-27.7)'],
      ['수입', '501(16.0)', '470(-6.2)'],
      ['무역수지', '609', '332'],
    ]);
    expect(found.map((one) => one.at(-1))).toEqual([1110e6, 802e6, 501e6, 470e6, 609e6, 332e6]);
  });

  it('may name a part of it', () => {
    const found = ends([
      ['Commerce du Pakistan avec l’Asie centrale, en millions USD'],
      ['Pays', 'Importations 2022', 'Importations 2023'],
      ['Kazakhstan', '80,4', '66,1'],
      ['Ouzbékistan', '126,3 (dont coton 80)', '99,8'],
    ]);
    expect(found[2]?.at(-1)).toBe(126.3e6);
  });
});

describe('codes before the names of goods', () => {
  it('are codes beside what is left over', () => {
    const found = understand(
      writtenGrid([
        ['Importations françaises du Pakistan, k€'],
        ['Produits (SH4)', '2022', '2023'],
        ['6302 Linge de lit', 120_112, 98_331],
        ['6203 Costumes, pantalons', 88_012, 91_220],
        ['Autres', 45_112, 50_331],
        ['Total', 253_236, 239_882],
      ]),
    ).figures;
    expect(found.map(({ key }) => key.product.code)).toEqual(['6302', '6302', '6203', '6203', null, null, null, null]);
  });
});

describe('the total of the members of a group', () => {
  it('is with the group that the title names', () => {
    const found = ends([
      ["Pakistan's Trade with Central Asian Republics 2023 (US$ million)"],
      ['Country', 'Exports', 'Imports'],
      ['Kazakhstan', 152.3, 61.2],
      ['Uzbekistan', 101.2, 118.7],
      ['TOTAL', 253.5, 179.9],
    ]);
    expect(found.slice(-2)).toEqual([
      ['PAK', 'Central Asia', 'export', 253.5e6],
      ['PAK', 'Central Asia', 'import', 179.9e6],
    ]);
  });

  it('is so over all the flows that its label stands for, and in a column', () => {
    const rows = ends([
      ['Trade of Pakistan with Central Asian States (US$ million)'],
      ['Country', 'Flow', '2022', '2023'],
      ['Kazakhstan', 'Export', 152, 90],
      [null, 'Import', 62, 80],
      ['Uzbekistan', 'Export', 101, 68],
      [null, 'Import', 119, 126],
      ['Total', 'Export', 253, 158],
      [null, 'Import', 181, 206],
    ]);
    expect(rows.slice(-4).map((one) => one[1])).toEqual(['Central Asia', 'Central Asia', 'Central Asia', 'Central Asia']);
    const across = ends([
      ["Pakistan's exports to Central Asia 2023 (US$ million)"],
      ['Product', 'Kazakhstan', 'Uzbekistan', 'Total'],
      ['Rice', 10, 20, 30],
      ['Tea', 1, 2, 3],
    ]);
    expect(across[2]).toEqual(['PAK', 'Central Asia', 'export', 30e6]);
  });

  it('is with all the world where it is more than theirs', () => {
    const found = ends([
      ["Pakistan's top 3 export destinations 2023 (US$ million)"],
      ['Country', 'Exports'],
      ['China', 152],
      ['Kenya', 101],
      ['Belarus', 47],
      ['Total', 900],
    ]);
    expect(found.at(-1)).toEqual(['PAK', 'WLD', 'export', 900e6]);
  });
});

describe('a market that a title begins with', () => {
  it('reports what it imports, and its top supplier is a remark', () => {
    const found = ends([
      ['Kazakhstan: MFN tariffs and imports for Pakistan’s key products (2022)'],
      ['HS6', 'Product', 'MFN duty (%)', 'Imports from world (USD 000)', 'Imports from Pakistan (USD 000)', 'Top supplier'],
      ['100630', 'Rice', 5, 12_033, 4012, 'Pakistan'],
      ['620342', 'Trousers', 10, 90_112, 1203, 'China'],
    ]);
    expect(found[1]).toEqual(['KAZ', 'WLD', 'import', 12_033e3]);
    expect(found[2]).toEqual(['KAZ', 'PAK', 'import', 4012e3]);
  });
});

describe('parts of years in the rows', () => {
  it('are halves of fiscal years', () => {
    const found = figures([
      ['Pakistan: Foreign trade (US$ million)'],
      ['Period', 'Exports', 'Imports'],
      ['Q1 FY24', 6900, 12_202],
      ['H1 FY24', 14_901, 25_804],
      ['FY23', 27_724, 55_198],
    ]);
    expect(found.map((one) => one[5]).filter((_, at) => at % 2 === 0)).toEqual(['FY2023-24-Q1', 'FY2023-24-H1', 'FY2022-23']);
  });

  it('stand beside Persian years', () => {
    const found = figures([
      ['تجارت ایران با پاکستان (میلیون دلار)'],
      ['سال', 'صادرات', 'واردات'],
      ['1401', 1490, 841],
      ['1402', 2051, 690],
      ['سه ماهه اول 1403', 560, 160],
    ]);
    expect(found.map((one) => one[5]).filter((_, at) => at % 2 === 0)).toEqual([
      'AP1401',
      'AP1402',
      'AP1403-01/AP1403-03',
    ]);
  });
});
