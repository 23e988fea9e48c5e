import type { Delegate } from '../contract/delegations';

/** Two who sit face to face; null: an empty chair. */
export interface SeatRow {
  host: Delegate | null;
  guest: Delegate | null;
}

type Side = Delegate['side'];

/**
 * Who sits where at a table with one side along each edge, from one end to the other. The heads face each other in the
 * middle; the second sits at the right hand of the head, the third at the left, and so on. The hosts sit on the left of
 * the page and look right, so their right hand is below; that of the guests, who look left, is above. Whoever was given a
 * seat keeps it.
 */
export function seating(delegates: readonly Delegate[]): SeatRow[] {
  const sides = { host: atTable(delegates, 'host'), guest: atTable(delegates, 'guest') };
  const most = Math.max(sides.host.length, sides.guest.length);
  const host = placed(sides.host, most, 1);
  const guest = placed(sides.guest, most, -1);
  const length = Math.max(host.length, guest.length);
  const rows = Array.from({ length }, (_, at) => ({ host: host[at] ?? null, guest: guest[at] ?? null }));
  const taken = rows.map((row) => row.host !== null || row.guest !== null);
  return rows.slice(Math.max(0, taken.indexOf(true)), taken.lastIndexOf(true) + 1);
}

/** Members who are not at the table, in order of precedence. */
export function standing(delegates: readonly Delegate[], side: Side): Delegate[] {
  return delegates.filter((one) => one.side === side && !one.seated);
}

function atTable(delegates: readonly Delegate[], side: Side): Delegate[] {
  return delegates.filter((one) => one.side === side && one.seated);
}

/** `hand`: whether the right hand of that side is the next row (1) or the one before (-1). */
function placed(members: readonly Delegate[], most: number, hand: 1 | -1): (Delegate | null)[] {
  const rows: (Delegate | null)[] = [];
  const put = (at: number, member: Delegate) => {
    while (rows.length <= at) rows.push(null);
    rows[at] = member;
  };
  for (const member of members)
    if (member.seat !== null && (rows[member.seat] ?? null) === null) put(member.seat, member);
  const waiting = members.filter((member) => !rows.includes(member));
  const free = Array.from({ length: most + members.length }, (_, rank) => seatOfRank(rank, most, hand)).filter(
    (at) => at >= 0 && (rows[at] ?? null) === null,
  );
  waiting.forEach((member, i) => put(free[i] ?? rows.length, member));
  return rows;
}

/** The row of a rank from 0: the middle, then its right hand, its left, the next right … */
function seatOfRank(rank: number, most: number, hand: 1 | -1): number {
  const middle = Math.floor((most - 1) / 2);
  const away = Math.ceil(rank / 2);
  return middle + (rank % 2 === 1 ? hand : -hand) * away;
}
