import type { SourceProblem } from '../../../shared/contract/sources';
import type { PlaceAlias } from '../../../shared/places/aliases';
import { useText } from '../../app/texts/texts';
import { Problem } from '../../ui/Problem';
import { SectionHead } from '../../ui/heads';
import { PlaceChoice } from './PlaceChoice';
import { PointLine } from './PointLine';
import { cellRange } from './pointed';
import css from './sources.module.css';
import { Where } from './Changeable';

interface UnknownNamesProps {
  names: readonly SourceProblem[];
  onChoose: (alias: PlaceAlias) => void;
  onLook: (row: number, col: number) => void;
}

const SHOWN = 12;

/** Names in the table that stand for no known place: asked once, and remembered for every later file. */
export function UnknownNames({ names, onChoose, onLook }: UnknownNamesProps) {
  const t = useText();
  if (names.length === 0) return null;
  return (
    <section aria-label={t('sources.unknownNames')}>
      <SectionHead title={t('sources.unknownNames')} count={names.length} />
      <p className={css['note']}>{t('sources.unknownHint')}</p>
      <ul>
        {names.slice(0, SHOWN).map((problem) => {
          const text = problem.params['text'] ?? '';
          return (
            <PointLine key={text} about={cellRange(problem.row, problem.col)}>
              <Problem
                state="warn"
                what={t('sources.whichPlace', { text })}
                where={<Where cell={problem.cell} onLook={() => onLook(problem.row, problem.col)} />}
              />
              <div className={css['editor']}>
                <PlaceChoice text={text} onChoose={onChoose} />
              </div>
            </PointLine>
          );
        })}
        {names.length > SHOWN && (
          <PointLine about={null}>
            <Problem state="info" what={t('sources.moreProblems', { count: names.length - SHOWN })} />
          </PointLine>
        )}
      </ul>
    </section>
  );
}

/** The problems that are names of unknown places, each name once. */
export function unknownNames(problems: readonly SourceProblem[]): SourceProblem[] {
  const byText = new Map<string, SourceProblem>();
  for (const problem of problems) {
    const text = problem.params['text'] ?? '';
    if (problem.code === 'problem.place' && !byText.has(text)) byText.set(text, problem);
  }
  return [...byText.values()];
}
