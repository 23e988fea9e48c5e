import { Suspense, useState, type ReactNode } from 'react';
import type { Target } from '../../app/navigation';
import { useAnswer } from '../../app/queries';
import { useText } from '../../app/texts/texts';
import { VisitPack } from '../../app/visit-pack';
import { ErrorNote } from '../../ui/ErrorNote';
import { Frame, type SidePane } from '../../ui/Frame';
import { BriefsTab } from './briefs/BriefsTab';
import { CommissioningTab } from './commissioning/CommissioningTab';
import { CommitmentsTab } from './commitments/CommitmentsTab';
import { DelegationsTab, type DelegationsForm } from './delegations/DelegationsTab';
import { MemberPane } from './delegations/MemberPane';
import { Earlier } from './earlier/Earlier';
import { Overview } from './overview/Overview';
import { ItemPane } from './programme/ItemPane';
import { ProgrammeTab, type ProgrammeForm } from './programme/ProgrammeTab';
import { RecordsTab } from './records/RecordsTab';
import { Signing } from './signing/Signing';
import { SigningPane } from './signing/SigningPane';
import { useCallNote, useVisitBars } from './use-visit-bars';
import { VisitHead } from './VisitHead';
import css from './visits.module.css';

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
  useVisitBars(data);
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
  const parts = { title: data.visit.title, head: <VisitHead data={data} tab={tab} /> };
  switch (tab) {
    case 'overview':
      return (
        <BesideList {...parts} list={list}>
          <Overview data={data} />
        </BesideList>
      );
    case 'programme':
      return (
        <BesideList {...parts} list={list} end={{ label: t('visits.item'), content: <ItemPane data={data} id={at} /> }}>
          <ProgrammeTab data={data} selected={at} as={as} onAs={setAs} />
        </BesideList>
      );
    case 'delegations':
      return (
        <BesideList
          {...parts}
          list={list}
          end={{ label: t('visits.member'), content: <MemberPane data={data} id={at} /> }}
        >
          <DelegationsTab data={data} selected={at} as={delegationsAs} onAs={setDelegationsAs} />
        </BesideList>
      );
    case 'signing':
      return (
        <BesideList
          {...parts}
          list={list}
          end={{ label: t('visitWork.signingItem'), content: <SigningPane visitId={target.id} id={at} /> }}
        >
          <Signing data={data} selected={at} />
        </BesideList>
      );
    case 'earlier':
      return (
        <BesideList {...parts} list={list}>
          <Earlier data={data} selected={at} />
        </BesideList>
      );
    case 'briefs':
      return (
        <WholeWidth {...parts}>
          <BriefsTab data={data} at={at} />
        </WholeWidth>
      );
    case 'commissioning':
      return (
        <WholeWidth {...parts}>
          <CommissioningTab data={data} selected={at} />
        </WholeWidth>
      );
    case 'commitments':
      return (
        <WholeWidth {...parts}>
          <CommitmentsTab data={data} selected={at} />
        </WholeWidth>
      );
    case 'record':
      return (
        <WholeWidth {...parts}>
          <RecordsTab visitId={data.visit.id} title={data.visit.title} selected={at} />
        </WholeWidth>
      );
    case 'pack':
      return (
        <WholeWidth {...parts}>
          <Suspense fallback={null}>
            <VisitPack visitId={target.id} at={at} />
          </Suspense>
        </WholeWidth>
      );
  }
}

interface TabProps {
  title: string;
  head: ReactNode;
  children: ReactNode;
}

/** A tab that leaves room for the list of visits, and perhaps for a pane about what is chosen. */
function BesideList({ title, head, list, end, children }: TabProps & { list: ReactNode; end?: SidePane }) {
  const t = useText();
  return (
    <Frame id="visits" label={title} start={{ label: t('visits.area'), content: list }} end={end ?? null}>
      {head}
      {children}
    </Frame>
  );
}

/** A tab with panes of its own. */
function WholeWidth({ title, head, children }: TabProps) {
  return (
    <div className={css['page']}>
      <section aria-label={title}>{head}</section>
      <div className={css['tabRoom']}>{children}</div>
    </div>
  );
}
