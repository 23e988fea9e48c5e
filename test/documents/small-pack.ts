import type { PackDocument } from '../../shared/document/pack-document';
import { SectionBuilder, cell, column, noted, packDocument, restricted, row, section, t, unmarked } from './building';

/** One of everything, small enough to be read as XML. */
export function smallPack(values: Partial<PackDocument> = {}): PackDocument {
  const brief = new SectionBuilder('b1')
    .heading('Objectives')
    .objective(1, 'Obtain', ' a date.')
    .point(5, 'We begin at five.', [noted('Trade was US$~1.06~million.', 'n1')], 'must')
    .point(6, 'And go on.', '', null)
    .item('number', 1, 'First')
    .item('number', 1, 'Nested first', 1)
    .item('number', 2, 'Nested second', 1)
    .item('number', 2, 'Second')
    .item('bullet', null, [
      t('Bold and '),
      t('both', 'strong', 'emphasis'),
      { ...t(' a link'), href: 'https://example.org/a?b=1&c=2' },
    ])
    .paragraph([t('Line one\nline two & <tags>\twith a tab')])
    .paragraph([{ ...t('پاکستان میں BLR(24) خوش آمدید۔'), lang: 'ur' }])
    .paragraph([t('The word '), { ...t('سلام'), lang: 'ur' }, t(' in English.')])
    .table({
      caption: 'A table',
      description: 'Two columns',
      columns: [column('Million US$', 0.7), column('2020', 0.3, 'end', true)],
      rows: [
        row(['Exports', '1.06'], 'plain', true),
        row(['change, %', '+1.1'], 'sub', true),
        row(['Sum', '1.06'], 'total', true),
      ],
      source: 'Source: IMF.',
    })
    .box('may-be-used', ['2020', 'A fact'])
    .box('not-to-be-disclosed', ['2024', 'A secret fact'])
    .table({ look: 'form', description: 'Form', columns: [column('Who', 1)], rows: [row([cell('Ä. Sample')])] })
    .note('n1', 'IMF, 2020.');
  return packDocument({
    sections: [
      section(brief, {
        kind: 'brief',
        number: '1',
        title: 'Steering brief',
        marking: restricted,
        running: { start: 'Short', end: 'X(24) 1' },
        head: { reference: 'X(24) 1', date: '24 November 2024', visit: 'Visit', by: 'Brief by nobody', annex: false },
      }),
      section(new SectionBuilder('t').paragraph('Only text.'), {
        kind: 'text',
        number: null,
        title: 'Loose sheet',
        marking: unmarked,
        running: { start: '', end: 'Loose' },
        head: null,
      }),
    ],
    ...values,
  });
}

/** Anchors for ids, each 16 letters of base32. */
export function anchorsFor(ids: readonly string[]): Record<string, string> {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
  const name = (n: number): string =>
    Array.from({ length: 16 }, (_, at) => letters[Math.floor(n / 32 ** (at % 4)) % 32] ?? 'A').join('');
  return Object.fromEntries(ids.map((id, n) => [id, name(n + 1)]));
}
