import type { Notice } from '../../shared/contract/wire';

/** What main and engine tell the window unasked, handed to whoever listens for that type of notice. */

type NoticeType = Notice['type'];
type NoticeOf<T extends NoticeType> = Extract<Notice, { type: T }>;

const listeners = new Set<(notice: Notice) => void>();
let subscribed = false;

/** Listens for one type of notice; the result ends it. */
export function onNotice<T extends NoticeType>(type: T, listener: (notice: NoticeOf<T>) => void): () => void {
  subscribe();
  const hear = (notice: Notice) => {
    if (isOf(notice, type)) listener(notice);
  };
  listeners.add(hear);
  return () => listeners.delete(hear);
}

function subscribe(): void {
  if (subscribed) return;
  subscribed = true;
  window.chancery.subscribe((notice) => {
    for (const hear of listeners) hear(notice);
  });
}

function isOf<T extends NoticeType>(notice: Notice, type: T): notice is NoticeOf<T> {
  return notice.type === type;
}
