import type { FigureFilter } from '../../../shared/contract/figures';
import { useLanguage, useText } from '../../app/texts/texts';
import { countryName } from '../../ui/countries';
import { Pill } from '../../ui/Pill';
import { chosenIn, dimensionLabels, dimensions, withChosen, wordValue } from './filter-state';

interface FilterPillsProps {
  filter: FigureFilter;
  /** Names of sources by id. */
  files: ReadonlyMap<string, string>;
  onFilter: (filter: FigureFilter) => void;
}

const SAID = 3;

/** The filters in force, each with the way to take it off. */
export function FilterPills({ filter, files, onFilter }: FilterPillsProps) {
  const t = useText();
  const language = useLanguage();
  const nameOf = (by: string, value: string) => {
    if (by === 'reporter' || by === 'partner')
      return value === 'WLD' ? t('figures.world') : countryName(value, language);
    return by === 'source' ? (files.get(value) ?? value) : value;
  };
  const chosen = dimensions.flatMap((by) => {
    const values = chosenIn(filter, by);
    if (values.length === 0) return [];
    const words = values
      .slice(0, SAID)
      .map((value) => wordValue(by, value, value === null ? '' : nameOf(by, value), t, language));
    const more = values.length > SAID ? [t('figures.andMore', { count: values.length - SAID })] : [];
    const name = `${t(dimensionLabels[by])}: ${[...words, ...more].join(', ')}`;
    return [{ id: by, name, without: withChosen(filter, by, []) }];
  });
  const { from, to, superseded, ...rest } = filter;
  const others = [
    ...(from === undefined && to === undefined
      ? []
      : [
          {
            id: 'range',
            name: [from ?? '…', to ?? '…'].join(' – '),
            without: superseded === undefined ? rest : { ...rest, superseded },
          },
        ]),
    ...(superseded === undefined
      ? []
      : [
          {
            id: 'superseded',
            name: t(superseded ? 'figures.showSuperseded' : 'figures.showCurrent'),
            without: { ...rest, ...(from !== undefined && { from }), ...(to !== undefined && { to }) },
          },
        ]),
  ];
  return [...chosen, ...others].map(({ id, name, without }) => (
    <Pill key={id} removeLabel={t('figures.removeFilter', { name })} onRemove={() => onFilter(without)}>
      {name}
    </Pill>
  ));
}
