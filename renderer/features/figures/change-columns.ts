import type { FigureChange } from '../../../shared/contract/figure-changes';
import { wordSigned } from '../../../shared/figures/wording';
import type { Say } from '../../app/texts/texts';
import type { Column } from '../../ui/DataTable';
import { figureLabel } from './figure-words';
import { valueText } from './table-columns';

/** The columns of what newer files changed. */
export function changeColumns(t: Say, language: string): Column<FigureChange>[] {
  return [
    {
      id: 'what',
      head: t('figures.what'),
      width: 'minmax(14rem, 2fr)',
      cell: ({ newer }) => figureLabel(newer, language),
      sortBy: ({ newer }) => figureLabel(newer, language),
    },
    {
      id: 'older',
      head: t('figures.before'),
      width: '9rem',
      align: 'end',
      cell: ({ older }) => valueText(older, language),
      sortBy: ({ older }) => older.value,
    },
    {
      id: 'newer',
      head: t('figures.now'),
      width: '9rem',
      align: 'end',
      cell: ({ newer }) => valueText(newer, language),
      sortBy: ({ newer }) => newer.value,
    },
    {
      id: 'percent',
      head: t('figures.changePercent'),
      width: '6rem',
      align: 'end',
      cell: ({ percent }) => (percent === null ? '–' : wordSigned(percent, 1, language)),
      sortBy: ({ percent }) => percent,
    },
    { id: 'unit', head: t('figures.unit'), width: '5rem', cell: ({ newer }) => newer.unit ?? t('ui.notStated') },
    {
      id: 'file',
      head: t('figures.newerFile'),
      width: 'minmax(8rem, 1fr)',
      cell: ({ newer }) => newer.fileName,
    },
    {
      id: 'uses',
      head: t('figures.usedIn'),
      width: 'minmax(8rem, 1fr)',
      cell: ({ uses }) => uses.map((use) => use.title).join('; '),
      sortBy: ({ uses }) => uses.length,
    },
  ];
}
