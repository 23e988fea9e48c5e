import type { Ask } from '../../contract/points';
import type { Brief } from '../../contract/briefs';
import type { BlockOf } from '../../document/pack-document';
import { lastOfEachOffice } from '../../points/clearance';
import { cell, column } from '../blocks';
import { shortDate } from '../dates';
import { listed } from '../listed';
import type { Section } from '../text-runs';

/** Who drafted and who cleared, last thing in a brief. Several points asked of one office are one row: the weakest answer. */
export function clearanceTable(section: Section, brief: Brief): BlockOf<'table'>[] {
  const { id, content, words } = section;
  const asks = weakestByOffice((content.points.get(brief.id) ?? []).flatMap((p) => lastOfEachOffice(p.point.asks)));
  if (asks.length === 0 && brief.by === '') return [];
  const day = (iso: string | null) => (iso === null ? words.missing : shortDate(iso, content.pack.language));
  const rows = [
    ...(brief.by === '' ? [] : [[words.clearance.drafted, brief.by, day(brief.updated), words.missing]]),
    ...asks.map((ask) => [
      words.clearance.cleared,
      listed([ask.person, ask.office], content.pack.language),
      day(ask.answeredAt),
      ask.answer === null ? words.awaited : words.answers[ask.answer],
    ]),
  ];
  return [
    {
      kind: 'table',
      id: `${id}/clearance`,
      origin: null,
      look: 'form',
      caption: null,
      columns: [
        column(words.clearance.heading, 0.17),
        column(words.clearance.who, 0.43),
        column(words.clearance.date, 0.18),
        column(words.clearance.result, 0.22),
      ],
      rows: rows.map((cells, i) => ({
        id: `${id}/clearance/${i + 1}`,
        kind: 'plain',
        changed: false,
        origin: null,
        cells: cells.map((text) => cell(text)),
      })),
      source: null,
      description: words.clearance.description,
    },
  ];
}

const weight = { withdrawn: 0, refused: 1, none: 2, 'info-only': 3, 'ok-with-edits': 4, ok: 5 };

/** The weakest answer of each office. */
export function weakestByOffice(asks: readonly Ask[]): Ask[] {
  const found = new Map<string, Ask>();
  for (const ask of asks) {
    const before = found.get(ask.office);
    if (before === undefined || weight[ask.answer ?? 'none'] < weight[before.answer ?? 'none'])
      found.set(ask.office, ask);
  }
  return [...found.values()];
}
