import type { Section } from '../../shared/document/pack-document';
import { cell, column, restricted, row, section, SectionBuilder, t } from './building';

/** Cover and contents of the sample pack. */

export function cover(): Section {
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

export function contents(sections: readonly Section[]): Section {
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
