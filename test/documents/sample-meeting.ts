import type { Section } from '../../shared/document/pack-document';
import { cell, column, noted, row, SectionBuilder, t } from './building';
import { numbered } from './sample-head';

/** The brief of one meeting in the sample pack. */

export function meeting(): Section {
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
