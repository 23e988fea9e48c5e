import { createContext, use, type ReactNode } from 'react';
import { label, rank, type MarkingScheme } from '../../shared/marking/scheme';
import { useAnswer } from '../app/queries';
import css from './marks.module.css';

const Scheme = createContext<MarkingScheme | null>(null);

/** Knows the open store's marking scheme, once for all the marks of a screen. */
export function WithScheme({ children }: { children: ReactNode }) {
  return <Scheme value={useAnswer('settings.get', {}).data?.scheme ?? null}>{children}</Scheme>;
}

/** The store's marking scheme; null until it is known. */
export function useScheme(): MarkingScheme | null {
  return use(Scheme);
}

/** A security marking in capitals, in a box of its colour; a level that the scheme does not know is shown as written. */
export function MarkingTag({ level }: { level: string }) {
  const scheme = useScheme();
  if (scheme === null) return null;
  return <span className={`${css['marking']} ${css[inkOf(scheme, level)]}`}>{label(scheme, level)}</span>;
}

/** "(R)" before a paragraph or lead line; nothing where the part has no marking. */
export function PortionMark({ level }: { level: string | null }) {
  const scheme = useScheme();
  if (scheme === null || level === null) return null;
  const short = scheme.levels.find((known) => known.id === level)?.short ?? level;
  return <span className={`${css['portion']} ${css[inkOf(scheme, level)]}`}>({short})</span>;
}

/** The window's five inks, spread over the scheme's levels from the lowest to the highest. */
function inkOf(scheme: MarkingScheme, level: string): 'm0' | 'm1' | 'm2' | 'm3' | 'm4' {
  const inks = ['m0', 'm1', 'm2', 'm3', 'm4'] as const;
  const at = rank(scheme, level);
  return inks[Math.min(at, inks.length - 1)] ?? 'm4';
}
