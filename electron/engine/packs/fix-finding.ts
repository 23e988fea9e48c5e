import type { Fix } from '../../../shared/contract/findings';
import { assertNever } from '../../../shared/document/assert-never';
import {
  hitsIn,
  replaceInBlock,
  replaceInWords,
  soughtExpression,
  wordsOf,
} from '../../../shared/document/find-replace';
import type { Block } from '../../../shared/document/rich-text';
import type { Binding } from '../../../shared/figures/binding';
import { readBinding } from '../figures/read-binding';
import { speechOf } from '../figures/speech';
import type { Writing } from '../methods';
import { pointById } from '../points/queries';
import { saveWords } from '../points/save-point';
import { saveRecord } from '../store/records';
import { briefsOf, itemsOf, meetingsOf, objectivesOf, usesOfPoint } from '../visits/queries';
import { packById } from './queries';

/** Mends what a check found; gives in how many records. One step, so that undo takes all of it back. */
export function fixFinding(writing: Writing, packId: string, fix: Fix): number {
  switch (fix.kind) {
    case 'words':
      return fix.area === 'points' ? fixPoint(writing, packId, fix) : fixVisit(writing, packId, fix);
    case 'mark':
      return mark(writing, packId, fix.partId, fix.level);
    case 'take-newer':
      return takeNewer(writing, packId, fix.pointId);
    case 'meeting':
      saveRecord(writing, 'meeting', fix.meetingId, { [fix.field]: fix.value });
      return 1;
    default:
      return assertNever(fix);
  }
}

type Words = Extract<Fix, { kind: 'words' }>;

/** Puts the words in place of all that are sought, case and all; blanks of any kind stand for each other. */
function replacer({ find, replace }: Words): { inBlock: (one: Block) => Block; inWords: (text: string) => string } {
  const expression = soughtExpression({ find, matchCase: true, wholeWord: false });
  if (expression === null) return { inBlock: (one) => one, inWords: (text) => text };
  const starts = (text: string) => new Set(hitsIn(text, expression).map(({ start }) => start));
  return {
    inBlock: (one) => replaceInBlock(one, expression, replace, starts(wordsOf(one))),
    inWords: (text) => replaceInWords(text, expression, replace, starts(text)),
  };
}

/** In a point of the library, and in the words that briefs of this visit have of it for themselves. */
function fixPoint(writing: Writing, packId: string, fix: Words): number {
  const { inBlock, inWords } = replacer(fix);
  const point = pointById(writing.db, fix.id);
  const { lead, body, theirPoint, stopLine } = point;
  const after = {
    lead: inBlock(lead),
    body: body.map(inBlock),
    theirPoint: inWords(theirPoint),
    stopLine: inWords(stopLine),
  };
  const changed = differs({ lead, body, theirPoint, stopLine }, after);
  if (changed) saveWords(writing, point, after);
  const local = localUses(writing, packId, fix.id).filter(({ id, wording }) => {
    const words = { ...wording, lead: inBlock(wording.lead), body: wording.body.map(inBlock) };
    if (!differs(wording, words)) return false;
    saveRecord(writing, 'use', id, { wording: words });
    return true;
  });
  return local.length + (changed ? 1 : 0);
}

function localUses(writing: Writing, packId: string, pointId: string) {
  const briefs = new Set(briefsOf(writing.db, packById(writing.db, packId).visitId).map(({ id }) => id));
  return usesOfPoint(writing.db, pointId).flatMap(({ id, briefId, wording }) =>
    wording === null || !briefs.has(briefId) ? [] : [{ id, wording }],
  );
}

/** In the texts and objectives of the visit's briefs, and in its programme. */
function fixVisit(writing: Writing, packId: string, fix: Words): number {
  const { db } = writing;
  const { inBlock, inWords } = replacer(fix);
  const { visitId } = packById(db, packId);
  let count = 0;
  for (const { id, texts, title } of briefsOf(db, visitId)) {
    const after = { title: inWords(title), texts: texts.map((one) => ({ ...one, text: one.text.map(inBlock) })) };
    if (differs({ title, texts }, after)) {
      saveRecord(writing, 'brief', id, after);
      count += 1;
    }
  }
  for (const { id, text } of objectivesOf(db, visitId)) {
    const after = inBlock(text);
    if (differs(text, after)) {
      saveRecord(writing, 'objective', id, { text: after });
      count += 1;
    }
  }
  for (const { id, title, notes, who, theirs } of itemsOf(db, visitId)) {
    const after = { title: inWords(title), notes: inWords(notes), who: inWords(who), theirs: inWords(theirs) };
    if (differs({ title, notes, who, theirs }, after)) {
      saveRecord(writing, 'programme-item', id, after);
      count += 1;
    }
  }
  for (const { id, title, lastMet } of meetingsOf(db, visitId)) {
    const after = { title: inWords(title), lastMet: inWords(lastMet) };
    if (differs({ title, lastMet }, after)) {
      saveRecord(writing, 'meeting', id, after);
      count += 1;
    }
  }
  return count;
}

function mark(writing: Writing, packId: string, partId: string | null, level: string): number {
  if (partId === null) saveRecord(writing, 'pack', packId, { marking: level });
  else {
    const { outline } = packById(writing.db, packId);
    const marked = outline.map((part) => (part.id === partId ? { ...part, marking: level } : part));
    saveRecord(writing, 'pack', packId, { outline: marked });
  }
  return 1;
}

/** Takes what the store now holds for every figure of a point, in its words and in those that briefs of this visit have. */
function takeNewer(writing: Writing, packId: string, pointId: string): number {
  const point = pointById(writing.db, pointId);
  const after = renewed(writing, point);
  const changed = differs(point.bindings, after.bindings);
  if (changed) saveWords(writing, point, { ...point, ...after });
  const local = localUses(writing, packId, pointId).filter(({ id, wording }) => {
    const words = renewed(writing, wording);
    if (!differs(wording.bindings, words.bindings)) return false;
    saveRecord(writing, 'use', id, { wording: words });
    return true;
  });
  return local.length + (changed ? 1 : 0);
}

interface Worded {
  lead: Block;
  body: Block[];
  bindings: Binding[];
}

function renewed(writing: Writing, { lead, body, bindings }: Worded): Worded {
  const texts = new Map<string, string>();
  const kept = bindings.map((binding) => {
    const { newer, text, readings } = readBinding(writing.db, binding, speechOf(writing, binding.wording.language));
    if (!newer || text === null) return binding;
    texts.set(binding.id, text);
    return { ...binding, readings };
  });
  const inBlock = (block: Block): Block => ({
    ...block,
    content: block.content.map((part) =>
      part.kind === 'figure' ? { ...part, text: texts.get(part.binding) ?? part.text } : part,
    ),
  });
  return { lead: inBlock(lead), body: body.map(inBlock), bindings: kept };
}

function differs(before: unknown, after: unknown): boolean {
  return JSON.stringify(before) !== JSON.stringify(after);
}
