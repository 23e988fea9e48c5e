import type { Contribution } from '../contract/contributions';
import type { BriefPoint } from '../contract/briefs';
import { formWords } from '../contributions/form-words';
import { words as plain } from '../document/pack-document';
import type { DocumentBlock, Run } from '../document/pack-document';
import { cell, column, heading } from './blocks';
import { meetingWords } from './meeting-words';
import { fill } from './words';
import { listed } from './listed';

/** What offices gave for the briefs of a meeting, and what of it was used there: they are told, and write again. */
export function contributionsUsed(
  contributions: readonly Contribution[],
  points: readonly BriefPoint[],
  language: string,
): DocumentBlock[] {
  if (contributions.length === 0) return [];
  const words = meetingWords(language).record;
  const made = new Set(points.flatMap(({ use }) => (use.made === true ? [use.pointId] : [])));
  const rows = contributions.map((one): [string, Run[][]] => {
    const given = one.returned.filter(({ kind }) => kind !== 'background');
    const said = given.filter(({ pointId }) => pointId !== null && made.has(pointId)).length;
    const count =
      given.length === 0 ? [] : [plain(fill(words.saidOf, { count: said, total: given.length }), ['quiet'])];
    const used = usedOf(one, said);
    return [
      one.id,
      [
        [plain(`C${one.number} ${one.title}`)],
        [plain(listed([one.office, formWords(language).forms[one.form]], language))],
        [used === null ? plain(words.notNoted, ['not-held']) : plain(words.usedAs[used]), ...count],
      ],
    ];
  });
  return [
    heading('record/contributions-title', 2, words.contributions),
    {
      kind: 'table',
      id: 'record/contributions',
      origin: null,
      look: 'form',
      caption: null,
      columns: [column(words.contribution, 0.4), column(words.office, 0.35), column(words.used, 0.25)],
      rows: rows.map(([id, cells]) => ({
        id: `record/contributions/${id}`,
        kind: 'plain',
        changed: false,
        origin: null,
        cells: cells.map((runs) => cell(runs)),
      })),
      source: null,
      description: words.contributionsSay,
    },
  ];
}

/** As somebody noted it; else a point of it that was made shows that it was used. */
function usedOf({ used }: Contribution, said: number): 'yes' | 'partly' | 'no' | null {
  return used ?? (said > 0 ? 'yes' : null);
}
