import type { ReturnedItem } from '../contract/contributions';
import { allFormWords } from './form-words';
import type { FormWords } from './form-words';

/** A line of a document: a paragraph is one cell of column 1, a row of a table its cells that hold words. */
export interface FormRow {
  cells: readonly { col: number; text: string }[];
}

export interface ReadForm {
  /** Everything in it that has the shape of a form's token; which is one, the store knows. */
  tokens: string[];
  items: ReturnedItem[];
}

type Room = 'points' | 'raised' | 'usable' | 'closed';
const rooms: readonly Room[] = ['points', 'raised', 'usable', 'closed'];

const TOKEN = /\b[A-Z2-7]{16}\b/gu;
/** A bullet or a number typed before a line. */
const BULLET = /^\s*(?:[-–—•·▪*]\s+|\(?\d{1,2}[.)]\s+)/u;

/**
 * Reads a contributor's form: what stands under its headings, in the tables or as lines that somebody wrote or pasted
 * there. Headings, heads of tables and the form's own advice are no content. `newId` gives each item its id.
 */
export function readForm(rows: readonly FormRow[], newId: () => string): ReadForm {
  const tokens = new Set<string>();
  const items: ReturnedItem[] = [];
  let room: Room | null = null;
  for (const { cells } of rows) {
    const texts = cells.map(({ text }) => text.trim());
    for (const found of texts.join(' ').matchAll(TOKEN)) tokens.add(found[0]);
    const heading = texts.length === 1 ? roomOf(texts[0] ?? '') : null;
    if (heading !== null) room = heading;
    else if (room !== null && !texts.every(isOwn) && !texts.some((text) => text.match(TOKEN) !== null))
      items.push(...itemOf(room, cells, newId));
  }
  return { tokens: [...tokens], items };
}

function roomOf(text: string): Room | null {
  const bare = text.replace(/[:.\s]+$/u, '').toLocaleLowerCase();
  return rooms.find((room) => allFormWords.some((words) => words[room].toLocaleLowerCase() === bare)) ?? null;
}

/** Whether words are the form's own: a head of a table or its advice. */
function isOwn(text: string): boolean {
  return text === '' || allFormWords.some((words) => ownWords(words).includes(text));
}

function ownWords(words: FormWords): string[] {
  const { point, toWhom, they, likely, we, stop, date, fact, pointsSay, raisedSay, usableSay, closedSay, how } = words;
  return [point, toWhom, they, likely, we, stop, date, fact, pointsSay, raisedSay, usableSay, closedSay, how];
}

function itemOf(room: Room, cells: FormRow['cells'], newId: () => string): ReturnedItem[] {
  const at = (col: number) => (cells.find((one) => one.col === col)?.text ?? '').replace(BULLET, '').trim();
  const empty: Omit<ReturnedItem, 'id' | 'kind'> = {
    words: '',
    theirPoint: '',
    likelihood: null,
    stopLine: '',
    toWhom: '',
    asOf: '',
    usability: room === 'closed' ? 'not-to-be-disclosed' : 'may-be-used',
    pointId: null,
  };
  switch (room) {
    case 'points':
      return at(1) === '' ? [] : [{ ...empty, id: newId(), kind: 'to-make', words: at(1), toWhom: at(2) }];
    case 'raised': {
      const raised = { theirPoint: at(1), likelihood: likelihoodOf(at(2)), words: at(3), stopLine: at(4) };
      return at(1) === '' && at(3) === '' ? [] : [{ ...empty, id: newId(), kind: 'if-raised', ...raised }];
    }
    case 'usable':
    case 'closed': {
      // A line outside of the table, or a fact in the room of its date.
      const words = at(2) === '' ? at(1) : at(2);
      const asOf = at(2) === '' ? '' : at(1);
      return words === '' ? [] : [{ ...empty, id: newId(), kind: 'background', words, asOf }];
    }
  }
}

function likelihoodOf(text: string): ReturnedItem['likelihood'] {
  const said = text.toLocaleLowerCase();
  const names = ['certain', 'possible', 'unlikely'] as const;
  return (
    names.find((name) => allFormWords.some(({ likelihood }) => said.includes(likelihood[name].toLocaleLowerCase()))) ??
    null
  );
}
