import type { ScreenProps } from '../../app/navigation';
import { useText } from '../../app/texts/texts';
import { useNavigation } from '../../app/use-navigation';
import { TabBar } from '../../ui/TabBar';
import { FigureTable } from './FigureTable';
import { PairView } from './PairView';
import { viewOf, viewText, type View } from './view';

/** Figures: the table of all of them, or the trade of two countries. */
export function FiguresScreen({ target }: ScreenProps<'figures'>) {
  const t = useText();
  const { go, replace } = useNavigation();
  const view = viewOf(target.at);
  const tabs = (
    <TabBar
      label={t('figures.views')}
      tabs={[
        { id: 'table', label: t('figures.table') },
        { id: 'pair', label: t('figures.pair') },
      ]}
      value={view.kind}
      onChange={(kind: View['kind']) => go({ area: 'figures', at: kind })}
    />
  );
  if (view.kind === 'table') return <FigureTable tabs={tabs} />;
  return <PairView tabs={tabs} view={view} onView={(next) => replace({ area: 'figures', at: viewText(next) })} />;
}
