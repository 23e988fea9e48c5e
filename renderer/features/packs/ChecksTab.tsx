import { useState } from 'react';
import { checks } from '../../../shared/checks/all-checks';
import type { Finding } from '../../../shared/contract/findings';
import { wordCheck, wordPassed } from '../../../shared/sentences/checks';
import { useLanguage, useText } from '../../app/texts/texts';
import { Button } from '../../ui/Button';
import { Empty } from '../../ui/Empty';
import { SectionHead } from '../../ui/heads';
import { Problem } from '../../ui/Problem';
import { Scroll } from '../../ui/Scroll';
import { SearchBox } from '../../ui/SearchBox';
import { FindingList } from './FindingList';
import { bySection, inOrder } from './finding-order';
import type { Findings } from './queries';
import css from './Side.module.css';

export interface ChecksTabProps {
  packId: string;
  findings: Findings;
  /** Titles of the parts in their order, by id. */
  parts: readonly { id: string; title: string }[];
  /** The finding that F8 led to. */
  current: string | null;
  onJump: (finding: Finding) => void;
}

/** How many findings there are before one wants to look among them. */
const fewFindings = 6;

/** What the checks find, by severity and part, and which found nothing. They run all the time and block nothing but the export. */
export function ChecksTab({ packId, findings, parts, current, onJump }: ChecksTabProps) {
  const t = useText();
  const language = useLanguage();
  const [sought, setSought] = useState('');
  const [acceptedShown, setAcceptedShown] = useState(false);
  const says = (finding: Finding) => {
    const { what, where } = wordCheck(finding, language);
    return `${what} ${where}`.toLowerCase().includes(sought.trim().toLowerCase());
  };
  const groups = [
    { title: t('packs.stopTheExport'), found: findings.errors.filter(says) },
    { title: t('packs.worthALook'), found: findings.warnings.filter(says) },
  ];
  const accepted = findings.accepted.filter(says);
  const shared = { packId, current, onJump };
  const all = findings.errors.length + findings.warnings.length + findings.accepted.length;
  return (
    <>
      {all > fewFindings && (
        <div className={css['tools']}>
          <SearchBox label={t('packs.searchFindings')} value={sought} onChange={setSought} />
        </div>
      )}
      <Scroll>
        {groups.map(
          ({ title, found }) =>
            found.length > 0 && (
              <section key={title} aria-label={title}>
                <SectionHead title={title} count={found.length} />
                {bySection(inOrder(found, parts), parts).map(({ part, findings: own }) => (
                  <div key={part?.id ?? ''}>
                    <h3 className={css['part']}>{part?.title ?? t('packs.ofWholePack')}</h3>
                    <FindingList
                      {...shared}
                      label={`${title}: ${part?.title ?? t('packs.ofWholePack')}`}
                      findings={own}
                    />
                  </div>
                ))}
              </section>
            ),
        )}
        {sought.trim() !== '' && groups.every(({ found }) => found.length === 0) && accepted.length === 0 && (
          <Empty>{t('packs.noFindingSays')}</Empty>
        )}
        {accepted.length > 0 && (
          <section aria-label={t('packs.accepted')}>
            <SectionHead title={t('packs.accepted')} count={accepted.length}>
              <Button
                variant="link"
                small
                aria-expanded={acceptedShown}
                onClick={() => setAcceptedShown((was) => !was)}
              >
                {t(acceptedShown ? 'packs.hidePassed' : 'packs.showPassed')}
              </Button>
            </SectionHead>
            {acceptedShown && <FindingList {...shared} label={t('packs.accepted')} findings={accepted} />}
          </section>
        )}
        <Passed findings={findings} />
      </Scroll>
    </>
  );
}

function Passed({ findings: { errors, warnings, accepted } }: { findings: Findings }) {
  const t = useText();
  const language = useLanguage();
  const [shown, setShown] = useState(false);
  const failed = new Set([...errors, ...warnings, ...accepted].map(({ check }) => check));
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
