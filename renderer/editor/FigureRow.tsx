import type { ReactNode } from 'react';
import css from './FigureMenu.module.css';

interface FigureRowProps {
  id: string;
  active: boolean;
  text: ReactNode;
  label: string;
  source?: string;
  onChoose: () => void;
}

/** One line of the menu behind "=": what would stand in the text, what it is, where it comes from. */
export function FigureRow({ id, active, text, label, source = '', onChoose }: FigureRowProps) {
  return (
    <div
      id={id}
      role="option"
      aria-selected={active}
      tabIndex={-1}
      className={css['offer']}
      onPointerDown={(event) => {
        event.preventDefault();
        onChoose();
      }}
    >
      <span className={css['text']}>{text}</span>
      <span className={css['label']}>{label}</span>
      {source !== '' && <span className={css['source']}>{source}</span>}
    </div>
  );
}
