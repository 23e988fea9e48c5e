import type { PackDocument, Section } from '../../shared/document/pack-document';
import { SectionBuilder, cell, column, noted, packDocument, restricted, row, section, t, unmarked } from './building';

const visit = 'Official visit of President Alexander Lukashenko of Belarus to Pakistan, 25–27\u00a0November 2024';

function numbered(
  builder: SectionBuilder,
  kind: Section['kind'],
  number: string,
  title: string,
  by: string,
  marking = restricted,
): Section {
  const annex = /[A-Z]/.test(number);
  const reference = `BLR(24)\u00a0${number}`;
  return section(builder, {
    kind,
    number,
    title: title.replaceAll('~', '\u00a0'),
    marking,
    running: { start: 'SAMPLE · illustrative drafting', end: `Belarus visit 2024 · ${reference}` },
    head: { reference, date: '24\u00a0November 2024', visit, by, annex },
  });
}

/**
 * The pack of the sample visit. Places and names are those that the press gave, the figures those of the IMF's
 * Direction of Trade Statistics; times, rooms, points and clearances are drafting, marked as a sample.
 */
export function samplePack(values: Partial<PackDocument> = {}): PackDocument {
  const sections = [steering(), programme(), meeting(), factSheet(), people(), commitments(), sources(), names()];
  return packDocument({
    title: 'Briefing pack: visit of the President of Belarus (sample)',
    sections: [cover(), contents(sections), ...sections],
    ...values,
  });
}

function cover(): Section {
  const b = new SectionBuilder('cover')
    .paragraph('Copy 3 of 12', 'cover-copy')
    .paragraph('Briefing pack', 'cover-kicker')
    .paragraph('Visit of the President of Belarus', 'cover-title')
    .paragraph('Official visit to Pakistan', 'cover-subtitle')
    .paragraph('Islamabad, 25–27~November 2024', 'cover-subtitle')
    .facts(
      ['Principal', 'Senator Mohammad Ishaq Dar, Deputy Prime Minister and Foreign Minister'],
      ['This copy', '3 of 12, for the Private Office of the Minister (SAMPLE)'],
      ['Edition', 'Version 7 of 24~November 2024, 21:40, replaces version 6'],
      ['Variant', 'Principal and officials; not for the other side'],
      ['Desk', 'Europe desk, Ministry of Foreign Affairs, ext.~0000 (SAMPLE)'],
    )
    .paragraph(
      'SAMPLE. The figures are real and credited to the International Monetary Fund. Times, places within Islamabad, points and clearances are illustrative drafting and were never the position of any government.',
      'sample-notice',
    );
  return section(b, {
    kind: 'cover',
    number: null,
    title: 'Cover',
    marking: restricted,
    running: { start: '', end: '' },
    head: null,
  });
}

function contents(sections: readonly Section[]): Section {
  const b = new SectionBuilder('contents');
  b.blocks.push({
    kind: 'contents',
    id: 'contents.list',
    origin: null,
    entries: sections.map(({ id, number, title }) => ({ section: id, number, title })),
  });
  b.table({
    caption: 'List of briefs: who wrote them, clearance, changes',
    description: 'Department, clearance and last change of each brief',
    columns: [column('No.', 0.12), column('Department', 0.4), column('Cleared', 0.3), column('Changed in', 0.18)],
    rows: [
      row(['1', 'Europe desk', 'D. Sample, 24~Nov', '–']),
      row(['2', 'Protocol', 'E. Sample, 24~Nov', cell(['text', t('v7', 'strong')])]),
      row(['3', 'Europe desk', 'D. Sample, 24~Nov', 'v6']),
      row(['4', 'Trade desk', 'F. Sample, 22~Nov', '–']),
      row(['5', 'Mission in Minsk', cell(['text', t('awaited, by 24~Nov', 'emphasis')]), '–']),
      row(['6', 'Europe desk', 'D. Sample, 24~Nov', '–']),
      row(['A, B', 'made from the pack', '–', 'v7']),
    ],
    source: 'All names are samples. The pack is marked as its highest part.',
  });
  return section(b, {
    kind: 'contents',
    number: null,
    title: 'Contents',
    marking: restricted,
    running: { start: 'SAMPLE · illustrative drafting', end: 'Belarus visit 2024 · Contents' },
    head: null,
  });
}

