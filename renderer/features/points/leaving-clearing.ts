import type { ToClear } from '../../../shared/contract/clearing';
import type { Leaving, LeavingPart } from '../../../shared/contract/leaving';
import { label as markingLabel } from '../../../shared/marking/scheme';
import type { MarkingScheme } from '../../../shared/marking/scheme';
import { dayText } from '../../app/texts/dates';
import type { Say } from '../../app/texts/texts';
import { dueWords } from './ClearingTable';

interface Leaves {
  rows: readonly ToClear[];
  scheme: MarkingScheme;
  /** The highest level of all. */
  marking: string;
  t: Say;
  language: string;
}

/** The list for a mail or a printer: a table for each office. */
export function leavingClearing({ rows, scheme, marking, t, language }: Leaves): Leaving {
  const offices = [...new Set(rows.map(({ office }) => office))];
  const head = [t('points.due'), t('points.leadLine'), t('points.person'), t('library.forVisit'), t('library.asked')];
  const parts = offices.flatMap((office): LeavingPart[] => [
    { kind: 'heading', text: office },
    {
      kind: 'table',
      head,
      rows: rows
        .filter((row) => row.office === office)
        .map((row) => [
          dueWords(row, t, language),
          row.lead === '' ? t('points.untitled') : row.lead,
          row.person,
          row.visit?.title ?? '',
          dayText(row.askedAt, language, 'short'),
        ]),
    },
  ]);
  return { title: t('library.clearing'), marking: markingLabel(scheme, marking), language, parts, sources: [] };
}
