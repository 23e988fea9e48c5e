import type { ScreenProps } from '../../app/navigation';
import { useText } from '../../app/texts/texts';
import { useNavigation } from '../../app/use-navigation';
import { TabBar } from '../../ui/TabBar';
import { ChangesView } from './ChangesView';
import { ClaimsView } from './ClaimsView';
import { FigureTable } from './FigureTable';
import { PairView } from './PairView';
import { RivalsView } from './RivalsView';
import { viewOf, viewText, type View } from './view';

/** The two countries that were looked at last, for whoever comes back to them. */
let keptPair = 'pair';

/** Figures: the table of all of them, the trade of two countries, what changed, what contradicts, what was said. */
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
        { id: 'changes', label: t('figures.changes') },
        { id: 'rivals', label: t('figures.rivals') },
        { id: 'claims', label: t('figures.claims') },
      ]}
      value={view.kind}
      onChange={(kind: View['kind']) => go({ area: 'figures', at: kind === 'pair' ? keptPair : kind })}
    />
  );
  if (view.kind === 'table') return <FigureTable tabs={tabs} />;
  if (view.kind === 'changes') return <ChangesView tabs={tabs} />;
  if (view.kind === 'rivals') return <RivalsView tabs={tabs} figureId={view.figureId} />;
  if (view.kind === 'claims') return <ClaimsView key={view.claimId} tabs={tabs} claimId={view.claimId} />;
  const keep = (next: View) => {
    keptPair = viewText(next);
    replace({ area: 'figures', at: keptPair });
  };
  return <PairView tabs={tabs} view={view} onView={keep} />;
}
