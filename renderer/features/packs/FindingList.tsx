import type { Finding } from '../../../shared/contract/packs';
import { wordCheck } from '../../../shared/sentences/checks';
import { useLanguage } from '../../app/texts/texts';
import { Button } from '../../ui/Button';
import { Problem } from '../../ui/Problem';
import css from './Side.module.css';

export interface FindingListProps {
  /** Accessible name. */
  label: string;
  findings: readonly Finding[];
  onJump: (finding: Finding) => void;
}

/** What checks found: what, where, and the verb that leads to the place that mends it. */
export function FindingList({ label, findings, onJump }: FindingListProps) {
  const language = useLanguage();
  return (
    <ul aria-label={label}>
      {findings.map((finding) => {
        const { what, where, verb } = wordCheck(finding, language);
        return (
          <li key={JSON.stringify(finding)} className={css['finding']}>
            <Problem state={finding.severity === 'error' ? 'bad' : 'warn'} what={what} where={where}>
              <Button variant="link" aria-label={`${verb}: ${what}, ${where}`} onClick={() => onJump(finding)}>
                {verb}
              </Button>
            </Problem>
          </li>
        );
      })}
    </ul>
  );
}
