import { useState } from 'react';
import type { Finding } from '../../../shared/contract/findings';
import { useText, type Say } from '../../app/texts/texts';
import type { Findings } from './queries';

/** What stops the export, and the reason for which it goes out all the same. */
export interface Override {
  errors: readonly Finding[];
  overriding: boolean;
  setOverriding: (overriding: boolean) => void;
  reason: string;
  setReason: (reason: string) => void;
  /** Why it cannot go out as things stand; null where it can. */
  hindrance: string | null;
  /** The part of the order that says so. */
  order: { override?: string };
}

export function useOverride(findings: Findings | null): Override {
  const t = useText();
  const [overriding, setOverriding] = useState(false);
  const [reason, setReason] = useState('');
  const errors = findings?.errors ?? [];
  const why = reason.trim();
  const stopped = errors.length > 0;
  return {
    errors,
    overriding,
    setOverriding,
    reason,
    setReason,
    hindrance: stopped ? hindranceOf(overriding, why, t) : null,
    order: stopped ? { override: why } : {},
  };
}

function hindranceOf(overriding: boolean, why: string, t: Say): string | null {
  if (!overriding) return t('packs.mendFirst');
  return why === '' ? t('packs.reasonMissing') : null;
}
