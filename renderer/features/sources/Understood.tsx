import { Fragment } from 'react';
import type { SourceProblem } from '../../../shared/contract/sources';
import { cellName } from '../../../shared/figures/figure';
import type { Correction, Guess, LeftOut, SheetProposal } from '../../../shared/tables/proposal';
import { wordGuess, wordLeft, wordProblem } from '../../../shared/sentences/reasons';
import { useLanguage, useText } from '../../app/texts/texts';
import { Button } from '../../ui/Button';
import { Problem } from '../../ui/Problem';
import { Changeable, Where, type ChangeableProps, type UnderstoodProps } from './Changeable';
import { ColumnEditor } from './ColumnEditor';
import { isFact } from './fact-options';
import { FactEditor } from './FactEditor';
import { PointLine } from './PointLine';
import { placeName } from './places';
import { cellRange } from './pointed';
import { columnsAbout, type ColumnsAbout } from './sheet-columns';
import { TableLines } from './TableLines';

/** What was understood of a sheet: a sentence each, where it was read, and the way to change it; then what is left out. */
export function Understood({ proposal, problems, problemCount, onCorrect, onLook }: UnderstoodProps) {
  const t = useText();
  const language = useLanguage();
  const place = (code: string) => placeName(code, language, t('sources.world'));
  return (
    <ul>
      {proposal?.guesses.map((guess) => (
        <GuessLine
          key={[guess.code, guess.table, guess.col, guess.field, guess.where?.row].join(' ')}
          guess={guess}
          {...{ proposal, place, onCorrect, onLook }}
        />
      ))}
      {proposal !== null && <TableLines proposal={proposal} onCorrect={onCorrect} onLook={onLook} />}
      {proposal?.left.map((left) => (
        <LeftLine key={JSON.stringify(left)} left={left} {...{ proposal, place, onCorrect, onLook }} />
      ))}
      {alike(problems).map((group) => (
        <ProblemLine key={JSON.stringify(group[0])} group={group} place={place} onLook={onLook} />
      ))}
      {problemCount > problems.length && (
        <PointLine about={null}>
          <Problem state="warn" what={t('sources.moreProblems', { count: problemCount - problems.length })} />
        </PointLine>
      )}
    </ul>
  );
}

interface LineProps extends Pick<UnderstoodProps, 'onCorrect' | 'onLook'> {
  proposal: SheetProposal;
  place: (code: string) => string;
}

/** Below this a guess is worth a look. */
const SURE = 0.75;

function GuessLine({ guess, proposal, place, onCorrect, onLook }: LineProps & { guess: Guess }) {
  const t = useText();
  const language = useLanguage();
  const { sentence, reason } = wordGuess(guess, place, language);
  const { where, confidence } = guess;
  const hidden = guess.code === 'hidden.left' || guess.code === 'hidden.taken';
  const read =
    where === null || reason === '' ? (
      reason || null
    ) : (
      <Where cell={reason} onLook={() => onLook(where.row, where.col)} />
    );
  const editor = onCorrect === null || hidden ? null : editorOf(guess, proposal, onCorrect);
  return (
    <PointLine about={where === null ? null : cellRange(where.row, where.col)}>
      <Changeable state={confidence >= SURE ? 'ok' : 'warn'} what={sentence} where={read} renderEditor={editor}>
        {hidden && onCorrect !== null && (
          <Button variant="link" onClick={() => onCorrect([{ kind: 'hidden', take: guess.code === 'hidden.left' }])}>
            {t(guess.code === 'hidden.left' ? 'sources.takeHidden' : 'sources.leaveHidden')}
          </Button>
        )}
      </Changeable>
    </PointLine>
  );
}

/** What a line is changed with: its columns where it speaks of some, else its fact. */
function editorOf(
  guess: Guess,
  proposal: SheetProposal,
  onCorrect: (corrections: readonly Correction[]) => void,
): ChangeableProps['renderEditor'] {
  const about = guess.table === null || guess.col === null ? null : columnsAbout(proposal, guess.table, guess.col);
  if (about !== null) return () => <ColumnEditor {...about} onCorrect={onCorrect} />;
  const { field, params, table } = guess;
  if (!isFact(field)) return null;
  return (close) => (
    <FactEditor
      field={field}
      hinted={params['value'] ?? ''}
      scope={{ table, col: null }}
      onCorrect={(made) => {
        close();
        onCorrect(made);
      }}
    />
  );
}

function LeftLine({ left, proposal, place, onCorrect, onLook }: LineProps & { left: LeftOut }) {
  const t = useText();
  const language = useLanguage();
  const { range, code, params } = left;
  const about = columnLeft(left, proposal);
  const editor = about === null || onCorrect === null ? null : () => <ColumnEditor {...about} onCorrect={onCorrect} />;
  const table = code === 'left.no-figures' ? Number(params['table']) : null;
  const name = `${cellName(range.top, range.left)}:${cellName(range.bottom, range.right)}`;
  return (
    <PointLine about={range}>
      <Changeable
        state="info"
        what={wordLeft(left, place, language)}
        where={<Where cell={name} onLook={() => onLook(range.top, range.left)} />}
        renderEditor={editor}
      >
        {table !== null && onCorrect !== null && (
          <Button variant="link" onClick={() => onCorrect([{ kind: 'skip', table, skip: false }])}>
            {t('sources.takeTable')}
          </Button>
        )}
      </Changeable>
    </PointLine>
  );
}

/** Cells that are named of those of which the same is to be said. */
const NAMED = 6;

/** What is the matter with some cells, said once of all of which it is so. */
function ProblemLine({ group, place, onLook }: Omit<LineProps, 'proposal' | 'onCorrect'> & { group: SourceProblem[] }) {
  const t = useText();
  const language = useLanguage();
  const [first] = group;
  if (first === undefined) return null;
  const more = group.length - NAMED;
  const cells = group.slice(0, NAMED).map(({ cell, row, col }, index) => (
    <Fragment key={cell}>
      {index > 0 && ', '}
      <Where cell={cell} onLook={() => onLook(row, col)} />
    </Fragment>
  ));
  return (
    <PointLine about={cellRange(first.row, first.col)}>
      <Problem
        state="warn"
        what={wordProblem(first, place, language)}
        where={
          <>
            {cells}
            {more > 0 && ` ${t('sources.moreProblems', { count: more })}`}
          </>
        }
      />
    </PointLine>
  );
}

/** Problems of one kind with the same words stand together, in the order of their first. */
function alike(problems: readonly SourceProblem[]): SourceProblem[][] {
  const groups = new Map<string, SourceProblem[]>();
  for (const problem of problems) {
    const said = JSON.stringify([problem.code, problem.params, problem.sheet]);
    groups.set(said, [...(groups.get(said) ?? []), problem]);
  }
  return [...groups.values()];
}

/** The one column that was left out. */
function columnLeft({ range }: LeftOut, proposal: SheetProposal): ColumnsAbout | null {
  if (range.left !== range.right) return null;
  const table = proposal.mapping.tables.find(
    (one) =>
      range.top >= one.range.top &&
      range.top <= one.range.bottom &&
      range.left >= one.range.left &&
      range.left <= one.range.right,
  );
  return table === undefined ? null : columnsAbout(proposal, table.index, range.left);
}
