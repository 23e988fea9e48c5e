import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { Delegate } from '../../../../shared/contract/delegations';
import { seating, standing } from '../../../../shared/visits/seating';
import { useAct } from '../../../app/queries';
import { useText } from '../../../app/texts/texts';
import { KeysLine } from '../../../ui/bars';
import { Button } from '../../../ui/Button';
import { Empty } from '../../../ui/Empty';
import { KeyCap } from '../../../ui/KeyCap';
import { Scroll } from '../../../ui/Scroll';
import { usePeople, type VisitData } from '../use-visit';
import { Chair } from './Chair';
import css from './table.module.css';

type Side = Delegate['side'];

/** Who sits where: the two sides face each other. Alt with the arrows moves along the table, Delete takes away from it. */
export function Table({ data }: { data: VisitData }) {
  const t = useText();
  const { byId } = usePeople();
  const seat = useAct('visits.seat');
  const [at, setAt] = useState<string | null>(null);
  const { visit, delegates } = data;
  const rows = seating(delegates);
  // Who was moved by key keeps the focus, wherever that place is.
  const follow = useRef<string | null>(null);
  useEffect(() => {
    if (follow.current === null) return;
    document.querySelector<HTMLElement>(`[data-member="${CSS.escape(follow.current)}"]`)?.focus();
    follow.current = null;
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- the chair stands at its new place once they are drawn anew
  }, [delegates]);
  if (delegates.length === 0) return <Empty>{t('visitWork.noSeats')}</Empty>;

  const columnOf = (side: Side) => rows.map((row) => row[side]?.id ?? null);
  const save = (side: Side, order: (string | null)[] | null) => void seat.run({ visitId: visit.id, side, rows: order });
  const words = ({ personId, name }: Delegate) => (personId === null ? name : (byId.get(personId)?.name ?? name));
  const office = ({ personId, role }: Delegate) => {
    const held = personId === null ? undefined : byId.get(personId)?.offices.find(({ until }) => until === null);
    return role === '' ? (held?.title ?? '') : role;
  };

  const onKey = (event: KeyboardEvent, member: Delegate) => {
    const { side, id } = member;
    const column = columnOf(side);
    const place = (order: (string | null)[]) => {
      follow.current = id;
      save(side, order);
    };
    if (event.key === 'Delete' || event.key === ' ') {
      place(member.seated ? column.filter((one) => one !== id) : [...column.filter((one) => one !== null), id]);
    } else if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown') && member.seated) {
      const next = moved(column, id, event.key === 'ArrowUp' ? -1 : 1);
      if (next !== null) place(next);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };

  const chair = (member: Delegate | null) =>
    member === null ? (
      <span className={css['free']}>{t('visitWork.free')}</span>
    ) : (
      <Chair
        key={member.id}
        id={member.id}
        name={words(member)}
        office={office(member)}
        current={member.id === at}
        onFocus={() => setAt(member.id)}
        onKeyDown={(event) => onKey(event, member)}
      />
    );

  return (
    <>
      <Scroll>
        <table className={css['table']}>
          <thead>
            <tr>
              {(['host', 'guest'] as const).map((side) => (
                <th key={side} scope="col">
                  {t(side === 'host' ? 'visitWork.hostSide' : 'visitWork.guestSide')}{' '}
                  {delegates.some((one) => one.side === side && (one.seat !== null || !one.seated)) && (
                    <Button variant="link" onClick={() => save(side, null)}>
                      {t('visitWork.byPrecedence')}
                    </Button>
                  )}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, i) => (
              // oxlint-disable-next-line react/no-array-index-key -- a row is a place at the table
              <tr key={i}>
                <td>{chair(row.host)}</td>
                <td>{chair(row.guest)}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <h2 className={css['standing']}>{t('visitWork.notAtTable')}</h2>
        <div className={css['standingSides']}>
          {(['host', 'guest'] as const).map((side) => (
            <div key={side}>
              {standing(delegates, side).map((member) => (
                <div key={member.id}>{chair(member)}</div>
              ))}
              {standing(delegates, side).length === 0 && (
                <span className={css['free']}>{t('visitWork.noneStanding')}</span>
              )}
            </div>
          ))}
        </div>
      </Scroll>
      <KeysLine>
        <KeyCap keys="Alt+Up" /> <KeyCap keys="Alt+Down" /> {t('visitWork.seatHint')} · <KeyCap keys="Delete" />{' '}
        {t('visitWork.standHint')}
      </KeysLine>
    </>
  );
}

/** The column with somebody a row up or down, in exchange with who sits there; null at the end of the table. */
function moved(column: readonly (string | null)[], id: string, by: 1 | -1): (string | null)[] | null {
  const from = column.indexOf(id);
  const to = from + by;
  if (from < 0 || to < 0 || to >= column.length) return null;
  return column.with(from, column[to] ?? null).with(to, id);
}