function steering(): Section {
  const b = new SectionBuilder('steering')
    .heading('Why this visit, why now')
    .paragraph(
      'High-level exchanges with Belarus have gained momentum. The President comes on 25~November for three days; the Foreign Ministers meet first, and a Business Forum with both countries’ firms runs beside the talks. Trade is below its potential, which is the reason to use the visit for access and joint production, not for declarations.',
    )
    .heading('Objectives of the visit')
    .objective(
      1,
      'Obtain',
      ' a date before 31~January 2025 for experts on market access for meat, dairy and agricultural products.',
    )
    .objective(2, 'Obtain', ' signature of the eight memoranda and contracts between firms at the Forum.')
    .objective(3, 'Convey', ' that both sides should speak for one coordinated approach to conflicts, Gaza first.')
    .objective(4, 'Learn', ' what the roadmap for 2025–2027 is to cover, and who answers for it in Minsk.')
    .heading('What they want')
    .paragraph(
      'To sell agricultural machinery, petrochemical and light-industry goods; joint projects in industrial production, agriculture, health care and education; easier import requirements.',
    )
    .heading('Three messages')
    .point(1, 'Momentum.', 'Let us give the exchanges of this year a plan of work.', null)
    .point(2, 'Balance.', 'We want to sell more food; you want to sell machinery. Joint production serves both.', null)
    .point(3, 'Voice.', 'In the Shanghai Cooperation Organisation and on Gaza we are heard better together.', null)
    .heading('To be signed')
    .table({
      description: 'Texts to be signed, their level and state',
      columns: [column('Text', 0.42), column('Level', 0.26), column('State', 0.32)],
      rows: [
        row(['Eight memoranda and contracts between firms', 'Business Forum', 'List of signatories awaited']),
        row(['Roadmap for cooperation 2025–2027', 'Governments', 'Title and subject differ between reports']),
      ],
    })
    .heading('Sensitivities')
    .box(
      'not-to-be-disclosed',
      [
        'Figures',
        'Officials of both sides have named figures between US$~19.05~million and US$~60~million for the same trade in 2024, without a year. Use the IMF series only.',
      ],
      ['1 billion', 'The aim of 2017, US$~1~billion by 2020, was missed by far. Accept no new total.'],
    )
    .heading('State of relations in five lines')
    .item('bullet', null, 'Exchanges at high level have gained momentum; a roadmap for 2025–2027 is in preparation.')
    .item('bullet', null, 'Trade in 2020: both sides’ exports US$~37.74~million, up from US$~36.11~million in 2019.')
    .item('bullet', null, 'Goods: Belarus sells about 35 times as much to Pakistan as it buys (2020).')
    .item(
      'bullet',
      null,
      'International: both call for a coordinated approach to conflicts; partners in the Shanghai Cooperation Organisation.',
    )
    .item('bullet', null, 'Private sector: Business Forum, co-chaired by one minister of each side.')
    .heading('Commitments still open')
    .paragraph('One missed (trade of US$~1~billion by 2020), two new: see brief~6.')
    .heading('Media')
    .paragraph('One line after the meeting, on the last page of brief~3; no questions are planned.');
  return numbered(b, 'brief', '1', 'Steering brief', 'Brief by the Europe desk, Ministry of Foreign Affairs (SAMPLE)');
}

type Line = [
  time: string,
  length: string,
  event: string,
  place: string,
  who: string,
  notes: string,
  state: string,
  changed?: string,
];

