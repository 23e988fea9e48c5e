import type { Section } from '../../shared/document/pack-document';
import { cell, column, row, SectionBuilder, t } from './building';
import { numbered } from './sample-head';

/** The steering brief and the programme of the sample pack. */

export function steering(): Section {
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

export function programme(): Section {
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
