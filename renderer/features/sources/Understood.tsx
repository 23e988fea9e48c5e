import { Select } from '@mantine/core';
import { useState } from 'react';
import type { SourceProblem } from '../../../shared/contract/sources';
import type { Correction, Guess, SheetProposal } from '../../../shared/tables/proposal';
import { wordGuess, wordLeft, wordProblem } from '../../../shared/sentences/reasons';
import { useLanguage, useText } from '../../app/texts/texts';
import { Button } from '../../ui/Button';
import { focusAtOnce } from '../../ui/focus-at-once';
import { Problem } from '../../ui/Problem';
import { choicesFor, fieldName, isChangeable, setFact, type ChangeableField } from './fact-options';
import { placeName } from './places';
import css from './sources.module.css';

interface UnderstoodProps {
  proposal: SheetProposal | null;
  problems: readonly SourceProblem[];
  problemCount: number;
  /** Sets something right; null where nothing can be changed. */
  onCorrect: ((correction: Correction) => void) | null;
}

/** What was understood of a sheet: a sentence each, where it was read, and the way to change it; then what is left out. */
export function Understood({ proposal, problems, problemCount, onCorrect }: UnderstoodProps) {
  const t = useText();
  const language = useLanguage();
  const place = (code: string) => placeName(code, language, t('sources.world'));
  const skipped = proposal?.mapping.tables.filter(({ skip }) => skip) ?? [];
  return (
    <ul>
      {proposal?.guesses.map((guess) => (
        <li key={[guess.code, guess.table, guess.col, JSON.stringify(guess.params)].join(' ')} className={css['line']}>
          <GuessLine guess={guess} place={place} onCorrect={onCorrect} />
        </li>
      ))}
      {proposal?.left.map((left) => (
        <li key={JSON.stringify(left)} className={css['line']}>
          <Problem state="info" what={wordLeft(left, place, language)} />
        </li>
      ))}
      {skipped.map(({ index }) => (
        <li key={index} className={css['line']}>
          <Problem state="info" what={t('sources.nothing')}>
            {onCorrect !== null && (
              <Button variant="link" onClick={() => onCorrect({ kind: 'skip', table: index, skip: false })}>
                {t('sources.takeTable')}
              </Button>
            )}
          </Problem>
        </li>
      ))}
      {problems.map((problem) => (
        <li key={`${problem.sheet} ${problem.cell} ${problem.code}`} className={css['line']}>
          <Problem state="warn" what={wordProblem(problem, place, language)} where={<bdi>{problem.cell}</bdi>} />
        </li>
      ))}
      {problemCount > problems.length && (
        <li className={css['line']}>
          <Problem state="warn" what={t('sources.moreProblems', { count: problemCount - problems.length })} />
        </li>
      )}
    </ul>
  );
}

interface GuessLineProps {
  guess: Guess;
  place: (code: string) => string;
  onCorrect: UnderstoodProps['onCorrect'];
}

/** Below this a guess is worth a look. */
const SURE = 0.75;

function GuessLine({ guess, place, onCorrect }: GuessLineProps) {
  const t = useText();
  const language = useLanguage();
  const [open, setOpen] = useState(false);
  const { sentence, reason } = wordGuess(guess, place, language);
  const { field, confidence } = guess;
  const correct = isChangeable(field) ? onCorrect : null;
  return (
    <>
      <Problem state={confidence >= SURE ? 'ok' : 'warn'} what={sentence} {...(reason === '' ? {} : { where: reason })}>
        {correct !== null && (
          <Button
            variant="link"
            aria-expanded={open}
            aria-label={t('sources.changeWhat', { what: sentence })}
            onClick={() => setOpen((shown) => !shown)}
          >
            {t('sources.change')}
          </Button>
        )}
      </Problem>
      {open && correct !== null && isChangeable(field) && (
        <FactEditor
          field={field}
          hinted={guess.params['value'] ?? ''}
          onChoose={(chosen, value) => {
            setOpen(false);
            correct(setFact(chosen, value, guess));
          }}
        />
      )}
    </>
  );
}

interface FactEditorProps {
  field: ChangeableField;
  hinted: string;
  onChoose: (field: ChangeableField, value: string) => void;
}

/** The choice of another fact; a unit has its scale beside it. */
function FactEditor({ field, hinted, onChoose }: FactEditorProps) {
  const t = useText();
  const language = useLanguage();
  const fields: readonly ChangeableField[] = field === 'unit' ? ['unit', 'scale'] : [field];
  return (
    <div className={css['editor']}>
      {fields.map((one, index) => (
        <Select
          key={one}
          w={fields.length > 1 ? 136 : 208}
          ref={index === 0 ? focusAtOnce : null}
          aria-label={fieldName(one, t)}
          placeholder={fieldName(one, t)}
          data={choicesFor(one, hinted === '' ? [] : [hinted], t, language)}
          value={null}
          searchable
          onChange={(value) => value !== null && onChoose(one, value)}
        />
      ))}
    </div>
  );
}