function programme(): Section {
  const lines: Line[] = [
    [
      '09:15',
      '20~min',
      'Arrival of the Foreign Minister of Belarus',
      'Islamabad airport',
      'Chief of Protocol; Ambassador of Belarus',
      'Cars 1–4; press none',
      'ok',
    ],
    ['09:35', '40~min', 'By car to the hotel', '28~km', 'Delegation of Belarus', 'Order: lead, 1, 2, 3, staff', 'ok'],
    [
      '11:00',
      '45~min',
      'Meeting of the Foreign Ministers',
      'Committee Room, Ministry of Foreign Affairs',
      'DPM/FM Dar and six; FM Ryzhenkov and six',
      'Brief 3. Consecutive interpretation. Pool at the start',
      'ok',
      'was 10:30, Room 2',
    ],
    [
      '11:45',
      '10~min',
      'Statements to the press',
      'Foyer',
      'Both Ministers',
      'Press line in brief~3; no questions',
      'ok',
      'follows the meeting',
    ],
    ['12:10', '15~min', 'By car to the Business Forum', '6~km', 'Both delegations', 'DPM/FM and FM in car 1', 'ok'],
    [
      '12:30',
      '90~min',
      'Pakistan–Belarus Business Forum',
      'Convention hall',
      'Co-chairs: Jam Kamal Khan, Aleksei Kushnarenko; business leaders',
      'Agriculture, machinery, energy',
      'ok',
    ],
    [
      '14:00',
      '20~min',
      'Signing of eight memoranda and contracts',
      'Convention hall',
      'Firms; Ministers as witnesses',
      'List of signatories awaited from the Forum',
      'tbc',
    ],
    ['14:30', '75~min', 'Lunch', 'Hotel', 'Ten a side', 'Seating with Protocol', 'ok'],
    [
      '17:00',
      '30~min',
      'Arrival of the President of Belarus',
      'Islamabad airport',
      'As the Prime Minister’s office decides',
      'Ceremony list to follow',
      'tbc',
    ],
  ];
  const b = new SectionBuilder('programme')
    .paragraph(
      'Programme v7, 24~Nov 2024, 21:40, replaces v6. A bar at the left marks each line that changed.',
      'version',
    )
    .table({
      look: 'programme',
      description: 'Time and length, event and place, who takes part, notes, state of each line',
      columns: [
        column('Time', 0.11),
        column('Event and place', 0.3),
        column('Who', 0.245),
        column('Notes', 0.265),
        column('State', 0.08),
      ],
      rows: lines.map(([time, length, event, place, who, notes, state, changed]) => ({
        kind: 'plain' as const,
        changed: changed !== undefined,
        cells: [
          cell(['time', time], length),
          cell(['text', t(event, 'strong')], ['place', place]),
          cell(who),
          changed === undefined ? cell(notes) : cell(['text', [t('Changed in v7: ', 'strong'), t(changed)]], notes),
          cell(['text', state === 'tbc' ? t(state, 'emphasis') : state]),
        ],
      })),
      source:
        'tbc: to be confirmed. Officer on duty: E. Sample, Protocol, ext.~0000. Times and rooms are SAMPLE drafting.',
    });
  return numbered(
    b,
    'programme',
    '2',
    'Programme, Monday 25~November',
    'Brief by Protocol, Ministry of Foreign Affairs (SAMPLE) · all times local, 24-hour clock',
  );
}

