import { lazy, Suspense, useState } from 'react';
import type { PairTable } from '../../../shared/contract/country-pair';
import { scaleOfTable } from '../../../shared/figures/scale';
import { useText } from '../../app/texts/texts';
import { Segmented } from '../../ui/Segmented';
import css from './figures.module.css';
import { chartKinds, type ChartKind } from './flow-option';
import { unitWord } from './pair-words';

const FlowChart = lazy(async () => ({ default: (await import('./FlowChart')).FlowChart }));

/** A chart for each direction, each on its own scale, which its caption says; never two scales in one frame. */
export function PairCharts({ pair }: { pair: PairTable }) {
  const t = useText();
  const [kind, setKind] = useState<ChartKind>('bars');
  const { place, other } = pair;
  const ways = [
    { key: 'exports', from: place.name, to: other.name },
    { key: 'other-exports', from: other.name, to: place.name },
  ] as const;
  const drawn = ways
    .flatMap((way) =>
      pair.series.filter(({ key, points }) => key === way.key && points.length > 1).map((s) => ({ ...way, ...s })),
    )
    .toSorted((a, b) => peak(b.points) - peak(a.points));
  return (
    <section className={css['charts']}>
      {drawn.map(({ key, from, to, points }, index) => {
        const scale = scaleOfTable(points.map(({ value }) => value));
        const unit =
          kind === 'index' ? t('figures.indexScale', { year: points[0]?.year ?? '' }) : unitWord({ ...pair, scale }, t);
        const what = t('figures.arrow', { from, to });
        return (
          <figure key={key} className={css['chart']}>
            <figcaption className={css['caption']}>
              <span className={css['strong']}>{what}</span>
              <span className={css['quiet']}>
                {index === 0 || kind === 'index' ? unit : t('figures.ownScale', { unit })}
              </span>
              {index === 0 && (
                <span className={css['toolEnd']}>
                  <Segmented
                    label={t('figures.chartKind')}
                    options={chartKinds.map((value) => ({ value, label: t(`figures.${value}`) }))}
                    value={kind}
                    onChange={setKind}
                  />
                </span>
              )}
            </figcaption>
            <Suspense fallback={<div className={css['chartBox']} />}>
              <FlowChart
                what={what}
                points={points}
                year={pair.year}
                kind={kind}
                ink={key === 'exports' ? '--k-1' : '--k-2'}
              />
            </Suspense>
          </figure>
        );
      })}
      <p className={css['note']}>{t('figures.sourceLine', { sources: sourceWords(pair) })}</p>
    </section>
  );
}

function peak(points: readonly { value: number }[]): number {
  return Math.max(...points.map(({ value }) => value));
}

/** Publisher and dataset, or the credit that the terms ask for, or else the file's name; each once. */
function sourceWords({ sources }: PairTable): string {
  const words = sources.map(({ publisher, dataset, fileName }) =>
    publisher === null ? fileName : [publisher, dataset].filter((part) => part !== null).join(', '),
  );
  return [...new Set(words)].join('; ');
}
