import type { ReactNode } from 'react';
import type { PageRow } from '../../../shared/contract/figures';
import { wordFlow, wordMeasure } from '../../../shared/sentences/figure-labels';
import { wordRefusal } from '../../../shared/sentences/refusals';
import { wordNumber } from '../../../shared/figures/wording';
import type { Say } from '../../app/texts/texts';
import css from './figures.module.css';

export interface FigureColumnView {
  id: string;
  head: string;
  width: string;
  align?: 'start' | 'end';
  /** Present where the column sorts. */
  sortBy?: true;
  cell: (row: PageRow) => ReactNode;
}

export function tableColumns(t: Say, language: string): FigureColumnView[] {
  return [
    {
      id: 'reporter',
      head: t('figures.reporter'),
      width: 'minmax(7rem, 1fr)',
      sortBy: true,
      cell: (row) => row.reporterName ?? t('ui.notStated'),
    },
    {
      id: 'partner',
      head: t('figures.partner'),
      width: 'minmax(8rem, 1.2fr)',
      sortBy: true,
      cell: (row) => row.partnerName ?? '',
    },
    {
      id: 'flow',
      head: t('figures.flow'),
      width: '8rem',
      sortBy: true,
      cell: ({ flow, measure, valuation }) =>
        [flow === null ? wordMeasure(measure, language) : wordFlow(flow, language), valuation]
          .filter((part) => part !== null)
          .join(', '),
    },
    {
      id: 'product',
      head: t('figures.product'),
      width: 'minmax(7rem, 1.2fr)',
      sortBy: true,
      cell: ({ product, productName }) =>
        product === null || product === 'TOTAL' ? (
          <span className={css['quiet']}>{t('figures.allProducts')}</span>
        ) : (
          (productName ?? product)
        ),
    },
    { id: 'period', head: t('figures.period'), width: '6rem', sortBy: true, cell: ({ period }) => <bdi>{period}</bdi> },
    {
      id: 'value',
      head: t('figures.value'),
      width: '9.5rem',
      align: 'end',
      sortBy: true,
      cell: (row) => <ValueCell row={row} language={language} newer={t('figures.newer')} />,
    },
    {
      id: 'unit',
      head: t('figures.unit'),
      width: '5.5rem',
      sortBy: true,
      cell: ({ unit }) => unit ?? t('ui.notStated'),
    },
    { id: 'flag', head: t('figures.flag'), width: '4rem', cell: ({ flag }) => flag },
    {
      id: 'source',
      head: t('figures.source'),
      width: 'minmax(10rem, 1.4fr)',
      sortBy: true,
      cell: ({ fileName }) => <bdi title={fileName}>{fileName}</bdi>,
    },
    {
      id: 'cell',
      head: t('figures.cell'),
      width: '5rem',
      cell: ({ cell }) => <bdi className={css['link']}>{cell}</bdi>,
    },
  ];
}

function ValueCell({ row, language, newer }: { row: PageRow; language: string; newer: string }) {
  if (row.value === null)
    return <span className={css['quiet']}>{wordRefusal(row.missing ?? 'missing', language)}</span>;
  const size = Math.abs(row.value);
  const decimals = Number.isInteger(row.value) || size >= 1000 ? 0 : size < 1 ? 4 : 2;
  const number = wordNumber(row.value, decimals, language);
  return row.superseded ? (
    <span className={css['superseded']} title={newer}>
      {number}
    </span>
  ) : (
    number
  );
}
