import type { PairTable } from '../../../shared/contract/country-pair';
import css from './figures.module.css';
import type { Chosen } from './view';

interface HeadlineProps {
  parts: PairTable['headline'];
  chosen: Chosen;
  onChoose: (chosen: Chosen) => void;
}

/** The sentence as it would stand in a text: each number shows its cells when it is chosen. */
export function Headline({ parts, chosen, onChoose }: HeadlineProps) {
  return (
    <p className={css['headline']}>
      {parts.map(({ text, figureIds }, index) => {
        const id = `headline ${index}`;
        return figureIds.length === 0 ? (
          text
        ) : (
          <button
            key={id}
            type="button"
            className={css['live']}
            aria-pressed={chosen.id === id}
            onClick={() => onChoose({ id, figureIds, missing: null, row: null })}
          >
            {text}
          </button>
        );
      })}
    </p>
  );
}
