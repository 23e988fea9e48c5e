import { useState } from 'react';
import type { Finding } from '../../../shared/contract/findings';
import { useOffer } from '../../app/offers';
import { useOnScreen } from '../../app/on-screen';
import { useText } from '../../app/texts/texts';
import { inOrder, nextFinding } from './finding-order';
import type { Findings } from './queries';

interface FindingSteps {
  findings: Findings | null;
  /** The parts of the pack in their order. */
  sections: readonly { id: string; title: string }[];
  marking: string;
  /** Shows the list of findings. */
  onList: () => void;
  /** Shows one on its page. */
  onShow: (finding: Finding) => void;
}

/** Goes from finding to finding by key, and says in the bar below how many there are. Gives the key of the present one. */
export function useFindingSteps({ findings, sections, marking, onList, onShow }: FindingSteps): string | null {
  const t = useText();
  const [present, setPresent] = useState<string | null>(null);
  const { errors, warnings } = findings ?? { errors: [], warnings: [] };
  const step = (by: 1 | -1) => {
    const next = nextFinding([...inOrder(errors, sections), ...inOrder(warnings, sections)], present, by);
    if (next === null) return;
    setPresent(next.key);
    onList();
    onShow(next);
  };
  const some = errors.length + warnings.length > 0;
  useOffer('packs.next-finding', some ? () => step(1) : null);
  useOffer('packs.previous-finding', some ? () => step(-1) : null);
  const stops = { text: t('packs.stops', { count: errors.length }), warn: true, run: onList };
  const looks = { text: t('packs.looks', { count: warnings.length }), warn: true, run: onList };
  useOnScreen({
    marking,
    facts: [...(errors.length > 0 ? [stops] : []), ...(warnings.length > 0 ? [looks] : [])],
  });
  return present;
}
