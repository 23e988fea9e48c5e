import type { KeyboardEvent } from 'react';
import type { Delegate } from '../../../../shared/contract/delegations';
import { PlaceMark } from '../../../app/PlaceMark';
import { useAct } from '../../../app/queries';
import { useLanguage, useText } from '../../../app/texts/texts';
import { undoToast } from '../../../app/undo-toast';
import { useNavigation } from '../../../app/use-navigation';
import { KeysLine } from '../../../ui/bars';
import { countryName } from '../../../ui/countries';
import { Empty } from '../../../ui/Empty';
import { usePane } from '../../../ui/Frame';
import { PaneHead } from '../../../ui/heads';
import { KeyCap } from '../../../ui/KeyCap';
import { RowList } from '../../../ui/RowList';
import { Scroll } from '../../../ui/Scroll';
import { personWords, usePeople, type VisitData } from '../use-visit';
import { AddMember } from './AddMember';
import css from './delegations.module.css';
import { MemberRow } from './MemberRow';
import { useMemberDrag } from './use-member-drag';

export interface DelegationsProps {
  data: VisitData;
  /** The chosen member, or null. */
  selected: string | null;
}

/** Both sides in order of precedence, side by side. */
export function Delegations({ data, selected }: DelegationsProps) {
  const t = useText();
  return (
    <>
      <div className={css['sides']}>
        <Side data={data} side="host" selected={selected} />
        <Side data={data} side="guest" selected={selected} />
      </div>
      <KeysLine>
        <KeyCap keys="Alt+Up" /> <KeyCap keys="Alt+Down" /> {t('visits.orderHint')} · <KeyCap keys="Delete" />{' '}
        {t('visits.removeMember')}
      </KeysLine>
    </>
  );
}

function Side({ data, side, selected }: DelegationsProps & { side: Delegate['side'] }) {
  const t = useText();
  const language = useLanguage();
  const { go, replace } = useNavigation();
  const { byId } = usePeople();
  const details = usePane('end');
  const move = useAct('visits.moveDelegate');
  const remove = useAct('visits.removeDelegate');
  const { visit } = data;
  const members = data.delegates.filter((one) => one.side === side);
  const drag = useMemberDrag(members, (id, after) => void move.run({ id, after }));
  const country = side === 'host' ? visit.host : visit.guest;
  const place = (at: string) => ({ area: 'visits', id: visit.id, tab: 'delegations', at }) as const;

  const takeOut = async (member: Delegate) => {
    if ((await remove.run({ id: member.id })) !== null) undoToast(t('visits.memberRemoved', { title: nameOf(member) }));
  };
  const openMember = ({ personId }: Delegate) => {
    if (personId !== null) go({ area: 'people', id: personId });
    else if (details !== null && !details.shown) details.toggle();
  };

  const onKey = (event: KeyboardEvent, member: Delegate): boolean => {
    const at = members.indexOf(member);
    if (event.key === 'Delete') {
      void takeOut(member);
      return true;
    }
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return false;
    const by = event.key === 'ArrowUp' ? -1 : 1;
    const after = by < 0 ? members[at - 2] : members[at + 1];
    if (members[at + by] !== undefined) void move.run({ id: member.id, after: after?.id ?? null });
    return true;
  };
  const nameOf = ({ personId, name }: Delegate) => (personId === null ? name : (byId.get(personId)?.name ?? name));
  const title = sideTitle();

  return (
    <section className={css['side']} aria-label={title}>
      <PaneHead
        title={
          <span className={css['sideTitle']}>
            {country !== null && <PlaceMark place={country} />}
            {title}
          </span>
        }
        count={t('visits.members', { count: members.length })}
      />
      <Scroll>
        {members.length === 0 && <Empty>{t('visits.noMembers')}</Empty>}
        <RowList
          label={title}
          rows={members}
          idOf={(member) => member.id}
          selected={selected}
          onSelect={(id) => replace(place(id))}
          onOpen={(_, member) => openMember(member)}
          onRowKey={onKey}
        >
          {(member) => (
            <MemberRow
              number={members.indexOf(member) + 1}
              words={member.personId === null ? member.name : personWords(byId.get(member.personId))}
              role={member.role}
              drag={drag.of(member.id)}
            />
          )}
        </RowList>
        <AddMember visitId={visit.id} side={side} members={data.delegates} onAdded={(id) => replace(place(id))} />
      </Scroll>
    </section>
  );

  function sideTitle(): string {
    if (country === null) return t(side === 'host' ? 'visits.hostSideUnknown' : 'visits.guestSideUnknown');
    const words = { country: countryName(country, language) };
    return t(side === 'host' ? 'visits.hostSide' : 'visits.guestSide', words);
  }
}
