import type { Finding } from '../../../shared/contract/findings';
import { wordCheck } from '../../../shared/sentences/checks';
import { useLanguage } from '../../app/texts/texts';
import { Button } from '../../ui/Button';
import { Problem } from '../../ui/Problem';
import { FindingMore } from './FindingMore';
import css from './Side.module.css';

export interface FindingListProps {
  /** Accessible name. */
  label: string;
  findings: readonly Finding[];
  onJump: (finding: Finding) => void;
  /** Where they can be mended and taken as they are; left out: they are only listed. */
  packId?: string;
  /** The finding that F8 led to. */
  current?: string | null;
}

/** What checks found: what, where, the verb that leads to the place that mends it, and what can be done here. */
export function FindingList({ label, findings, onJump, packId, current = null }: FindingListProps) {
  const language = useLanguage();
  return (
    <ul aria-label={label}>
      {findings.map((finding) => {
        const { what, where, verb } = wordCheck(finding, language);
        const state = finding.accepted !== null ? 'info' : finding.severity === 'error' ? 'bad' : 'warn';
        return (
          <li
            key={`${finding.key} ${finding.content}`}
            className={css['finding']}
            aria-current={finding.key === current || undefined}
          >
            <Problem state={state} what={what} where={where}>
              <Button variant="link" aria-label={`${verb}: ${what}, ${where}`} onClick={() => onJump(finding)}>
                {verb}
              </Button>
            </Problem>
            {packId !== undefined && <FindingMore packId={packId} finding={finding} what={what} />}
          </li>
        );
      })}
    </ul>
  );
}
