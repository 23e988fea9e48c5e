import type { FigureFilter } from '../../../shared/contract/figures';
import { wordFlow } from '../../../shared/sentences/figure-labels';
import { useLanguage, useText } from '../../app/texts/texts';
import { countryName } from '../../ui/countries';
import { Pill } from '../../ui/Pill';

interface FilterPillsProps {
  filter: FigureFilter;
  onFilter: (filter: FigureFilter) => void;
}

/** The filters in force, each with the way to take it off. */
export function FilterPills({ filter, onFilter }: FilterPillsProps) {
  const t = useText();
  const language = useLanguage();
  const place = (code: string) => (code === 'WLD' ? t('figures.world') : countryName(code, language));
  const { reporter, partner, flow, period } = filter;
  const pills = [
    ...(reporter === undefined ? [] : [['reporter', `${t('figures.reporter')}: ${place(reporter)}`] as const]),
    ...(partner === undefined ? [] : [['partner', `${t('figures.partner')}: ${place(partner)}`] as const]),
    ...(flow === undefined ? [] : [['flow', wordFlow(flow, language)] as const]),
    ...(period === undefined ? [] : [['period', period] as const]),
  ];
  return pills.map(([field, name]) => (
    <Pill
      key={field}
      removeLabel={t('figures.removeFilter', { name })}
      onRemove={() => {
        const { [field]: _, ...rest } = filter;
        onFilter(rest);
      }}
    >
      {name}
    </Pill>
  ));
}
