import { useState } from 'react';
import { checks } from '../../../shared/checks/all-checks';
import type { Finding } from '../../../shared/contract/packs';
import { wordPassed } from '../../../shared/sentences/checks';
import { useLanguage, useText } from '../../app/texts/texts';
import { Button } from '../../ui/Button';
import { SectionHead } from '../../ui/heads';
import { Problem } from '../../ui/Problem';
import { Scroll } from '../../ui/Scroll';
import { FindingList } from './FindingList';
import type { Findings } from './queries';
import css from './Side.module.css';

/** What the checks find, in two groups, and which found nothing. They run all the time and block nothing but the export. */
export function ChecksTab({ findings, onJump }: { findings: Findings; onJump: (finding: Finding) => void }) {
  const t = useText();
  const { errors, warnings } = findings;
  return (
    <Scroll>
      {errors.length > 0 && (
        <>
          <SectionHead title={t('packs.stopTheExport')} count={errors.length} />
          <FindingList label={t('packs.stopTheExport')} findings={errors} onJump={onJump} />
        </>
      )}
      {warnings.length > 0 && (
        <>
          <SectionHead title={t('packs.worthALook')} count={warnings.length} />
          <FindingList label={t('packs.worthALook')} findings={warnings} onJump={onJump} />
        </>
      )}
      <Passed findings={findings} />
    </Scroll>
  );
}

function Passed({ findings: { errors, warnings } }: { findings: Findings }) {
  const t = useText();
  const language = useLanguage();
  const [shown, setShown] = useState(false);
  const failed = new Set([...errors, ...warnings].map(({ check }) => check));
  const passed = checks.filter(({ name }) => !failed.has(name));
  return (
    <>
      <p className={css['passed']}>
        {failed.size === 0 ? t('packs.nothingFound') : t('packs.passed', { count: passed.length })}
        {passed.length > 0 && (
          <Button variant="link" aria-expanded={shown} onClick={() => setShown((before) => !before)}>
            {t(shown ? 'packs.hidePassed' : 'packs.showPassed')}
          </Button>
        )}
      </p>
      {shown && (
        <ul>
          {passed.map(({ name }) => (
            <li key={name}>
              <Problem state="ok" what={wordPassed(name, language)} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
