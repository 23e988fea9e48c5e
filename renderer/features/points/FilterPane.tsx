import { IconChevronRight, IconPlus } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { clearance, pointKind, translationState } from '../../../shared/contract/points';
import { label as markingLabel } from '../../../shared/marking/scheme';
import { useAnswer } from '../../app/queries';
import { useLanguage, useText } from '../../app/texts/texts';
import { useNavigation } from '../../app/use-navigation';
import { languageName } from '../../editor/languages';
import { Button } from '../../ui/Button';
import { ClearanceMark } from '../../ui/ClearanceMark';
import { countryName } from '../../ui/countries';
import { Flag } from '../../ui/Flag';
import { PaneHead } from '../../ui/heads';
import { IconButton } from '../../ui/IconButton';
import { useScheme } from '../../ui/MarkingTag';
import { Scroll } from '../../ui/Scroll';
import css from './filters.module.css';
import { clearFacet, toggleFacet, useLibrary, type Facet } from './library-state';
import { SavedSearches } from './SavedSearches';
import { TopicTree } from './TopicTree';
import { kindWords, translationWords } from './point-words';

interface FilterPaneProps {
  shown: string;
  onNew: () => void;
}

/** What the library can be narrowed by, each value with how many points have it. */
export function FilterPane({ shown, onNew }: FilterPaneProps) {
  const t = useText();
  const language = useLanguage();
  const scheme = useScheme();
  const { go } = useNavigation();
  const { data } = useAnswer('points.facets', {}, { keepBefore: true });
  return (
    <>
      <PaneHead title={t('points.points')} count={shown}>
        <IconButton
          label={t('points.newPoint')}
          keys="Ctrl+N"
          icon={<IconPlus size={16} stroke={1.5} aria-hidden />}
          onClick={onNew}
        />
      </PaneHead>
      <Scroll>
        <p className={css['work']}>
          <Button variant="link" onClick={() => go({ area: 'points', view: 'clearing' })}>
            {t('library.clearing')}
          </Button>
          <Button variant="link" onClick={() => go({ area: 'points', view: 'alike' })}>
            {t('library.alikeShort')}
          </Button>
        </p>
        <SavedSearches />
        <FacetSection facet="places" title={t('points.country')} counts={data?.places} open>
          {(place) => (
            <>
              <Flag place={place} /> {countryName(place, language)}
            </>
          )}
        </FacetSection>
        <FacetSection facet="kinds" title={t('points.kind')} counts={data?.kinds} open>
          {(kind) => t(kindWords[pointKind.catch('to-make').parse(kind)])}
        </FacetSection>
        <FacetSection facet="clearances" title={t('points.clearance')} counts={data?.clearances} open>
          {(state) => <ClearanceMark state={clearance.catch('draft').parse(state)} />}
        </FacetSection>
        <TopicTree />
        <FacetSection facet="markings" title={t('points.marking')} counts={data?.markings}>
          {(level) => (scheme === null ? level : sentenceCase(markingLabel(scheme, level)))}
        </FacetSection>
        <FacetSection facet="languages" title={t('points.language')} counts={data?.languages}>
          {(code) => <bdi>{languageName(code)}</bdi>}
        </FacetSection>
        <FacetSection facet="owners" title={t('points.owner')} counts={data?.owners}>
          {(owner) => <bdi>{owner}</bdi>}
        </FacetSection>
        <FacetSection facet="translations" title={t('library.translations')} counts={data?.translations}>
          {(state) => t(translationWords[translationState.catch('current').parse(state)])}
        </FacetSection>
      </Scroll>
    </>
  );
}

interface FacetSectionProps {
  facet: Facet;
  title: string;
  counts: readonly { value: string; count: number }[] | undefined;
  /** Open from the start. */
  open?: boolean;
  children: (value: string) => ReactNode;
}

const none: readonly { value: string; count: number }[] = [];

/** As many values as are shown before one asks for the rest. */
const few = 8;

function FacetSection({ facet, title, counts = none, open = false, children }: FacetSectionProps) {
  const t = useText();
  const chosen: readonly string[] = useLibrary().chosen[facet];
  const [shown, setShown] = useState(open);
  const [all, setAll] = useState(false);
  // What is chosen stays in sight, also when the last point with it has gone.
  const gone = chosen.filter((value) => counts.every((one) => one.value !== value));
  const values = [...gone.map((value) => ({ value, count: 0 })), ...counts];
  if (values.length === 0) return null;
  const visible = all ? values : values.slice(0, few);
  return (
    <section className={css['section']}>
      <div className={css['head']}>
        <button type="button" className={css['fold']} aria-expanded={shown} onClick={() => setShown(!shown)}>
          <IconChevronRight size={14} stroke={1.5} className="flip" data-open={shown || undefined} aria-hidden />
          <h3 className={css['title']}>{title}</h3>
        </button>
        {chosen.length > 0 && (
          <Button
            variant="link"
            small
            onClick={() => clearFacet(facet)}
            aria-label={t('points.clearFilter', { title })}
          >
            {t('ui.clear')}
          </Button>
        )}
      </div>
      {shown &&
        visible.map(({ value, count }) => (
          <label key={value} className={css['value']}>
            <input
              type="checkbox"
              className={css['box']}
              checked={chosen.includes(value)}
              onChange={() => toggleFacet(facet, value)}
            />
            <span className={css['words']}>{children(value)}</span>
            <span className={css['count']}>{count}</span>
          </label>
        ))}
      {shown && values.length > visible.length && (
        <Button variant="link" small className={css['more']} onClick={() => setAll(true)}>
          {t('points.showAll', { count: values.length })}
        </Button>
      )}
    </section>
  );
}

function sentenceCase(words: string): string {
  return words.slice(0, 1) + words.slice(1).toLowerCase();
}
