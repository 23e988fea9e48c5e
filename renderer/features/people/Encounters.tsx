import { IconCheck, IconMinus } from '@tabler/icons-react';
import type { Encounter } from '../../../shared/contract/people';
import { dayText, today } from '../../app/texts/dates';
import { useLanguage, useText } from '../../app/texts/texts';
import { useNavigation } from '../../app/use-navigation';
import { Button } from '../../ui/Button';
import { Empty } from '../../ui/Empty';
import { SectionHead } from '../../ui/heads';
import css from './people.module.css';

/** Where somebody was met or will be, and what was said there. */
export function Encounters({ encounters }: { encounters: readonly Encounter[] }) {
  const t = useText();
  return (
    <section aria-label={t('people.encounters')}>
      <SectionHead title={t('people.encounters')} count={encounters.length === 0 ? null : encounters.length} />
      {encounters.length === 0 && <Empty>{t('people.noEncounters')}</Empty>}
      <ul className={css['visits']}>
        {encounters.map((one) => (
          <EncounterLine key={one.meetingId} encounter={one} />
        ))}
      </ul>
    </section>
  );
}

function EncounterLine({ encounter }: { encounter: Encounter }) {
  const t = useText();
  const language = useLanguage();
  const { go } = useNavigation();
  const { visitId, visit, title, day, place, points, raised, agreed } = encounter;
  const ahead = day !== null && day >= today();
  const facts = [day === null ? '' : dayText(day, language, 'full'), place, visit].filter((words) => words !== '');
  return (
    <li className={css['encounter']}>
      <Button variant="link" onClick={() => go({ area: 'visits', id: visitId, tab: 'briefs' })}>
        {title}
      </Button>
      <span className={css['quiet']}>{facts.join(' · ')}</span>
      {points.length > 0 && (
        <ul className={css['said']}>
          {points.map(({ id, lead, made }) => (
            <li key={id}>
              {made === true && <IconCheck size={14} stroke={2} aria-label={t('people.wasSaid')} />}
              {made === false && <IconMinus size={14} stroke={2} aria-label={t('people.wasNotSaid')} />}
              {made === null && (
                <span className={css['quiet']}>{t(ahead ? 'people.toBeSaid' : 'people.notRecorded')}</span>
              )}
              <Button variant="link" onClick={() => go({ area: 'points', id })}>
                <bdi>{lead}</bdi>
              </Button>
            </li>
          ))}
        </ul>
      )}
      <Noted label={t('people.theyRaised')} lines={raised} />
      <Noted label={t('people.agreed')} lines={agreed} />
    </li>
  );
}

/** Lines of the record of a meeting. */
function Noted({ label, lines }: { label: string; lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <ul className={css['said']} aria-label={label}>
      {lines.map((words) => (
        <li key={words}>
          <span className={css['quiet']}>{label}</span>
          <bdi>{words}</bdi>
        </li>
      ))}
    </ul>
  );
}
