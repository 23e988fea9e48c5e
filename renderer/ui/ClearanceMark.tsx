import { VisuallyHidden } from '@mantine/core';
import type { Clearance } from '../../shared/contract/points';
import { dayText } from '../app/texts/dates';
import { useLanguage, useText, type TextKey } from '../app/texts/texts';
import css from './marks.module.css';

export interface ClearanceMarkProps {
  state: Clearance;
  /** ISO date since when it holds; shown for cleared and lapsed. */
  since?: string | null;
  /** In a narrow column the shape stands alone; hovering and a screen reader still get the word. */
  shapeOnly?: boolean;
}

const words: Readonly<Record<Clearance, TextKey>> = {
  draft: 'ui.draft',
  'in-clearance': 'ui.inClearance',
  cleared: 'ui.cleared',
  lapsed: 'ui.lapsed',
  refused: 'ui.refused',
  withdrawn: 'ui.withdrawn',
};

/** How far a text is cleared: a shape, a word, a colour, never the colour alone. */
export function ClearanceMark({ state, since = null, shapeOnly = false }: ClearanceMarkProps) {
  const t = useText();
  const language = useLanguage();
  const dated = since !== null && (state === 'cleared' || state === 'lapsed');
  const word = dated ? `${t(words[state])} ${dayText(since, language, 'short')}` : t(words[state]);
  return (
    <span className={`${css['clearance']} ${css[state]}`} title={shapeOnly ? word : undefined}>
      <Shape state={state} />
      {shapeOnly ? <VisuallyHidden>{word}</VisuallyHidden> : word}
    </span>
  );
}

function Shape({ state }: { state: Clearance }) {
  return (
    <svg viewBox="0 0 14 14" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden>
      {shapes[state]}
    </svg>
  );
}

const shapes: Readonly<Record<Clearance, React.ReactNode>> = {
  draft: <circle cx="7" cy="7" r="5.25" strokeDasharray="2.2 1.92" />,
  'in-clearance': (
    <>
      <circle cx="7" cy="7" r="5.25" />
      <path d="M7 4.2a2.8 2.8 0 0 1 0 5.6z" fill="currentColor" stroke="none" />
    </>
  ),
  cleared: (
    <>
      <circle cx="7" cy="7" r="6" fill="currentColor" stroke="none" />
      <path d="M4.4 7.2 6.2 9l3.4-3.8" stroke="var(--c-content)" />
    </>
  ),
  lapsed: (
    <>
      <circle cx="7" cy="7" r="5.25" />
      <path d="M7 4v3.6M7 9.4v.6" />
    </>
  ),
  refused: (
    <>
      <circle cx="7" cy="7" r="5.25" />
      <path d="M4.7 4.7l4.6 4.6M9.3 4.7l-4.6 4.6" />
    </>
  ),
  withdrawn: (
    <>
      <circle cx="7" cy="7" r="5.25" />
      <path d="M3.6 10.4 10.4 3.6" />
    </>
  ),
};
