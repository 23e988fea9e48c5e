import type { Edition, Finding } from '../../../shared/contract/packs';
import { useText } from '../../app/texts/texts';
import { TabBar } from '../../ui/TabBar';
import { Waiting } from '../../ui/Waiting';
import { ChecksTab } from './ChecksTab';
import { EditionsTab } from './EditionsTab';
import type { Findings } from './queries';
import { SectionTab, type SectionTabProps } from './SectionTab';
import css from './Side.module.css';

export type SideTab = 'checks' | 'section' | 'editions';

export interface SideProps extends SectionTabProps {
  tab: SideTab;
  onTab: (tab: SideTab) => void;
  findings: Findings | null;
  editions: readonly Edition[];
  /** The version that a search led to. */
  ledTo: number | null;
  onJump: (finding: Finding) => void;
}

/** What is known of the pack: what the checks find, the part that is chosen, what went out. */
export function Side({ tab, onTab, findings, editions, ledTo, onJump, ...section }: SideProps) {
  const t = useText();
  const open = findings === null ? 0 : findings.errors.length + findings.warnings.length;
  return (
    <div className={css['side']}>
      <div className={css['tabs']}>
        <TabBar
          label={t('packs.sideTabs')}
          tabs={[
            { id: 'checks', label: t('packs.checks'), open },
            { id: 'section', label: t('packs.section') },
            { id: 'editions', label: t('packs.editions'), count: editions.length },
          ]}
          value={tab}
          onChange={onTab}
        />
      </div>
      {tab === 'checks' && findings === null && <Waiting>{t('packs.checking')}</Waiting>}
      {tab === 'checks' && findings !== null && <ChecksTab findings={findings} onJump={onJump} />}
      {tab === 'section' && <SectionTab {...section} />}
      {tab === 'editions' && <EditionsTab editions={editions} ledTo={ledTo} />}
    </div>
  );
}
