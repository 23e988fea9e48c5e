import { Select } from '@mantine/core';
import { useState } from 'react';
import type { FigureFilter } from '../../../shared/contract/figures';
import { flow } from '../../../shared/figures/figure';
import { wordFlow } from '../../../shared/sentences/figure-labels';
import { wordNumber } from '../../../shared/figures/wording';
import { useAnswer } from '../../app/queries';
import { useLanguage, useText } from '../../app/texts/texts';
import { PaneHead } from '../../ui/heads';
import { RowList } from '../../ui/RowList';
import { Scroll } from '../../ui/Scroll';
import css from './figures.module.css';

const facets = ['reporter', 'partner', 'flow', 'period'] as const;
type Facet = (typeof facets)[number];

interface FilterPaneProps {
  filter: FigureFilter;
  onFilter: (filter: FigureFilter) => void;
}

/** What the figures can be narrowed to, with how many each leaves; choosing filters. */
export function FilterPane({ filter, onFilter }: FilterPaneProps) {
  const t = useText();
  const language = useLanguage();
  const [facet, setFacet] = useState<Facet>('reporter');
  const { [facet]: _, ...others } = filter;
  const { data } = useAnswer('figures.groups', { filter: others, by: facet }, { keepBefore: true });
  const groups = (data ?? []).flatMap(({ value, name, figures }) => (value === null ? [] : [{ value, name, figures }]));
  return (
    <>
      <PaneHead title={t('figures.filters')} />
      <div className={css['facets']}>
        <Select
          aria-label={t('figures.filterBy')}
          data={facets.map((value) => ({ value, label: t(`figures.${value}`) }))}
          value={facet}
          allowDeselect={false}
          onChange={(value) => setFacet(facets.find((one) => one === value) ?? 'reporter')}
        />
      </div>
      <Scroll>
        <RowList
          label={t(`figures.${facet}`)}
          rows={groups}
          idOf={({ value }) => value}
          selected={filter[facet] ?? null}
          onSelect={(value) => onFilter(filterOf(facet, value))}
        >
          {({ value, name, figures }) => (
            <span className={css['facet']}>
              <span className={css['facetName']}>
                {facet === 'flow' ? wordFlow(flow.parse(value), language) : name}
              </span>
              <span className={css['quiet']}>{wordNumber(figures, 0, language)}</span>
            </span>
          )}
        </RowList>
      </Scroll>
    </>
  );
}

function filterOf(facet: Facet, value: string): FigureFilter {
  return facet === 'flow' ? { flow: flow.parse(value) } : { [facet]: value };
}