function meeting(): Section {
  const b = new SectionBuilder('meeting')
    .facts(
      [
        'With',
        'Maxim Ryzhenkov, Foreign Minister of Belarus',
        'Principal',
        'Senator Mohammad Ishaq Dar, Deputy Prime Minister and Foreign Minister',
      ],
      [
        'When',
        '11:00–11:45 (45~min), Monday 25~November 2024',
        'Where',
        'Committee Room, Ministry of Foreign Affairs, Islamabad',
      ],
      ['Format', 'Delegation talks, seven a side', 'Language', 'English–Russian, consecutive, ours'],
      ['Press', 'Pool at the start, then closed', 'Last met', [t('Not held: ask the mission in Minsk', 'not-held')]],
    )
    .heading('Objectives')
    .objective(
      1,
      'Obtain',
      ' a date before 31~January 2025 for experts to agree market access for meat, dairy and agricultural products.',
    )
    .objective(2, 'Convey', ' that both sides should speak for one coordinated approach to conflicts, Gaza first.')
    .objective(
      3,
      'Learn',
      ' which of the eight business memoranda Belarus expects to sign at the Forum, and who signs.',
    )
    .heading('Points to make')
    .heading('Political relations', 3)
    .point(
      1,
      'We welcome the momentum.',
      'High-level exchanges have picked up; the President’s visit should give them a plan of work.',
      'must',
    )
    .point(
      2,
      'We value your voice in the Shanghai Cooperation Organisation.',
      'Let us work there together for regional trade and connectivity.',
      'should',
    )
    .heading('Middle East', 3)
    .point(
      3,
      'Gaza needs a coordinated approach.',
      'We both say so; let us say it together wherever we both sit.',
      'must',
    )
    .heading('Trade and industry', 3)
    .point(
      4,
      'Our trade is below its potential.',
      [noted('In 2020 Belarus sold us US$~36.68~million;', 'n1'), noted(' we sold Belarus US$~1.06~million.', 'n2')],
      'must',
    )
    .point(
      5,
      'We want to sell you more food.',
      'Meat, dairy and agricultural products first. Simpler import requirements would help most.',
      'must',
    )
    .point(
      6,
      'Agricultural machinery: let us make it together.',
      'We are open to joint projects, not only to purchases.',
      'should',
    )
    .point(7, 'One name on each side for the 2025–2027 roadmap.', 'Then we both know whom to ring.', 'could')
    .note('n1', 'IMF, Direction of Trade Statistics: exports FOB, reported by Belarus, 2020. Annex~A, source~1.')
    .note('n2', 'IMF, Direction of Trade Statistics: exports FOB, reported by Pakistan, 2020. Annex~A, source~2.')
    .note('n3', 'IMF, Direction of Trade Statistics: both sides’ exports FOB added (36.68 + 1.06). Annex~A, source~3.')
    .heading('They will raise – we say')
    .table({
      look: 'raise',
      description: 'Each row: their likely point, how likely it is, our answer and the line beyond which not to go',
      columns: [column('They will raise', 0.35), column('How likely', 0.12), column('We say', 0.53)],
      rows: [
        row([
          cell(['quote', '“Pakistan should buy more of our agricultural machinery and petrochemicals.”']),
          cell(['text', t('Certain', 'likelihood')]),
          cell(
            ['say', 'We are glad to see your firms at the Forum. Joint production would sell more than imports alone.'],
            ['stop-line', 'Stop line: No promise of purchases.'],
          ),
        ]),
        row([
          cell(['quote', '“We agreed on one billion dollars by 2020. What went wrong?”']),
          cell(['text', t('Possible', 'likelihood')]),
          cell(
            [
              'say',
              [
                noted('The aim was set in 2017. In 2020 both sides’ exports came to US$~37.74~million.', 'n3'),
                t(' Let us set aims by sector.'),
              ],
            ],
            ['stop-line', 'Stop line: No new total figure.'],
          ),
        ]),
        row([
          cell(['quote', '“Your import requirements hold our companies back.”']),
          cell(['text', t('Possible', 'likelihood')]),
          cell(
            ['say', 'Let our experts go through the requirements of both sides, line by line, in January.'],
            ['stop-line', 'Stop line: Name no single regulation.'],
          ),
        ]),
        row([
          cell(['quote', '“The roadmap should bind both governments.”']),
          cell(['text', t('Unlikely', 'likelihood')]),
          cell(['say', 'Its name and its form will follow the text that the experts agree.']),
        ]),
      ],
    })
    .heading('Background')
    .box(
      'may-be-used',
      ['2009', 'Peak of the series since 1992: Belarus’s exports to Pakistan US$~112.47~million, up 168~% on 2008.'],
      [
        '2020',
        'Pakistan was Belarus’s market no.~47 of 165 (0.13~% of its exports); Belarus was Pakistan’s no.~134 of 191 (0.005~%).',
      ],
      [
        '25~Nov 2024',
        'Business Forum co-chaired by Jam Kamal Khan and Aleksei Kushnarenko: agriculture, machinery, energy. Eight memoranda and contracts between firms.',
      ],
    )
    .box(
      'not-to-be-disclosed',
      [
        '2024',
        'Public figures for this trade contradict each other: US$~19.05~million (our Minister for Commerce, 9~May) and US$~60~million (their Ambassador, 21~March), neither with its year. Quote the IMF series only.',
      ],
      [
        'Nov 2024',
        'Reports differ on whether the roadmap is for trade or for electronic cooperation. Do not name its subject before we have their text.',
      ],
      ['SAMPLE', 'If no date can be had: “in the first quarter of 2025” is enough.'],
    )
    .heading('Press line')
    .paragraph(
      '“The Ministers prepared the President’s visit. They want trade to grow beyond its present level and called for a coordinated approach to conflicts, in Gaza above all.”',
      'press-line',
    )
    .paragraph('Not yet agreed with the other side. To be used after the meeting.', 'release-note')
    .table({
      look: 'form',
      description: 'Who drafted, cleared and approved, when and with what result',
      columns: [column('Clearance', 0.12), column('Name, office', 0.46), column('Date', 0.18), column('Result', 0.24)],
      rows: [
        row(['Drafted', 'A. Sample, Europe desk, ext.~0000', '22~Nov 2024', '–']),
        row(['Cleared', 'B. Sample, Ministry of Commerce', '23~Nov 2024', 'ok with edits']),
        row(['Cleared', 'C. Sample, Legal Affairs', '23~Nov 2024', 'information only']),
        row(['Approved', 'D. Sample, Director General (Europe)', '24~Nov 2024', 'ok']),
      ],
    });
  return numbered(
    b,
    'brief',
    '3',
    'Meeting with the Foreign Minister of Belarus',
    'Brief by the Europe desk, Ministry of Foreign Affairs (SAMPLE)',
  );
}

