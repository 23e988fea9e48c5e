import { Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { FigureDimension, FigureFilter } from '../../../shared/contract/figures';
import { wordNumber } from '../../../shared/figures/wording';
import { useAnswer } from '../../app/queries';
import { useLanguage, useText } from '../../app/texts/texts';
import { PaneHead } from '../../ui/heads';
import { Scroll } from '../../ui/Scroll';
import { Segmented } from '../../ui/Segmented';
import { CheckList } from './CheckList';
import css from './figures.module.css';
import { chosenIn, dimensionLabels, dimensions, toggled, withChosen, wordValue } from './filter-state';

interface FilterPaneProps {
  /** What is searched for besides. */
  text: string;
  filter: FigureFilter;
  onFilter: (filter: FigureFilter) => void;
}

/** What the figures can be narrowed to, with how many each leaves; several of one kind may be chosen. */
export function FilterPane({ text, filter, onFilter }: FilterPaneProps) {
  const t = useText();
  const language = useLanguage();
  const [by, setBy] = useState<FigureDimension>('reporter');
  const { data } = useAnswer(
    'figures.groups',
    { filter: { ...withChosen(filter, by, []), ...(text === '' ? {} : { text }) }, by },
    { keepBefore: true },
  );
  const chosen = chosenIn(filter, by);
  const groups = (data ?? []).slice(0, SHOWN);
  return (
    <>
      <PaneHead title={t('figures.filters')} />
      <div className={css['facets']}>
        <PeriodRange filter={filter} onFilter={onFilter} />
        <Segmented
          label={t('figures.newerReadings')}
          options={[
            { value: 'all', label: t('figures.showAll') },
            { value: 'current', label: t('figures.showCurrent') },
            { value: 'superseded', label: t('figures.showSuperseded') },
          ]}
          value={filter.superseded === undefined ? 'all' : filter.superseded ? 'superseded' : 'current'}
          onChange={(value) => {
            const { superseded: _, ...rest } = filter;
            onFilter(value === 'all' ? rest : { ...rest, superseded: value === 'superseded' });
          }}
        />
        <Select
          aria-label={t('figures.filterBy')}
          data={dimensions.map((value) => ({ value, label: t(dimensionLabels[value]) }))}
          value={by}
          allowDeselect={false}
          maxDropdownHeight={420}
          onChange={(value) => setBy(dimensions.find((one) => one === value) ?? 'reporter')}
        />
      </div>
      <Scroll>
        <CheckList
          label={t(dimensionLabels[by])}
          rows={groups}
          idOf={({ value }) => value ?? ''}
          nameOf={({ value, name }) => wordValue(by, value, name, t, language)}
          isChosen={({ value }) => chosen.includes(value)}
          onToggle={({ value }) => onFilter(toggled(filter, by, value))}
        >
          {({ value, name, figures }) => (
            <span className={css['facet']}>
              <span className={css['facetName']}>{wordValue(by, value, name, t, language)}</span>
              <span className={css['quiet']}>{wordNumber(figures, 0, language)}</span>
            </span>
          )}
        </CheckList>
        {(data?.length ?? 0) > SHOWN && <p className={css['small']}>{t('figures.moreValues', { count: SHOWN })}</p>}
      </Scroll>
    </>
  );
}

/** A list is read, not scrolled for ever: further values are found by typing in the search box. */
const SHOWN = 400;

const isYearOrDay = (text: string) => /^\d{4}(-\d\d-\d\d)?$/.test(text);

/** First and last period, as years or days. */
function PeriodRange({ filter, onFilter }: Omit<FilterPaneProps, 'text'>) {
  const t = useText();
  return (
    <div className={css['range']}>
      {(['from', 'to'] as const).map((end) => (
        <RangeEnd
          key={`${end} ${filter[end] ?? ''}`}
          label={t(end === 'from' ? 'figures.from' : 'figures.to')}
          value={filter[end] ?? ''}
          onChange={(text) => {
            const { [end]: _, ...rest } = filter;
            onFilter(text === '' ? rest : { ...rest, [end]: text });
          }}
        />
      ))}
    </div>
  );
}

interface RangeEndProps {
  label: string;
  value: string;
  onChange: (text: string) => void;
}

function RangeEnd({ label, value, onChange }: RangeEndProps) {
  const t = useText();
  const [typed, setTyped] = useState(value);
  const wrong = typed !== '' && !isYearOrDay(typed);
  const take = () => {
    if (!wrong && typed !== value) onChange(typed);
  };
  return (
    <TextInput
      aria-label={label}
      placeholder={label}
      title={wrong ? t('figures.rangeHint') : undefined}
      error={wrong && typed.length > 4}
      value={typed}
      onChange={({ currentTarget }) => setTyped(currentTarget.value.trim())}
      onBlur={take}
      onKeyDown={(event) => {
        if (event.key === 'Enter') take();
      }}
    />
  );
}
