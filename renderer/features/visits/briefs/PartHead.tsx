import type { ReactNode } from 'react';
import css from './sheet.module.css';

/** The head of a part of a brief, with a quiet fact beside it; amber where it is too much. */
export function PartHead({
  title,
  facts = null,
}: {
  title: ReactNode;
  facts?: { text: string; over: boolean } | null;
}) {
  return (
    <h2 className={css['partTitle']}>
      {title}
      {facts !== null && (
        <span className={css['partFacts']} data-over={facts.over || undefined}>
          {facts.text}
        </span>
      )}
    </h2>
  );
}
