import css from './Waiting.module.css';

/** What stands where something is being made; a wait that nobody notices shows nothing. */
export function Waiting({ children }: { children: string }) {
  return (
    <p className={css['waiting']} role="status">
      {children}
    </p>
  );
}
