import type { ReactNode } from 'react';
import type { PageRow } from '../../../shared/contract/figures';
import { wordFurther } from '../../../shared/figures/further';
import { wordWhat } from '../../../shared/sentences/figure-labels';
import { wordRefusal } from '../../../shared/sentences/refusals';
import { wordNumber } from '../../../shared/figures/wording';
import { headPeriod } from '../../../shared/periods/head-period';
import { readPeriod } from '../../../shared/periods/read';
import { wordPeriod } from '../../../shared/periods/word';
import type { Say } from '../../app/texts/texts';
import css from './figures.module.css';

export interface FigureColumnView {
  id: string;
  head: string;
  width: string;
  align?: 'start' | 'end';
  /** Present where the column sorts. */
  sortBy?: true;
  /** The words of a cell. */
  said: (row: PageRow) => string;
  cell: (row: PageRow) => ReactNode;
}

export function tableColumns(t: Say, language: string): FigureColumnView[] {
  const text = (column: Omit<FigureColumnView, 'cell'>): FigureColumnView => ({ ...column, cell: column.said });
  return [
    text({
      id: 'reporter',
      head: t('figures.reporter'),
      width: 'minmax(5.5rem, 1fr)',
      sortBy: true,
      said: (row) => row.reporterName ?? t('ui.notStated'),
    }),
    text({
      id: 'partner',
      head: t('figures.partner'),
      width: 'minmax(5.5rem, 1.2fr)',
      sortBy: true,
      said: (row) => row.partnerName ?? '',
    }),
    text({
      id: 'flow',
      head: t('figures.flow'),
      width: 'minmax(6.5rem, 0.9fr)',
      sortBy: true,
      said: (row) => wordWhat(row, language),
    }),
    {
      id: 'product',
      head: t('figures.product'),
      width: 'minmax(6rem, 1.2fr)',
      sortBy: true,
      said: (row) => productWords(row, t('figures.allProducts')),
      cell: (row) => <ProductCell row={row} all={t('figures.allProducts')} />,
    },
    {
      id: 'period',
      head: t('figures.period'),
      width: '5.5rem',
      sortBy: true,
      said: ({ period }) => period,
      cell: ({ period }) => <bdi title={wordPeriod(period, language)}>{shortPeriod(period, language)}</bdi>,
    },
    {
      id: 'value',
      head: t('figures.value'),
      width: '9rem',
      align: 'end',
      sortBy: true,
      said: (row) => valueText(row, language),
      cell: (row) => <ValueCell row={row} language={language} newer={t('figures.newer')} />,
    },
    text({
      id: 'unit',
      head: t('figures.unit'),
      width: '4rem',
      sortBy: true,
      said: ({ unit }) => unit ?? t('ui.notStated'),
    }),
    text({ id: 'flag', head: t('figures.flag'), width: '3rem', said: ({ flag }) => flag }),
    {
      id: 'source',
      head: t('figures.source'),
      width: 'minmax(5rem, 1.4fr)',
      sortBy: true,
      said: ({ fileName }) => fileName,
      cell: ({ fileName }) => <bdi title={fileName}>{fileName}</bdi>,
    },
    {
      id: 'cell',
      head: t('figures.cell'),
      width: '4rem',
      said: ({ sheet, cell }) => (sheet === '' ? cell : `${sheet}!${cell}`),
      cell: ({ cell }) => <bdi className={css['link']}>{cell}</bdi>,
    },
  ];
}

/** A period in a narrow column: months of a year as `Jan–Jun 2024`, others as they are kept. */
function shortPeriod(written: string, language: string): string {
  const period = written.includes('/') ? readPeriod(written)?.period : undefined;
  return period === undefined ? written : headPeriod(period, language);
}

/** The words for a figure's product; nothing where it is of none, as GDP is. */
function productOf({ product, productName }: PageRow, all: string): string {
  return product === null ? '' : product === 'TOTAL' ? all : (productName ?? product);
}

function productWords(row: PageRow, all: string): string {
  return [productOf(row, all), wordFurther(row.more)].filter((words) => words !== '').join(', ');
}

function ProductCell({ row, all }: { row: PageRow; all: string }) {
  const words = productWords(row, all);
  const whole = row.product === 'TOTAL';
  return (
    <span title={words}>
      {whole && <span className={css['quiet']}>{all}</span>}
      {whole ? words.slice(all.length) : words}
    </span>
  );
}

/** The number with as many digits as its size asks for, or why there is none. */
export function valueText(row: Pick<PageRow, 'value' | 'missing'>, language: string): string {
  if (row.value === null) return wordRefusal(row.missing ?? 'missing', language);
  const size = Math.abs(row.value);
  const decimals = Number.isInteger(row.value) || size >= 1000 ? 0 : size < 1 ? 4 : 2;
  return wordNumber(row.value, decimals, language);
}

function ValueCell({ row, language, newer }: { row: PageRow; language: string; newer: string }) {
  const text = valueText(row, language);
  if (row.value === null) return <span className={css['quiet']}>{text}</span>;
  return row.superseded ? (
    <span className={css['superseded']} title={newer}>
      {text}
    </span>
  ) : (
    text
  );
}
