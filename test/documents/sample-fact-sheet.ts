import type { Section } from '../../shared/document/pack-document';
import { column, noted, row, SectionBuilder, unmarked } from './building';
import { numbered } from './sample-head';

/** The country fact sheet of the sample pack. */

export function factSheet(): Section {
  const years = ['2016', '2017', '2018', '2019', '2020'];
  const b = new SectionBuilder('facts')
    .paragraph(
      [
        noted(
          'Belarus sells Pakistan about 35 times what it buys: US$~36.68~million against US$~1.06~million in 2020.',
          'n4',
        ),
      ],
      'headline',
    )
    .note(
      'n4',
      'IMF, Direction of Trade Statistics: exports FOB, each reported by the exporter, 2020. Annex~A, sources~1 and~2: 34.7 times.',
    )
    .facts(
      ['President', 'Alexander Lukashenko', 'Foreign Minister', 'Maxim Ryzhenkov'],
      ['Energy', 'Aleksei Kushnarenko, Minister', 'Forum', 'Co-chairs Kamal and Kushnarenko'],
      ['Capital', '–', 'Population, GDP', '–'],
    )
    .paragraph('– not held in the sources of this pack; to be supplied by the mission.', 'table-note')
    .table({
      caption: 'Trade in goods between Pakistan and Belarus, 2016–2020',
      description: 'Exports of each side, growth, difference and sum in million US dollars',
      columns: [column('Million US$', 0.37), ...years.map((year, at) => column(year, 0.126, 'end', at === 4))],
      rows: [
        row(['Pakistan’s exports to Belarus', '0.48', '0.31', '1.22', '1.04', '1.06'], 'plain', true),
        row(['change on the year before, %', '+17.8', '−34.3', '+286.7', '−14.1', '+1.1'], 'sub', true),
        row(['Belarus’s exports to Pakistan', '50.45', '64.33', '39.42', '35.06', '36.68'], 'plain', true),
        row(['change on the year before, %', '+15.3', '+27.5', '−38.7', '−11.1', '+4.6'], 'sub', true),
        row(['Difference, Pakistan’s view', '−49.97', '−64.02', '−38.21', '−34.02', '−35.63'], 'plain', true),
        row(['Both sides’ exports', '50.93', '64.65', '40.64', '36.11', '37.74'], 'total', true),
      ],
      source:
        'Source: International Monetary Fund, Direction of Trade Statistics; exports FOB, each reported by the exporter; calendar years; file taken before April 2024. Figures may not add up because of rounding. Cells: Annex~A.',
    })
    .chart({
      caption: 'Exports of each side to the other and the difference, million US$',
      description:
        'Columns: Belarus’s exports to Pakistan fell from 64.3 in 2017 to 36.7 in 2020; Pakistan’s exports stayed near 1. Line: the difference, minus 35.6 in 2020. Million US dollars.',
      chart: {
        categories: years,
        unit: 'Million US$',
        decimals: 1,
        series: [
          { name: 'Belarus’s exports', kind: 'column', values: [50.45, 64.33, 39.42, 35.06, 36.68] },
          { name: 'Pakistan’s exports', kind: 'column', values: [0.48, 0.31, 1.22, 1.04, 1.06] },
          { name: 'Difference', kind: 'line', values: [-49.97, -64.02, -38.21, -34.02, -35.63] },
        ],
      },
      source: 'Source: as the table above.',
    })
    .heading('Place in each other’s trade, 2020')
    .table({
      description: 'Rank and share of each country in the other’s exports, 2020',
      columns: [
        column('', 0.46),
        column('Rank', 0.18, 'end'),
        column('of partners', 0.18, 'end'),
        column('Share, %', 0.18, 'end'),
      ],
      rows: [
        row(['Pakistan among Belarus’s export markets', '47', '165', '0.13'], 'plain', true),
        row(['Belarus among Pakistan’s export markets', '134', '191', '0.005'], 'plain', true),
      ],
      source:
        'Source: as above; ranks among partners with a value, world and regions left out; share of the sum of partners.',
    })
    .heading('Reading the figures')
    .item('bullet', null, 'Peak: 2009, US$~112.47~million (Belarus’s exports).')
    .item(
      'bullet',
      null,
      'Products: no public file with this trade by product was found; the top-ten table is left out.',
    )
    .item('bullet', null, 'Tariffs, agreements, investment: not held.');
  return numbered(
    b,
    'fact-sheet',
    '4',
    'Country fact sheet: Belarus',
    'Brief by the trade desk, Ministry of Foreign Affairs (SAMPLE)',
    unmarked,
  );
}
