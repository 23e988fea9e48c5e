import { useState } from 'react';
import type { ClaimRow } from '../../../shared/contract/claims';
import type { PageRow } from '../../../shared/contract/figures';
import type { MirrorPair, RivalCause } from '../../../shared/contract/rivals';
import { mirrorGap } from '../../../shared/figures/mirror-gap';
import { valueOf } from '../../../shared/figures/outcome';
import { wordNumber, wordSigned } from '../../../shared/figures/wording';
import { wordRivalCause } from '../../../shared/sentences/rival-causes';
import { useAnswer } from '../../app/queries';
import { dayText } from '../../app/texts/dates';
import { useLanguage, useText } from '../../app/texts/texts';
import { useNavigation } from '../../app/use-navigation';
import { Button } from '../../ui/Button';
import { Empty } from '../../ui/Empty';
import { PaneHead, SectionHead } from '../../ui/heads';
import { Scroll } from '../../ui/Scroll';
import { FigureSource } from '../../trail/FigureSource';
import { amountText, claimAmount, signedText } from './figure-words';
import css from './figures.module.css';

/** One figure beside all that is known of the same thing: other sources, the other side, what was said. */
export function RivalsPane({ figureId }: { figureId: number | null }) {
  const t = useText();
  const language = useLanguage();
  const { data } = useAnswer('figures.rivals', { figureId: figureId ?? 0 }, { enabled: figureId !== null });
  if (figureId === null || data === undefined) {
    return (
      <>
        <PaneHead title={t('figures.sideBySide')} />
        <Empty>{t('figures.chooseLine')}</Empty>
      </>
    );
  }
  const { figure, rivals, mirrors, claims } = data;
  return (
    <>
      <PaneHead title={t('figures.sideBySide')} />
      <Scroll>
        <section className={css['proof']}>
          <Read row={figure} keys="Enter" />
        </section>
        <SectionHead title={t('figures.otherSources')} count={rivals.length} />
        {rivals.map(({ row, causes, difference, percent }) => (
          <section key={row.id} className={css['proof']}>
            <Read row={row} />
            {difference !== null && (
              <p>
                {signedText(difference, t, language)}
                {percent !== null && ` (${wordSigned(percent, 1, language)} %)`}
              </p>
            )}
            <Causes causes={causes} />
          </section>
        ))}
        <SectionHead title={t('figures.otherSide')} count={mirrors.length} />
        {mirrors.map((pair) => (
          <Mirror key={`${pair.exports.id} ${pair.imports.id}`} pair={pair} />
        ))}
        <SectionHead title={t('figures.said')} count={claims.length} />
        {claims.map((claim) => (
          <Said key={claim.id} claim={claim} figure={figure} />
        ))}
      </Scroll>
    </>
  );
}

/** A number with its trail, and what of it differs from the others: who reports it, how it is valued, of what dataset. */
function Read({ row, keys = null }: { row: PageRow; keys?: string | null }) {
  const facts = [row.reporterName, row.valuation, row.dataset].filter((fact) => fact !== null);
  return (
    <>
      <FigureSource figureId={row.id} named brief rivals={false} keys={keys} />
      <p className={css['facts']}>{facts.join(' · ')}</p>
    </>
  );
}

function Mirror({ pair }: { pair: MirrorPair }) {
  const t = useText();
  const language = useLanguage();
  const { exports, imports, factor, expected, gap, relative, symmetric } = pair;
  return (
    <section className={css['proof']}>
      <p className={css['sideHead']}>{t('figures.asExports')}</p>
      <Read row={exports} />
      <p className={css['sideHead']}>{t('figures.asImports')}</p>
      <Read row={imports} />
      <p>
        {t('figures.gapIs', {
          expected: amountText(expected, t, language),
          factor: wordNumber(factor, 2, language),
          gap: signedText(gap, t, language),
        })}
      </p>
      <p className={css['small']}>
        {[
          relative === null ? null : t('figures.gapRelative', { percent: wordSigned(relative, 1, language) }),
          symmetric === null ? null : t('figures.gapSymmetric', { percent: wordSigned(symmetric, 1, language) }),
        ]
          .filter((part) => part !== null)
          .join('; ')}
      </p>
      <Causes causes={pair.causes} />
    </section>
  );
}

const CAUSES_AT_ONCE = 3;

function Causes({ causes }: { causes: readonly RivalCause[] }) {
  const t = useText();
  const language = useLanguage();
  const [all, setAll] = useState(false);
  const shown = all ? causes : causes.slice(0, CAUSES_AT_ONCE);
  if (causes.length === 0) return <p className={css['small']}>{t('figures.noCause')}</p>;
  return (
    <ul className={css['causes']}>
      {shown.map((cause) => (
        <li key={cause}>{wordRivalCause(cause, language)}</li>
      ))}
      {shown.length < causes.length && (
        <li>
          <Button variant="link" onClick={() => setAll(true)}>
            {t('figures.otherCauses', { count: causes.length - shown.length })}
          </Button>
        </li>
      )}
    </ul>
  );
}

/** What somebody said; it is computed with only where it is chosen, and then named. */
function Said({ claim, figure }: { claim: ClaimRow; figure: PageRow }) {
  const t = useText();
  const language = useLanguage();
  const { go } = useNavigation();
  const [compared, setCompared] = useState(false);
  const { factor } = useAnswer('figures.cifFactor', {}).data ?? { factor: null };
  const comparable = claim.low !== null && claim.unit === figure.unit && figure.value !== null && factor !== null;
  return (
    <section className={css['proof']}>
      <p className={css['proofHead']}>
        <span className={css['proofNumber']}>{claimAmount(claim, t, language)}</span>
        <span className={css['toolEnd']}>
          <Button variant="link" onClick={() => go({ area: 'figures', at: `claims:${claim.id}` })}>
            {t('figures.claim')}
          </Button>
        </span>
      </p>
      <p className={css['small']}>
        {[claim.who, claim.saidOn === null ? null : dayText(claim.saidOn, language)]
          .filter((part) => part !== null)
          .join(', ')}
      </p>
      {comparable && !compared && (
        <Button variant="link" onClick={() => setCompared(true)}>
          {t('figures.compareClaim')}
        </Button>
      )}
      {comparable && compared && factor !== null && <p>{comparison(claim, figure, factor, t, language)}</p>}
    </section>
  );
}

/** The gap between a figure and a claim, with the claimant's name: imports are what was said where it speaks of them. */
function comparison(
  claim: ClaimRow,
  figure: PageRow,
  factor: number,
  t: ReturnType<typeof useText>,
  language: string,
): string {
  const value = figure.value ?? 0;
  const middle = ((claim.low ?? 0) + (claim.high ?? 0)) / 2;
  const mirror = claim.flow !== null && claim.flow !== figure.flow;
  const [exports, imports] = mirror && figure.flow === 'import' ? [middle, value] : [value, middle];
  const { gap, relative } = mirrorGap(exports, imports, mirror ? factor : 1);
  const percent = valueOf(relative);
  return t('figures.againstClaim', {
    gap: signedText(gap, t, language),
    percent: percent === null ? '–' : wordSigned(percent, 0, language),
    who: claim.who,
    factor: mirror ? t('figures.withFactor', { factor: wordNumber(factor, 2, language) }) : '',
  });
}
