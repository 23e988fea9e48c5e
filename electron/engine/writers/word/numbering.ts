import { assertNever } from '../../../../shared/document/assert-never';
import { AlignmentType, LevelFormat } from 'docx';
import type { ILevelsOptions } from 'docx';
import type { BlockOf, PackDocument, Section } from '../../../../shared/document/pack-document';
import { documentWords } from '../look/document-words';
import { hangingOf, isCounted, twips } from '../look/look';
import type { ListSign, Look } from '../look/look';

type List = BlockOf<'item'>['list'] | 'brief' | 'annex' | 'card';

/** Where an item stands: a definition, one running list of it, a level. */
export interface ListPlace {
  reference: string;
  instance: number;
  level: number;
}

export interface ListPlan {
  definitions: { reference: string; levels: ILevelsOptions[] }[];
  /** By id of the item, or of the section for numbers of briefs. */
  places: ReadonlyMap<string, ListPlace>;
}

const levels = [0, 1, 2, 3];

/**
 * Finds for every numbered item the running list in which Word will count to the number that the model prints.
 * A number that does not follow on begins a list of its own, with that number as its start.
 */
export function planLists(document: PackDocument, look: Look): ListPlan {
  const plan = new Planner(documentWords(document.language).annex, look);
  for (const section of document.sections) planSection(plan, section);
  return plan.result();
}

/** How a section is numbered: as a brief, as an annex, or in words where the number is of another kind (`3a`). */
export function sectionNumbering(section: Section): { list: 'brief' | 'annex'; number: number } | null {
  const { number } = section;
  if (number === null) return null;
  if (/^[1-9]\d{0,3}$/.test(number)) return { list: 'brief', number: Number(number) };
  if (/^[A-Z]$/.test(number)) return { list: 'annex', number: number.charCodeAt(0) - 64 };
  return null;
}

function planSection(plan: Planner, section: Section): void {
  const numbered = sectionNumbering(section);
  if (numbered !== null) plan.place(section.id, numbered.list, 0, numbered.number);
  for (const list of ['objective', 'point', 'number'] as const) plan.restart(list);
  for (const block of section.blocks) {
    if (block.kind === 'item') plan.place(block.id, block.list, block.level, block.number);
    if (block.kind === 'card') for (const point of block.points) plan.sign(point.id, 'card');
  }
}

class Planner {
  private readonly annexWord: string;
  private readonly look: Look;
  private readonly places = new Map<string, ListPlace>();
  private readonly definitions = new Map<string, ILevelsOptions[]>();
  private readonly running = new Map<List, { reference: string; instance: number; counters: number[] }>();
  private instances = 0;

  constructor(annexWord: string, look: Look) {
    this.annexWord = annexWord;
    this.look = look;
  }

  restart(list: List): void {
    this.running.delete(list);
  }

  place(id: string, list: List, level: number, number: number | null): void {
    if (number === null) {
      this.places.set(id, { reference: this.define('bullet', 0, 1), instance: 0, level });
      return;
    }
    const current = this.running.get(list);
    const follows = current !== undefined && (current.counters[level] ?? 0) + 1 === number;
    const run = follows ? current : this.begin(list, level, number);
    run.counters = [...run.counters.slice(0, level), number];
    this.places.set(id, { reference: run.reference, instance: run.instance, level });
  }

  /** An item that only a sign stands before. */
  sign(id: string, list: List): void {
    this.places.set(id, { reference: this.define(list, 0, 1), instance: 0, level: 0 });
  }

  result(): ListPlan {
    return {
      definitions: [...this.definitions].map(([reference, each]) => ({ reference, levels: each })),
      places: this.places,
    };
  }

  private begin(list: List, level: number, start: number): { reference: string; instance: number; counters: number[] } {
    this.instances += 1;
    const run = { reference: this.define(list, level, start), instance: this.instances, counters: [] };
    this.running.set(list, run);
    return run;
  }

  private define(list: List, level: number, start: number): string {
    const reference = start === 1 ? list : `${list} ${String(level)} from ${String(start)}`;
    if (!this.definitions.has(reference)) {
      const each = levels.map((n) => levelOf(list, n, n === level ? start : 1, this.annexWord, this.look));
      this.definitions.set(reference, each);
    }
    return reference;
  }
}

/** Millimetres between number and text. */
const hanging = { brief: 10, annex: 26, number: 9, bullet: 6, card: 7 } as const;

function levelOf(list: List, level: number, start: number, annexWord: string, look: Look): ILevelsOptions {
  const sign = list === 'objective' || list === 'point' ? look.lists[list] : null;
  const step = twips(list === 'objective' || list === 'point' ? hangingOf(list, look.lists[list]) : hanging[list]);
  return {
    level,
    start,
    ...format(list, level, annexWord, look),
    alignment: AlignmentType.LEFT,
    style: {
      paragraph: { indent: { left: step * (level + 1), hanging: step } },
      ...(sign !== null && isCounted(sign) ? { run: numberInk(look) } : {}),
    },
  };
}

type Sign = Pick<ILevelsOptions, 'format' | 'text'>;

function format(list: List, level: number, annexWord: string, { lists }: Look): Sign {
  const digit = `%${String(level + 1)}`;
  switch (list) {
    case 'brief':
      return { format: LevelFormat.DECIMAL, text: digit };
    case 'point':
    case 'objective':
      return signed(lists[list], digit);
    case 'number':
      return { format: LevelFormat.DECIMAL, text: `${digit}.` };
    case 'annex':
      return { format: LevelFormat.UPPER_LETTER, text: `${annexWord} ${digit}` };
    case 'card':
      return { format: LevelFormat.BULLET, text: '–' };
    case 'bullet':
      return { format: LevelFormat.BULLET, text: level % 2 === 0 ? '•' : '–' };
    default:
      return assertNever(list);
  }
}

function signed(sign: ListSign, digit: string): Sign {
  switch (sign) {
    case 'number':
      return { format: LevelFormat.DECIMAL, text: digit };
    case 'number-stop':
      return { format: LevelFormat.DECIMAL, text: `${digit}.` };
    case 'tiret':
      return { format: LevelFormat.BULLET, text: '–' };
    case 'bullet':
      return { format: LevelFormat.BULLET, text: '•' };
    default:
      return assertNever(sign);
  }
}

function numberInk({ faces, inks }: Look) {
  const font = { ascii: faces.head, hAnsi: faces.head, eastAsia: faces.head, cs: faces.complex };
  return { font, bold: true, color: inks.accent };
}
