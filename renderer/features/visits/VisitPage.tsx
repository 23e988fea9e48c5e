import { Suspense, useState, type ReactNode } from 'react';
import { visitTab, type Target, type VisitTab } from '../../app/navigation';
import { useOffer } from '../../app/offers';
import { useOnScreen, type Fact } from '../../app/on-screen';
import { useAct, useAnswer } from '../../app/queries';
import { countdownText, today } from '../../app/texts/dates';
import { useLanguage, useText, type Say, type TextKey } from '../../app/texts/texts';
import { undoToast } from '../../app/undo-toast';
import { PlaceMark } from '../../app/PlaceMark';
import { useNavigation } from '../../app/use-navigation';
import { VisitPack, VisitPackHead } from '../../app/visit-pack';
import { ErrorNote } from '../../ui/ErrorNote';
import { Frame, PaneToggle } from '../../ui/Frame';
import { ThingHead } from '../../ui/heads';
import { MenuButton } from '../../ui/MenuButton';
import { Pill } from '../../ui/Pill';
import { TabBar } from '../../ui/TabBar';
import { Earlier } from './earlier/Earlier';
import { Signing } from './signing/Signing';
import { SigningPane } from './signing/SigningPane';
import { BriefsTab } from './briefs/BriefsTab';
import { CommissioningTab } from './commissioning/CommissioningTab';
import { CommitmentsTab } from './commitments/CommitmentsTab';
import { DelegationsTab, type DelegationsForm } from './delegations/DelegationsTab';
import { MemberPane } from './delegations/MemberPane';
import { useOwnCountry } from './own-country';
import { Overview } from './overview/Overview';
import { clockNow } from '../../../shared/visits/other-time';
import { ItemPane } from './programme/ItemPane';
import { ProgrammeTab, type ProgrammeForm } from './programme/ProgrammeTab';
import { RecordsTab } from './records/RecordsTab';
import { useMinute } from './use-minute';
import type { VisitData } from './use-visit';
import { isEarlier } from './visit-order';
import { daysOf } from './VisitList';
import css from './visits.module.css';
import { otherSide, useZoneNames } from './zone-names';

type VisitTarget = Extract<Target, { area: 'visits' }> & { id: string };

export interface VisitPageProps {
  target: VisitTarget;
  /** The list of visits, beside the tabs that leave room for it. */
  list: ReactNode;
}

/** One visit: what it is called, its tabs with what is open in each, and the tab that is chosen. */
export function VisitPage({ target, list }: VisitPageProps) {
  const t = useText();
  const answer = useAnswer('visits.get', { id: target.id });
  const data = answer.data;
  // Kept here, since the frame draws its middle anew where a pane comes or goes.
  const [as, setAs] = useState<ProgrammeForm>('timetable');
  const [delegationsAs, setDelegationsAs] = useState<DelegationsForm>(target.at === 'seating' ? 'table' : 'order');
  useCallNote(data);
  useBars(data);
  if (answer.error !== null) {
    return (
      <Frame id="visits" label={t('visits.area')} start={{ label: t('visits.area'), content: list }}>
        <ErrorNote error={answer.error} />
      </Frame>
    );
  }
  if (data === undefined) return null;
  const tab = target.tab ?? 'overview';
  const at = target.at ?? null;
  const head = <Head data={data} tab={tab} />;
  switch (tab) {
    case 'overview':
      return (
        <Frame id="visits" label={data.visit.title} start={{ label: t('visits.area'), content: list }}>
          {head}
          <Overview data={data} />
        </Frame>
      );
    case 'programme':
      return (
        <Frame
          id="visits"
          label={data.visit.title}
          start={{ label: t('visits.area'), content: list }}
          end={{ label: t('visits.item'), content: <ItemPane data={data} id={at} /> }}
        >
          {head}
          <ProgrammeTab data={data} selected={at} as={as} onAs={setAs} />
        </Frame>
      );
    case 'delegations':
      return (
        <Frame
          id="visits"
          label={data.visit.title}
          start={{ label: t('visits.area'), content: list }}
          end={{ label: t('visits.member'), content: <MemberPane data={data} id={at} /> }}
        >
          {head}
          <DelegationsTab data={data} selected={at} as={delegationsAs} onAs={setDelegationsAs} />
        </Frame>
      );
    case 'briefs':
      return (
        <div className={css['page']}>
          <section aria-label={data.visit.title}>{head}</section>
          <div className={css['tabRoom']}>
            <BriefsTab data={data} at={at} />
          </div>
        </div>
      );
    case 'commissioning':
      return (
        <div className={css['page']}>
          <section aria-label={data.visit.title}>{head}</section>
          <div className={css['tabRoom']}>
            <CommissioningTab data={data} selected={at} />
          </div>
        </div>
      );
    case 'commitments':
      return (
        <div className={css['page']}>
          <section aria-label={data.visit.title}>{head}</section>
          <div className={css['tabRoom']}>
            <CommitmentsTab data={data} selected={at} />
          </div>
        </div>
      );
    case 'record':
      return (
        <div className={css['page']}>
          <section aria-label={data.visit.title}>{head}</section>
          <div className={css['tabRoom']}>
            <RecordsTab visitId={data.visit.id} title={data.visit.title} selected={at} />
          </div>
        </div>
      );
    case 'signing':
      return (
        <Frame
          id="visits"
          label={data.visit.title}
          start={{ label: t('visits.area'), content: list }}
          end={{ label: t('visitWork.signingItem'), content: <SigningPane visitId={target.id} id={at} /> }}
        >
          {head}
          <Signing data={data} selected={at} />
        </Frame>
      );
    case 'earlier':
      return (
        <Frame id="visits" label={data.visit.title} start={{ label: t('visits.area'), content: list }}>
          {head}
          <Earlier data={data} selected={at} />
        </Frame>
      );
    case 'pack':
      return (
        <div className={css['page']}>
          <section aria-label={data.visit.title}>{head}</section>
          <div className={css['tabRoom']}>
            <Suspense fallback={null}>
              <VisitPack visitId={target.id} at={at} />
            </Suspense>
          </div>
        </div>
      );
  }
}

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

function Head({ data, tab }: { data: VisitData; tab: VisitTab }) {
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

/** One key leads to the call note of the other side. */
function useCallNote(data: VisitData | undefined): void {
  const own = useOwnCountry();
  const { go } = useNavigation();
  const other = data === undefined ? null : otherSide(data.visit, own);
  useOffer('visits.call-note', other === null ? null : () => go({ area: 'visits', note: other }));
}

/** Marking, what is open and the two clocks, for the window's bars. */
function useBars(data: VisitData | undefined): void {
  const t = useText();
  const { go } = useNavigation();
  const now = useMinute();
  const names = useZoneNames(data?.visit ?? noZones);
  const facts: Fact[] = [];
  if (data !== undefined) {
    const { visit, readiness } = data;
    const open = readiness.filter((line) => line.state !== 'ok').length;
    const overview = () => go({ area: 'visits', id: visit.id });
    if (open > 0) facts.push({ text: t('visits.open', { count: open }), warn: true, run: overview });
    if (visit.zone !== visit.otherZone) facts.push({ text: clocks(visit, names, now, t) });
  }
  useOnScreen({ marking: data?.visit.marking ?? null, facts });
}

const noZones = { host: null, guest: null, zone: 'UTC', otherZone: 'UTC' };

function clocks(
  { zone, otherZone }: VisitData['visit'],
  names: { here: string; there: string },
  now: Date,
  t: Say,
): string {
  return t('visits.clocks', { ...names, hereTime: clockNow(zone, now), thereTime: clockNow(otherZone, now) });
}
