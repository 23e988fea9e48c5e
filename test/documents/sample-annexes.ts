import type { Section } from '../../shared/document/pack-document';
import { cell, column, noted, row, SectionBuilder, t, unmarked } from './building';
import { numbered } from './sample-head';

/** People, commitments, sources and names of the sample pack. */

export function people(): Section {
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

export function commitments(): Section {
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

export function sources(): Section {
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

export function names(): Section {
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
