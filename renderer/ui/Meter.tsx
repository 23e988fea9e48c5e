import css from './Meter.module.css';

export interface MeterProps {
  /** 0 to 1; null while the whole is not known. */
  part: number | null;
  /** Accessible name. */
  label: string;
}

/** A thin bar of how much is done. */
export function Meter({ part, label }: MeterProps) {
  const percent = part === null ? null : Math.round(Math.min(1, Math.max(0, part)) * 100);
  return (
    <span
      className={css['meter']}
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent ?? undefined}
      data-unknown={percent === null || undefined}
    >
      <span className={css['done']} style={{ inlineSize: `${percent ?? 100}%` }} />
    </span>
  );
}