function factSheet(): Section {
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

function people(): Section {
  const b = new SectionBuilder('people')
    .heading('Maxim Ryzhenkov')
    .paragraph('Foreign Minister of Belarus', 'person-office')
    .facts(
      ['Place card', 'H.E. Mr~Maxim Ryzhenkov'],
      ['Own script', [{ ...t('Максим Рыженков'), lang: 'ru' }, t(' (Russian; SAMPLE, ask the Embassy)')]],
      ['To address', '“Minister”, “Your Excellency” (SAMPLE)'],
      ['In office since', [t('Not held', 'not-held')]],
      ['Languages', [t('Not held', 'not-held'), t(' – interpreter planned')]],
      [
        'Views on our issues',
        'Wants sales of machinery, petrochemical and light-industry goods; coordinated approach on Gaza',
      ],
      ['Last meetings', '25~November 2024, Islamabad (this visit)'],
    )
    .paragraph('As of 24~November 2024. Source: press reports. Incomplete: two fields not held.', 'table-note')
    .heading('Mohammad Ishaq Dar')
    .paragraph('Deputy Prime Minister and Foreign Minister', 'person-office')
    .facts(['Own script', [{ ...t('محمد اسحاق ڈار'), lang: 'ur' }]], ['Languages', [t('Not held', 'not-held')]])
    .heading('Greeting in Urdu (SAMPLE)')
    .paragraph([{ ...t('پاکستان میں خوش آمدید۔ ہم BLR(24) 3 میں درج نکات پر بات کریں گے۔'), lang: 'ur' }]);
  return numbered(b, 'people', '5', 'Personality notes', 'Brief by the mission in Minsk (SAMPLE)');
}

function commitments(): Section {
  const b = new SectionBuilder('commitments')
    .table({
      description: 'What was agreed, who owns it, due date, state and what to say if asked',
      columns: [
        column('No.', 0.06),
        column('Agreed', 0.33),
        column('Owner', 0.15),
        column('Due', 0.12),
        column('State', 0.14),
        column('If asked', 0.2),
      ],
      rows: [
        row([
          '1',
          cell('Trade of US$~1~billion a year', [
            'text',
            [noted('Said by the President of Belarus, 2~February 2017', 'n5')],
          ]),
          'Both sides',
          '2020',
          '✕ Missed',
          '“Sectors first, totals later.”',
        ]),
        row([
          '2',
          cell('Eight memoranda and contracts between firms', 'Announced for the Business Forum'),
          'Ministry of Commerce',
          '25~Nov 2024',
          '◐ Under way',
          '“To be signed at the Forum.”',
        ]),
        row([
          '3',
          cell(
            'Roadmap for cooperation 2025–2027',
            'Subject differs between reports: trade, or electronic cooperation',
          ),
          'Not named',
          'Not set',
          '○ Open',
          '“Experts will agree the text.”',
        ]),
      ],
      source:
        '✕ missed  ◐ under way  ○ open  ● done. Both sides’ exports in 2020: US$~37.74~million, 3.8~% of the aim. Owners are SAMPLE.',
    })
    .note('n5', 'Belarusian television, 2~February 2017 (en.ctv.by): a statement, not a statistic. Annex~A, claims.');
  return numbered(b, 'text', '6', 'Commitments', 'Brief by the Europe desk, Ministry of Foreign Affairs (SAMPLE)');
}

function sources(): Section {
  const belarus = 'imf-dots-exports-of-belarus-by-partner.xlsx, “Exports, FOB”';
  const pakistan = 'imf-dots-exports-of-pakistan-by-partner.xlsx, “Exports, FOB”';
  const figure = (no: string, printed: string, value: string, file: string, place: string) =>
    row([no, printed, cell(['number', value]), file, place]);
  const b = new SectionBuilder('sources')
    .table({
      description: 'Each figure as printed, its stored value, file, sheet and cell',
      columns: [
        column('No.', 0.06),
        column('Figure as printed', 0.25),
        column('Stored value', 0.13, 'end'),
        column('File and sheet', 0.32),
        column('Cell', 0.24),
      ],
      rows: [
        figure('1', 'US$~36.68~million', '36.6833', belarus, 'AE144 (row Pakistan, 2020)'),
        figure('2', 'US$~1.06~million', '1.056653', pakistan, 'BJ25 (row Belarus, Rep. of, 2020)'),
        figure('3', 'US$~37.74~million', '37.739953', 'both files', 'AE144 + BJ25'),
        figure('4', 'US$~36.11~million', '36.109598', 'both files', 'AD144 + BI25'),
        figure('5', 'US$~112.47~million', '112.4739', belarus, 'T144 (2009)'),
        figure('6', 'up 168~%', '167.9692', 'same', 'T144 / S144 − 1'),
        figure('7', 'no.~47 of 165; 0.13~%', '0.1301', belarus, 'AE144 among AE8:AE205; / sum'),
        figure('8', 'no.~134 of 191; 0.005~%', '0.0048', pakistan, 'BJ25 among BJ8:BJ221; / sum'),
        figure('9', 'Table and chart, 2016–2020', '12 cells', 'both files', 'Z144:AE144; BE25:BJ25'),
      ],
      source:
        'Publisher of all: International Monetary Fund, Direction of Trade Statistics, million US$, exports FOB; files taken before April 2024. Fingerprints of the files are kept with the edition.',
    })
    .heading('Claims, not figures')
    .table({
      description: 'Statements by officials, kept as claims',
      columns: [column('Date', 0.14), column('Who', 0.28), column('Claim', 0.3), column('Where', 0.28)],
      rows: [
        row(['2~Feb 2017', 'President of Belarus', 'US$~1~billion of trade by 2020', 'en.ctv.by']),
        row(['21~Mar 2024', 'Ambassador of Belarus', 'trade currently 60 (million US$), no year', 'urdupoint.com']),
        row([
          '9~May 2024',
          'Minister for Commerce of Pakistan',
          'total trade volume 19.05 (million US$), no year; reported 12~June',
          'thediplomaticinsight.com',
        ]),
      ],
      source: 'Full addresses are kept with the edition.',
    });
  return numbered(
    b,
    'sources',
    'A',
    'Sources of figures',
    'Made from the pack · every figure with file, sheet and cell',
    unmarked,
  );
}

function names(): Section {
  const b = new SectionBuilder('names')
    .table({
      description: 'Acronyms and their meaning',
      columns: [column('Acronym', 0.16), column('Meaning', 0.84)],
      rows: [
        row(['DOTS', 'Direction of Trade Statistics (IMF)']),
        row(['DPM/FM', 'Deputy Prime Minister and Foreign Minister']),
        row(['FOB', 'free on board: value at the exporter’s frontier']),
        row(['IMF', 'International Monetary Fund']),
        row(['tbc', 'to be confirmed']),
      ],
    })
    .table({
      caption: 'Names, with other spellings met in the sources',
      description: 'Spelling on the place card, other spellings, office',
      columns: [column('On the place card', 0.3), column('Also spelt', 0.28), column('Office', 0.42)],
      rows: [
        row(['Alexander Lukashenko', 'Aleksandr, Aliaksandr', 'President of Belarus']),
        row(['Maxim Ryzhenkov', '–', 'Foreign Minister of Belarus']),
        row(['Aleksei Kushnarenko', 'Alexei', 'Minister for Energy of Belarus']),
      ],
    });
  return numbered(b, 'text', 'B', 'Acronyms and names', 'Made from the pack', unmarked);
}
