import { wordRefusal } from '../../../shared/sentences/refusals';
import { useLanguage, useText } from '../../app/texts/texts';
import { Trail } from '../../trail/Trail';
import { Empty } from '../../ui/Empty';
import { PaneHead } from '../../ui/heads';
import { Scroll } from '../../ui/Scroll';
import { AllowRatio, isAllowable } from './AllowRatio';
import css from './figures.module.css';
import type { Chosen } from './view';

interface ProofPaneProps {
  chosen: Chosen;
  /** Shortcuts that open the sheets of the first numbers. */
  keys?: readonly string[];
  /** A person allows a row to rest on two sources; null where nothing rests on one. */
  onAllow?: ((row: string, reason: string) => void) | null;
}

/** Behind the chosen number: how it came to be, down to its cells; or why it is a gap. */
export function ProofPane({ chosen, keys, onAllow = null }: ProofPaneProps) {
  const t = useText();
  const language = useLanguage();
  const { step, missing } = chosen;
  return (
    <>
      <PaneHead title={t('figures.proof')} />
      <Scroll>
        {missing !== null && (
          <p className={css['refused']}>{t('pair.refusedBecause', { why: wordRefusal(missing, language) })}</p>
        )}
        {onAllow !== null && missing !== null && chosen.row !== null && isAllowable(missing, chosen.row) && (
          <AllowRatio key={`allow ${chosen.id}`} onAllow={(reason) => onAllow(chosen.row ?? '', reason)} />
        )}
        {step === null && missing === null && <Empty>{t('figures.proofNone')}</Empty>}
        {step !== null && <Trail key={chosen.id} step={step} keys={keys} />}
      </Scroll>
    </>
  );
}
