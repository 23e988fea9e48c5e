import type { Finding } from '../../../shared/contract/findings';
import type { Edition } from '../../../shared/contract/packs';
import { useText } from '../../app/texts/texts';
import { TabBar } from '../../ui/TabBar';
import { Waiting } from '../../ui/Waiting';
import { ChecksTab } from './ChecksTab';
import { EditionsTab } from './EditionsTab';
import type { Looking } from './looking';
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
  /** Titles of the parts in their order, by id. */
  parts: readonly { id: string; title: string }[];
  /** The finding that F8 led to. */
  current: string | null;
  looking: Looking | null;
  onLook: (looking: Looking) => void;
  /** Opens the list of those who get numbered copies. */
  onCopies: () => void;
}

/** What is known of the pack: what the checks find, the part that is chosen, what went out. */
export function Side(props: SideProps) {
  const { tab, onTab, parts, current, findings, editions, ledTo, onJump, looking, onLook, onCopies, ...section } =
    props;
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
      {tab === 'checks' && findings !== null && (
        <ChecksTab packId={section.pack.id} findings={findings} parts={parts} current={current} onJump={onJump} />
      )}
      {tab === 'section' && <SectionTab {...section} />}
      {tab === 'editions' && (
        <EditionsTab pack={section.pack} ledTo={ledTo} looking={looking} onLook={onLook} onCopies={onCopies} />
      )}
    </div>
  );
}
