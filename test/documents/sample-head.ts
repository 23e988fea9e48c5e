import type { Section } from '../../shared/document/pack-document';
import { restricted, section } from './building';
import type { SectionBuilder } from './building';

/** The head that every numbered part of the sample pack has. */

export const visit =
  'Official visit of President Alexander Lukashenko of Belarus to Pakistan, 25–27\u00a0November 2024';

export function numbered(
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
