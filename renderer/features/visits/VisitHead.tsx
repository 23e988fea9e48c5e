import { Suspense } from 'react';
import { visitTab, type VisitTab } from '../../app/navigation';
import { PlaceMark } from '../../app/PlaceMark';
import { useAct } from '../../app/queries';
import { countdownText, today } from '../../app/texts/dates';
import { useLanguage, useText, type TextKey } from '../../app/texts/texts';
import { undoToast } from '../../app/undo-toast';
import { useNavigation } from '../../app/use-navigation';
import { VisitPackHead } from '../../app/visit-pack';
import { PaneToggle } from '../../ui/Frame';
import { ThingHead } from '../../ui/heads';
import { MenuButton } from '../../ui/MenuButton';
import { Pill } from '../../ui/Pill';
import { TabBar } from '../../ui/TabBar';
import { useOwnCountry } from './own-country';
import type { VisitData } from './use-visit';
import { isEarlier } from './visit-order';
import { daysOf } from './VisitList';
import { otherSide } from './zone-names';

const tabWords: Readonly<Record<VisitTab, TextKey>> = {
  overview: 'visits.overview',
  programme: 'visits.programme',
  delegations: 'visits.delegations',
  briefs: 'visits.briefs',
  commissioning: 'meetings.commissioning',
  commitments: 'meetings.commitments',
  record: 'meetings.record',
  signing: 'visitWork.signing',
  earlier: 'visitWork.earlier',
  pack: 'visits.pack',
};

/** What a visit is called, when it is, and its tabs with how much is open in each. */
export function VisitHead({ data, tab }: { data: VisitData; tab: VisitTab }) {
  const t = useText();
  const language = useLanguage();
  const own = useOwnCountry();
  const { go } = useNavigation();
  const { visit, readiness } = data;
  const other = otherSide(visit, own);
  const open = (id: VisitTab) => readiness.filter((line) => line.state !== 'ok' && line.target.tab === id).length;
  return (
    <>
      <ThingHead
        title={visit.title}
        mark={other === null ? null : <PlaceMark place={other} />}
        facts={
          <>
            <span>{daysOf(visit, language)}</span>
            {visit.starts !== null && !isEarlier(visit, today()) && (
              <span>{countdownText(visit.starts, language)}</span>
            )}
            {visit.sample && <Pill>{t('visits.sample')}</Pill>}
          </>
        }
      >
        {tab === 'pack' && (
          <Suspense fallback={null}>
            <VisitPackHead visitId={visit.id} at={null} />
          </Suspense>
        )}
        <VisitMenu data={data} />
        <PaneToggle side="start" />
        <PaneToggle side="end" />
      </ThingHead>
      <TabBar
        label={t('visits.parts')}
        tabs={tabsOf(visit, tab).map((id) => ({ id, label: t(tabWords[id]), open: open(id) }))}
        value={tab}
        onChange={(id) => go({ area: 'visits', id: visit.id, tab: id })}
      />
    </>
  );
}

/** "Last time" is there for a visit that was made from an earlier one. */
function tabsOf({ copiedFrom }: VisitData['visit'], tab: VisitTab): readonly VisitTab[] {
  return visitTab.options.filter((id) => id !== 'earlier' || copiedFrom !== null || tab === id);
}

function VisitMenu({ data: { visit } }: { data: VisitData }) {
  const t = useText();
  const { go } = useNavigation();
  const remove = useAct('visits.delete');
  const run = async () => {
    if ((await remove.run({ id: visit.id })) === null) return;
    go({ area: 'visits' });
    undoToast(t('visits.deleted', { title: visit.title }));
  };
  return (
    <MenuButton
      dots
      label={t('ui.more')}
      items={[
        {
          id: 'copy',
          label: t('visitWork.copyVisit'),
          run: () => go({ area: 'visits', id: visit.id, at: 'copy' }),
        },
        { id: 'delete', label: t('visits.deleteVisit'), run: () => void run() },
      ]}
    />
  );
}
