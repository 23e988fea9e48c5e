import { useId, useState, type KeyboardEvent } from 'react';
import type { PairCell, PairRow, PairTable } from '../../../shared/contract/figures';
import { scaleOfTable } from '../../../shared/figures/scale';
import { wordNumber, wordSigned } from '../../../shared/figures/wording';
import { wordRefusal } from '../../../shared/sentences/refusals';
import { useLanguage, useText, type Say } from '../../app/texts/texts';
import { Flag } from '../../ui/Flag';
import css from './figures.module.css';
import { unitWord } from './pair-words';
import type { Chosen } from './view';

interface PairNumbersProps {
  pair: PairTable;
  chosen: Chosen;
  onChoose: (chosen: Chosen) => void;
}

/** Years across; a cell is reached by arrows and shows what it is made of. */
export function PairNumbers({ pair, chosen, onChoose }: PairNumbersProps) {
  const t = useText();
  const language = useLanguage();
  const name = useId();
  const { years, rows } = pair;
  const [at, setAt] = useState({ row: 0, col: Math.max(0, years.length - 1) });
  const decimals = decimalsOf(pair);
  const here = { row: Math.min(at.row, rows.length - 1), col: Math.min(at.col, years.length - 1) };

  const go = (row: number, col: number) => {
    const to = { row: clamp(row, rows.length), col: clamp(col, years.length) };
    setAt(to);
    const found = rows[to.row];
    const cell = found?.cells[to.col];
    if (found !== undefined && cell !== undefined) {
      onChoose({ id: `${found.key} ${years[to.col]}`, figureIds: cell.figureIds });
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (step === undefined || event.ctrlKey || event.altKey) return;
    event.preventDefault();
    go(here.row + step[0], here.col + step[1]);
  };

  return (
    <>
      <table
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- its cells are gone through by arrows
        role="grid"
        className={css['numbers']}
        tabIndex={0}
        aria-label={t('figures.pair')}
        aria-activedescendant={`${name}-${here.row}-${here.col}`}
        onKeyDown={onKeyDown}
      >
        <thead>
          <tr>
            <th scope="col">{unitWord(pair, t)}</th>
            {years.map((year) => (
              <th key={year} scope="col" className={css['number']}>
                {year}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={row.key} data-kind={kindOf(row)}>
              <th scope="row">{labelOf(row, pair, t)}</th>
              {row.cells.map((cell, col) => (
                <td
                  key={years[col]}
                  id={`${name}-${index}-${col}`}
                  className={css['number']}
                  data-latest={years[col] === pair.year || undefined}
                  data-chosen={chosen.id === `${row.key} ${years[col]}` || undefined}
                  title={cell.missing === null ? undefined : wordRefusal(cell.missing, language)}
                  onClick={() => go(index, col)}
                >
                  {textOf(row, cell, pair, decimals, language)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className={css['note']}>
        {t('figures.note', { valuation: valuationOf(pair) })} {t('figures.rounding')}
      </p>
    </>
  );
}

const steps: Readonly<Record<string, readonly [number, number]>> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
  Home: [0, -1000],
  End: [0, 1000],
};

function clamp(value: number, count: number): number {
  return Math.min(Math.max(0, value), Math.max(0, count - 1));
}

function kindOf({ key }: PairRow): 'growth' | 'flow' | 'sum' {
  if (key.endsWith('growth')) return 'growth';
  return key === 'exports' || key === 'imports' || key === 'other-exports' ? 'flow' : 'sum';
}

function decimalsOf({ rows }: PairTable): number {
  const flows = rows.filter((row) => kindOf(row) !== 'growth').flatMap(({ cells }) => cells.map(({ value }) => value));
  return scaleOfTable(flows.filter((value) => value !== null)).decimals;
}

function textOf(row: PairRow, { value }: PairCell, pair: PairTable, decimals: number, language: string): string {
  if (value === null) return '–';
  if (kindOf(row) === 'growth') return `${wordSigned(value, 1, language)}\u00a0%`;
  return wordNumber(value / pair.scale.factor, decimals, language);
}

function labelOf({ key }: PairRow, { place, other }: PairTable, t: Say) {
  switch (key) {
    case 'exports':
      return <FlowLabel code={place.code} words={t('figures.arrow', { from: place.name, to: other.name })} />;
    case 'other-exports':
      return <FlowLabel code={other.code} words={t('figures.arrow', { from: other.name, to: place.name })} />;
    case 'imports':
      return <FlowLabel code={place.code} words={t('figures.imports', { from: other.name, to: place.name })} />;
    case 'exports-growth':
    case 'imports-growth':
    case 'other-exports-growth':
      return t('figures.growth');
    case 'total':
      return t('figures.total', { place: place.name });
    case 'balance':
      return t('figures.balance', { place: place.name });
    case 'both-exports':
      return t('figures.both');
    case 'exports-balance':
      return t('figures.exportsBalance', { place: place.name });
  }
}

function FlowLabel({ code, words }: { code: string; words: string }) {
  return (
    <span className={css['flowLabel']}>
      <Flag place={code} />
      {words}
    </span>
  );
}

function valuationOf({ sources }: PairTable): string {
  const known = [...new Set(sources.map(({ valuation }) => valuation))];
  return known.length === 1 && known[0] !== null ? `, ${known[0]}` : '';
}
