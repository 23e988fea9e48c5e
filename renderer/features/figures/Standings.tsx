import { VisuallyHidden } from '@mantine/core';
import type { PairTable } from '../../../shared/contract/figures';
import { shareDecimals, wordNumber, wordSigned } from '../../../shared/figures/wording';
import { useLanguage, useText } from '../../app/texts/texts';
import { SectionHead } from '../../ui/heads';
import css from './figures.module.css';

/** The place of each country among the other's markets: rank, share, intensity; and how the flows grew on average. */
export function Standings({ pair }: { pair: PairTable }) {
  const t = useText();
  const language = useLanguage();
  const nameOf = (code: string) => (code === pair.place.code ? pair.place.name : pair.other.name);
  const flowOf = (key: 'exports' | 'other-exports') =>
    key === 'exports' ? { from: pair.place.name, to: pair.other.name } : { from: pair.other.name, to: pair.place.name };
  return (
    <section>
      <SectionHead title={t('figures.markets', { year: pair.year ?? '' })} />
      <table className={css['standings']}>
        <thead>
          <tr>
            <th scope="col">
              <VisuallyHidden>{t('figures.place')}</VisuallyHidden>
            </th>
            <th scope="col">{t('figures.rank')}</th>
            <th scope="col">{t('figures.share')}</th>
            <th scope="col">{t('figures.intensity')}</th>
          </tr>
        </thead>
        <tbody>
          {pair.standings.map(({ reporter, partner, rank, of, share, intensity }) => (
            <tr key={reporter}>
              <th scope="row">{t('figures.inOthers', { partner: nameOf(partner), reporter: nameOf(reporter) })}</th>
              <td>{rank === null ? '–' : t('figures.rankOf', { rank, of })}</td>
              <td>{share === null ? '–' : `${wordNumber(share, shareDecimals(share), language)}\u00a0%`}</td>
              <td>{intensity === null ? '–' : wordNumber(intensity, 2, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {pair.averages.map(({ key, from, to, percent }) => (
        <p key={key} className={css['average']}>
          <span>{t('figures.average', { ...flowOf(key), first: from, last: to })}</span>
          <span>{`${wordSigned(percent, 1, language)}\u00a0%`}</span>
        </p>
      ))}
      {pair.standings.some(({ summed }) => summed) && <p className={css['small']}>{t('figures.summed')}</p>}
    </section>
  );
}
