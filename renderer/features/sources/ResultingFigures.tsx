import type { FigureRow } from '../../../shared/contract/figures';
import { wordFurther } from '../../../shared/figures/further';
import { wordWhat } from '../../../shared/sentences/figure-labels';
import { wordNumber, wordReading } from '../../../shared/figures/wording';
import { useLanguage, useText, type Say } from '../../app/texts/texts';
import { SectionHead } from '../../ui/heads';
import css from './sources.module.css';

interface ResultingFiguresProps {
  count: number;
  rows: readonly FigureRow[];
}

/** The first figures that would come of the sheet, as they would be kept and as they would be written. */
export function ResultingFigures({ count, rows }: ResultingFiguresProps) {
  const t = useText();
  const language = useLanguage();
  const all = wordNumber(count, 0, language);
  return (
    <div className={css['results']}>
      <SectionHead
        title={t('sources.resulting')}
        count={rows.length < count ? t('sources.showing', { count: all, shown: rows.length }) : all}
      />
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by key */}
      <div className={css['scroller']} tabIndex={0} role="region" aria-label={t('sources.resulting')}>
        <table className={css['table']}>
          <thead>
            <tr>
              <th>{t('sources.reporter')}</th>
              <th>{t('sources.flow')}</th>
              <th>{t('sources.partner')}</th>
              <th>{t('sources.year')}</th>
              <th className={css['number']}>{t('sources.value')}</th>
              <th>{t('sources.shownInText')}</th>
              <th>{t('sources.cell')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              // oxlint-disable-next-line react/no-array-index-key -- a preview is only ever replaced whole
              <tr key={`${row.cell} ${index}`}>
                <td>{row.reporterName ?? t('ui.notStated')}</td>
                <td title={whatOf(row, t, language)}>{whatOf(row, t, language)}</td>
                <td>{row.partnerName ?? ''}</td>
                <td>{row.period}</td>
                <td className={css['number']}>
                  {row.value === null ? '' : wordNumber(row.value, decimalsOf(row.value), language)}
                </td>
                <td>{textOf(row, language)}</td>
                <td>
                  <bdi>{row.cell}</bdi>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

/** What a figure is of: `Exports, FOB, Cotton yarn, Sea`. */
function whatOf(row: FigureRow, t: Say, language: string): string {
  const flow = row.flow === null && row.measure === 'value' ? t('ui.notStated') : wordWhat(row, language);
  const product = row.productName ?? (row.product === 'TOTAL' ? null : row.product);
  return [flow, product ?? '', wordFurther(row.more)].filter((part) => part !== '').join(', ');
}

function textOf({ value, unit, measure }: FigureRow, language: string): string {
  if (value === null) return '';
  const percent = unit === '%' || measure === 'share' || measure === 'growth';
  return wordReading(value, { form: percent ? 'percent' : 'amount', decimals: null, language }, { unit });
}

/** As many decimals as the unit is worth: none for money and whole amounts, so that no remainder of binary numbers shows. */
function decimalsOf(value: number): number {
  const size = Math.abs(value);
  if (size >= 1000 || Math.abs(value - Math.round(value)) < 1e-9 * Math.max(1, size)) return 0;
  return size >= 1 ? 2 : 4;
}
