import type { SheetChart } from '../../../shared/pack/fact-sheet-charts';
import { wordNumber } from '../../../shared/figures/wording';
import css from './pair.module.css';

/** The numbers of a chart as a table, for who reads better than sees. */
export function ChartTable({ of: { chart, caption, language } }: { of: SheetChart }) {
  const single = chart.series.length === 1;
  return (
    <div className={css['gridBox']}>
      <table className={css['numbers']} aria-label={caption}>
        <thead>
          <tr>
            <th scope="col">{chart.unit}</th>
            {chart.series.map(({ name }) => (
              <th key={name} scope="col" className={css['number']}>
                {single ? '' : name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {chart.categories.map((category, at) => (
            <tr key={category} data-kind="plain">
              <th scope="row">
                <bdi>{category}</bdi>
              </th>
              {chart.series.map(({ name, values }) => (
                <td key={name} className={css['number']}>
                  {written(values[at] ?? null, chart.form === 'hundred' ? 1 : Math.max(2, chart.decimals), language)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function written(value: number | null, decimals: number, language: string): string {
  return value === null ? '–' : wordNumber(value, decimals, language);
}
