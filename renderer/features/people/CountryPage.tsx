import { IconChartBar } from '@tabler/icons-react';
import { isOpen, isOverdue } from '../../../shared/commitments/standing';
import type { Output } from '../../../shared/contract/contract';
import { countryFactKind, type CountryFact } from '../../../shared/contract/countries';
import { useHouseLimits } from '../../app/house-limits';
import { useAct, useAnswer } from '../../app/queries';
import { dayText, daysText, today } from '../../app/texts/dates';
import { useLanguage, useText } from '../../app/texts/texts';
import { useNavigation } from '../../app/use-navigation';
import { staleness } from '../../../shared/people/note-age';
import { Button } from '../../ui/Button';
import { countryName } from '../../ui/countries';
import { Empty } from '../../ui/Empty';
import { ErrorNote } from '../../ui/ErrorNote';
import { Flag } from '../../ui/Flag';
import { PaneToggle } from '../../ui/Frame';
import { SectionHead, ThingHead } from '../../ui/heads';
import { Scroll } from '../../ui/Scroll';
import { FactList } from './FactList';
import css from './people.module.css';

type Country = Output<'people.country'>;

/** What the desk has of a country: basics, people, visits, commitments, and the way to its figures. */
export function CountryPage({ place }: { place: string }) {
  const t = useText();
  const name = countryName(place, useLanguage());
  const { go } = useNavigation();
  const answer = useAnswer('people.country', { place });
  const set = useAct('people.setCountry');
  if (answer.error !== null) return <ErrorNote error={answer.error} />;
  if (answer.data === undefined) return null;
  const { facts, own } = answer.data;
  const change = (changed: CountryFact[]) => void set.run({ place, facts: changed });
  return (
    <>
      <ThingHead title={name} mark={<Flag place={place} />} facts={t('people.countryPage')}>
        {own !== null && own !== place && (
          <Button
            icon={<IconChartBar size={16} stroke={1.5} aria-hidden />}
            onClick={() => go({ area: 'figures', at: `pair:${own}:${place}` })}
          >
            {t('people.toFigures')}
          </Button>
        )}
        <PaneToggle side="start" />
      </ThingHead>
      <Scroll>
        <div className={css['page']}>
          <div className={css['column']}>
            <Basics facts={facts} onChange={change} />
            <Figures country={answer.data} place={place} />
          </div>
          <div className={css['column']}>
            <People country={answer.data} />
            <Visits country={answer.data} />
            <Commitments country={answer.data} />
          </div>
        </div>
      </Scroll>
    </>
  );
}

function Basics({ facts, onChange }: { facts: readonly CountryFact[]; onChange: (facts: CountryFact[]) => void }) {
  const t = useText();
  const { noteMonths: months } = useHouseLimits();
  return (
    <FactList
      title={t('people.basics')}
      empty={t('people.noBasics')}
      kinds={countryFactKind.options.map((kind) => ({
        kind,
        label: t(`people.basic_${kind}`),
        hint: '',
        dated: kind === 'agreements',
      }))}
      facts={facts}
      onChange={onChange}
      warn={({ asOf }) => (staleness(asOf, [], today(), months) === null ? null : t('people.stale_age', { months }))}
    />
  );
}

function Figures({ country: { own, figures }, place }: { country: Country; place: string }) {
  const t = useText();
  const language = useLanguage();
  const { go } = useNavigation();
  const count = figures.aboutIt + figures.reported;
  return (
    <section aria-label={t('people.figures')}>
      <SectionHead title={t('people.figures')} />
      {own === null && <Empty>{t('people.ownUnknown')}</Empty>}
      {own !== null && own !== place && (
        <p className={css['line']}>
          <Button variant="link" onClick={() => go({ area: 'figures', at: `pair:${own}:${place}` })}>
            {t('people.pairOf', { own: countryName(own, language), other: countryName(place, language) })}
          </Button>
          <span className={css['quiet']}>{t('people.series', { count })}</span>
        </p>
      )}
    </section>
  );
}

function People({ country: { people } }: { country: Country }) {
  const t = useText();
  const { go } = useNavigation();
  return (
    <section aria-label={t('people.area')}>
      <SectionHead title={t('people.area')} count={people.length === 0 ? null : people.length} />
      {people.length === 0 && <Empty>{t('people.nobodyOfCountry')}</Empty>}
      <ul className={css['visits']}>
        {people.map(({ id, name, office }) => (
          <li key={id} className={css['visitLine']}>
            <Button variant="link" onClick={() => go({ area: 'people', id })}>
              <bdi>{name}</bdi>
            </Button>
            <span className={css['quiet']}>{office}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Visits({ country: { visits } }: { country: Country }) {
  const t = useText();
  const language = useLanguage();
  const { go } = useNavigation();
  return (
    <section aria-label={t('people.visits')}>
      <SectionHead title={t('people.visits')} count={visits.length === 0 ? null : visits.length} />
      {visits.length === 0 && <Empty>{t('people.noVisitsOfCountry')}</Empty>}
      <ul className={css['visits']}>
        {visits.map(({ id, title, starts, ends }) => (
          <li key={id} className={css['visitLine']}>
            <Button variant="link" onClick={() => go({ area: 'visits', id })}>
              {title}
            </Button>
            <span className={css['quiet']}>{starts === null ? '' : daysText(starts, ends ?? starts, language)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Commitments({ country: { commitments } }: { country: Country }) {
  const t = useText();
  const language = useLanguage();
  const { go } = useNavigation();
  return (
    <section aria-label={t('people.commitments')}>
      <SectionHead title={t('people.commitments')} count={commitments.length === 0 ? null : commitments.length} />
      {commitments.length === 0 && <Empty>{t('people.noCommitments')}</Empty>}
      <ul className={css['visits']}>
        {commitments.map((one) => {
          const late = isOverdue(one, today());
          const facts = [one.due === null ? '' : dayText(one.due, language, 'full'), late ? t('people.late') : ''];
          return (
            <li key={one.id} className={css['visitLine']} data-closed={!isOpen(one) || undefined}>
              {one.visitId === null ? (
                <span dir="auto">{one.what}</span>
              ) : (
                <Button
                  variant="link"
                  onClick={() => go({ area: 'visits', id: one.visitId ?? '', tab: 'commitments', at: one.id })}
                >
                  <bdi>{one.what}</bdi>
                </Button>
              )}
              <span className={late ? css['old'] : css['quiet']}>
                {[...facts, one.visit ?? ''].filter((words) => words !== '').join(' · ')}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
