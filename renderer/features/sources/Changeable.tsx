import { useState, type ReactNode } from 'react';
import type { SourceProblem } from '../../../shared/contract/sources';
import type { Correction, SheetProposal } from '../../../shared/tables/proposal';
import { useText } from '../../app/texts/texts';
import { Button } from '../../ui/Button';
import { focusAtOnce } from '../../ui/focus-at-once';
import { Problem, type ProblemProps } from '../../ui/Problem';

export interface UnderstoodProps {
  proposal: SheetProposal | null;
  problems: readonly SourceProblem[];
  problemCount: number;
  /** Sets something right; null where nothing can be changed. */
  onCorrect: ((corrections: readonly Correction[]) => void) | null;
  /** Brings a cell into view. */
  onLook: (row: number, col: number) => void;
}

/** The name of a cell; a click or Enter brings it into view. */
export function Where({ cell, onLook }: { cell: string; onLook: () => void }) {
  const t = useText();
  return (
    <Button variant="link" aria-label={t('sources.showCell', { cell })} onClick={onLook}>
      <bdi>{cell}</bdi>
    </Button>
  );
}

export interface ChangeableProps extends Omit<ProblemProps, 'what'> {
  what: string;
  /** Given the way to close itself; null: nothing can be changed. */
  renderEditor: ((close: () => void) => ReactNode) | null;
}

/** A finding with a "Change" that opens its editor below it. */
export function Changeable({ renderEditor, children, what, ...line }: ChangeableProps) {
  const t = useText();
  const [open, setOpen] = useState(false);
  // Drawn anew after a choice, the button takes the focus back.
  const [closed, setClosed] = useState(0);
  return (
    <>
      <Problem {...line} what={what}>
        {children}
        {renderEditor !== null && (
          <Button
            variant="link"
            key={closed}
            ref={closed > 0 ? focusAtOnce : null}
            aria-expanded={open}
            aria-label={t('sources.changeWhat', { what })}
            onClick={() => setOpen((shown) => !shown)}
          >
            {t('sources.change')}
          </Button>
        )}
      </Problem>
      {open &&
        renderEditor?.(() => {
          setOpen(false);
          setClosed((times) => times + 1);
        })}
    </>
  );
}
