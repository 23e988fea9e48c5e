import type { Recalled } from '../contract/editions';
import type { Desk } from '../contract/store';
import type { Visit } from '../contract/visits';
import type { PackDocument } from '../document/pack-document';
import type { MarkingScheme } from '../marking/scheme';
import { cell, column, line } from './blocks';
import { shortDate } from './dates';
import { editionWords } from './edition-words';
import { singleDocument } from './single-document';
import { fill } from './words';
import { listed } from './listed';

/** Everything that a recall list is written from. */
export interface RecallContent {
  packTitle: string;
  language: string;
  marking: string;
  rows: readonly Recalled[];
  visit: Visit;
  desk: Desk;
  scheme: MarkingScheme;
  /** ISO time that stands on it. */
  at: string;
}

/** Who holds copies of versions that gave way; the last column is ticked by hand or says what became of them. */
export function recallDocument(content: RecallContent): PackDocument {
  const { packTitle, language, marking, rows, visit, desk, scheme, at } = content;
  const { recall: words } = editionWords(language);
  return singleDocument({
    title: `${words.title}: ${packTitle}`,
    subject: visit.title,
    reference: visit.reference,
    draft: '',
    desk: { ...desk, language },
    scheme,
    markings: [marking],
    zone: visit.zone,
    at,
    blocks:
      rows.length === 0
        ? [line('recall/none', 'body', words.none)]
        : [
            line('recall/says', 'release-note', words.says),
            {
              kind: 'table',
              id: 'recall/table',
              origin: null,
              look: 'form',
              caption: null,
              columns: [
                column(words.columns.copy, 0.08, 'end'),
                column(words.columns.holder, 0.34),
                column(words.columns.version, 0.09),
                column(words.columns.out, 0.14),
                column(words.columns.replaced, 0.1),
                column(words.columns.fate, 0.25),
              ],
              rows: rows.map((row) => ({
                id: `recall/${row.copyId}`,
                kind: 'plain',
                changed: false,
                origin: null,
                cells: cellsOf(row, language).map((text, i) => cell(text, i === 0 ? 'number' : 'text')),
              })),
              source: null,
              description: words.description,
            },
          ],
  });
}

/** The cells of a copy's line: number, holder, version, date, what replaced it, what became of it. */
export function cellsOf({ number, name, office, version, at, replacedBy, fate }: Recalled, language: string): string[] {
  const { recall } = editionWords(language);
  const became = fate && fill(recall.fates[fate.kind], { date: shortDate(fate.on, language), by: fate.by });
  return [
    String(number),
    listed([name, office], language),
    `v${version}`,
    shortDate(at, language),
    `v${replacedBy}`,
    became ?? recall.out,
  ];
}
