import type { remarkMethods, RemarkThread } from '../../../shared/contract/remarks';
import { inlineText } from '../../../shared/document/rich-text';
import type { Methods, Writing } from '../methods';
import type { ReadableDb } from '../store/database';
import { createRecord, deleteRecord, saveRecord } from '../store/records';
import { pointById } from './queries';
import { remarkById, remarksOf } from './remark-queries';
import type { Remark } from './remark-queries';
import { titleOf } from './save-point';

export const remarks: Methods<typeof remarkMethods> = {
  'points.remarks': ({ db }, { id }) => threadsOf(db, id),
  'points.remark'(writing, { pointId, block, quoted, text }) {
    named(writing, pointId);
    const open = { thread: null, resolvedAt: null, resolvedBy: null };
    return { id: createRecord(writing, 'remark', { pointId, block, quoted, text, ...open }) };
  },
  'points.answerRemark'(writing, { id, text }) {
    const { pointId, resolvedAt } = remarkById(writing.db, id);
    named(writing, pointId);
    if (resolvedAt !== null) saveRecord(writing, 'remark', id, { resolvedAt: null, resolvedBy: null });
    const answer = { thread: id, block: null, quoted: '', resolvedAt: null, resolvedBy: null };
    return { id: createRecord(writing, 'remark', { pointId, text, ...answer }) };
  },
  'points.resolveRemark'(writing, { id, resolved }) {
    named(writing, remarkById(writing.db, id).pointId);
    const by = resolved
      ? { resolvedAt: writing.now, resolvedBy: writing.author }
      : { resolvedAt: null, resolvedBy: null };
    saveRecord(writing, 'remark', id, by);
    return {};
  },
  'points.removeRemark'(writing, { id }) {
    const { pointId } = remarkById(writing.db, id);
    named(writing, pointId);
    for (const one of remarksOf(writing.db, pointId))
      if (one.id === id || one.thread === id) deleteRecord(writing, 'remark', one.id);
    return {};
  },
};

function named(writing: Writing, pointId: string): void {
  writing.named({ title: titleOf(pointById(writing.db, pointId)) });
}

function threadsOf(db: ReadableDb, pointId: string): RemarkThread[] {
  const { lead, body } = pointById(db, pointId);
  const words = new Map([lead, ...body].map((one) => [one.id, inlineText(one.content)]));
  const all = remarksOf(db, pointId);
  const said = ({ id, created, author, text }: Remark) => ({ id, at: created, author, text });
  const threads = all
    .filter(({ thread }) => thread === null)
    .map((one) => ({
      ...said(one),
      block: one.block,
      quoted: one.quoted,
      stands: one.block === null || (words.get(one.block)?.includes(one.quoted) ?? false),
      resolvedAt: one.resolvedAt,
      resolvedBy: one.resolvedBy,
      answers: all.filter(({ thread }) => thread === one.id).map(said),
    }));
  return [
    ...threads.filter(({ resolvedAt }) => resolvedAt === null),
    ...threads.filter(({ resolvedAt }) => resolvedAt !== null),
  ];
}
