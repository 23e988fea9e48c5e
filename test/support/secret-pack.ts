import type { BriefPoint } from '../../shared/contract/briefs';
import type { PointKind, Usability } from '../../shared/contract/points';
import { paragraph } from '../../shared/document/rich-text';
import type { Block, RichText } from '../../shared/document/rich-text';
import type { PackContent } from '../../shared/pack/content';
import type { OwnText } from '../../shared/pack/outline';
import {
  brief,
  briefPoint,
  figurePoint,
  item,
  meeting,
  objective,
  packContent,
  part,
  person,
  reading,
  tradeSheet,
  visit,
} from './pack-content';

/** A pack in which every place that words can stand in holds words that are not for everybody. */
export interface SecretPack {
  content: PackContent;
  /** Letters that stand in each secret and nowhere else. */
  secrets: string[];
  /** A sentence of a point that is not to be disclosed, which somebody pasted into texts for others. */
  pasted: string;
}

/** Numbers below 1 from a seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

class Secrets {
  readonly all: string[] = [];
  readonly random: () => number;
  #blocks = 0;

  constructor(seed: number) {
    this.random = randomFrom(seed);
  }

  /** A sentence with letters of its own, of a length that chance gives. */
  words(): string {
    const letters = Array.from({ length: 10 }, () => 'bcdfghjklmnpqrstvwxz'[Math.floor(this.random() * 20)]).join('');
    const secret = `zz${letters}${this.all.length}`;
    this.all.push(secret);
    const length = 3 + Math.floor(this.random() * 12);
    const words = Array.from(
      { length },
      (_, at) => ['we', 'must', 'never', 'say', 'that', 'their', 'price'][(at * 5 + length) % 7],
    );
    return [...words.slice(0, 2), secret, ...words.slice(2)].join(' ');
  }

  oneOf<T>(...values: readonly [T, ...T[]]): T {
    return values[Math.floor(this.random() * values.length)] ?? values[0];
  }

  block(kind: Block['kind'] = 'paragraph'): Block {
    const id = `s${(this.#blocks += 1)}`;
    const { dir, lang, portion, content } = paragraph(id, `${this.words()}. ${this.words()}.`);
    const note = { kind: 'note' as const, text: this.words() };
    const base = { id, dir, lang, portion, content: [...content, note] };
    switch (kind) {
      case 'heading':
        return { ...base, kind, level: 3 };
      case 'item':
        return { ...base, kind, list: 'bullet', level: 0 };
      case 'cell':
        return { ...base, kind, row: 0, col: 0, head: true };
      case 'quote':
      case 'paragraph':
        return { ...base, kind };
    }
  }

  text(): RichText {
    return [this.block(), this.block('heading'), this.block('item'), this.block('quote'), this.block('cell')];
  }

  point(id: string, kind: PointKind, usability: Usability): BriefPoint {
    const made = briefPoint(id, this.words(), {
      kind,
      usability,
      body: this.text(),
      theirPoint: this.words(),
      likelihood: 'certain',
      stopLine: this.words(),
      topics: [this.words()],
      asOf: this.words(),
      owner: this.words(),
      asks: [],
    });
    if (this.random() < 0.5) return made;
    const wording = { lead: this.block(), body: this.text(), bindings: [] };
    return { ...made, use: { ...made.use, toWhom: this.words(), wording } };
  }
}

const kinds = ['to-make', 'if-raised', 'background', 'question', 'press', 'tactical'] as const;

/** Points that may be used, each of which says "harmless". */
function open(briefId: string): BriefPoint[] {
  const own = (id: string, kind: PointKind, stopLine = ''): BriefPoint => {
    const made = briefPoint(`${briefId}-${id}`, `A harmless word ${id}.`, {
      kind,
      stopLine,
      topics: ['Harmless trade'],
    });
    return { ...made, use: { ...made.use, briefId } };
  };
  const figure = figurePoint(`${briefId}-figure`, 'US$ 7 million', reading(7));
  return [
    own('say', 'to-make'),
    own('more', 'to-make', 'No harmless dates.'),
    own('ask', 'question'),
    own('press', 'press'),
    own('back', 'background'),
    { ...figure, use: { ...figure.use, briefId } },
  ];
}

export function secretPack(seed: number): SecretPack {
  const s = new Secrets(seed);
  const pasted = `We would sell the harbour at ${s.words()}`;
  const secretPoints = (briefId: string) =>
    kinds.flatMap((kind) => {
      const tactical = kind === 'tactical';
      const one = s.point(
        `${briefId}-${kind}`,
        kind,
        tactical ? s.oneOf<Usability>('may-be-used', 'not-to-be-disclosed') : 'not-to-be-disclosed',
      );
      return { ...one, use: { ...one.use, briefId } };
    });
  const paste = briefPoint('pasted', `${pasted}.`, { usability: 'not-to-be-disclosed', kind: 'background' });
  const parts = ['why', 'wants', 'relations', 'sensitivities', 'media', 'background', 'facts'] as const;
  const briefOf = (id: string, kind: 'meeting' | 'steering') =>
    brief({
      id,
      kind,
      title: s.words(),
      by: s.words(),
      texts: parts.map((one) => ({ part: one, text: s.text(), bindings: [] })),
    });
  const free = (id: string): OwnText => ({
    text: [paragraph(`${id}-1`, 'A harmless sentence for them.'), paragraph(`${id}-2`, `Well. ${pasted}. Indeed.`)],
    bindings: [],
  });
  const base = packContent();
  const outline = [
    part('cover', { kind: 'cover' }, { title: s.words() }),
    part('contents', { kind: 'contents' }, { title: s.words() }),
    part('steering', { kind: 'brief', briefId: 'steering' }, { title: s.words() }),
    part('programme', { kind: 'programme' }, { title: s.words() }),
    part('brief-part', { kind: 'brief', briefId: 'brief' }, { title: s.words() }),
    part('sheet', { kind: 'fact-sheet', place: 'PAK', other: 'BLR', year: 2020, texts: {} }, { title: s.words() }),
    part('delegations', { kind: 'delegations' }, { title: s.words() }),
    part('seating', { kind: 'seating' }, { title: s.words() }),
    part('margins', { kind: 'margins' }, { title: s.words() }),
    part('signing', { kind: 'signing' }, { title: s.words() }),
    part('people', { kind: 'people' }, { title: s.words() }),
    part('commitments', { kind: 'commitments' }, { title: s.words() }),
    part('admin', { kind: 'admin', facts: { transport: s.words(), security: s.words() } }, { title: s.words() }),
    part(
      'media',
      { kind: 'media', texts: { interest: free('m1'), agreed: free('m2') }, facts: { who: 'A harmless speaker' } },
      { title: s.words() },
    ),
    part(
      'kept',
      { kind: 'text', form: 'speech', own: { text: s.text(), bindings: [] }, annex: false },
      { title: s.words() },
    ),
    part(
      'given',
      { kind: 'text', form: 'communique', own: free('t'), annex: false, releases: ['press', 'other-side'] },
      { title: 'Harmless text' },
    ),
    part('sources', { kind: 'sources' }, { title: s.words() }),
  ].map((one) => (s.random() < 0.3 ? { ...one, kept: ['cards', 'press', 'other-side'] as const } : one));
  const stamps = { created: '', updated: '', author: '', revision: '' };
  const content: PackContent = {
    ...base,
    pack: {
      ...base.pack,
      title: s.words(),
      outline: outline.map(({ kept, ...one }: (typeof outline)[number]) =>
        kept === undefined ? one : { ...one, kept: [...kept] },
      ),
      cards: { size: s.oneOf('A6', 'A5'), type: s.oneOf(18, 20, 22) },
      paper: s.oneOf('A4', 'Letter'),
    },
    visit: visit({ title: 'Harmless visit', principalId: 'person', reference: s.words() }),
    desk: { ...base.desk, officer: s.words(), extension: s.words() },
    items: [
      item({
        title: 'Harmless meeting',
        notes: s.words(),
        press: s.words(),
        officer: s.words(),
        vehicles: s.words(),
        distance: s.words(),
      }),
      item({ id: 'press', kind: 'press', title: 'Harmless statements', notes: s.words(), officer: s.words() }),
      item({ id: 'bad', title: pasted, starts: '15:00' }),
    ],
    programme: {
      number: 2,
      issued: null,
      replaces: 1,
      changes: [{ id: 'item', how: 'gone', line: { ...item({ title: s.words(), notes: s.words() }) } }],
    },
    signing: [
      {
        ...stamps,
        id: 'sign',
        visitId: 'visit',
        title: 'Harmless memorandum',
        ours: '',
        theirs: '',
        subject: '',
        value: s.words(),
        ourSignatory: '',
        theirSignatory: '',
        state: 'negotiated',
        notes: s.words(),
        position: 1,
      },
      {
        ...stamps,
        id: 'dropped',
        visitId: 'visit',
        title: s.words(),
        ours: '',
        theirs: '',
        subject: s.words(),
        value: '',
        ourSignatory: '',
        theirSignatory: '',
        state: 'dropped',
        notes: '',
        position: 2,
      },
    ],
    delegates: [
      {
        ...stamps,
        id: 'd',
        visitId: 'visit',
        side: 'guest',
        personId: 'person',
        name: '',
        role: '',
        position: 1,
        seat: null,
        seated: true,
      },
    ],
    people: new Map([
      [
        'person',
        person({
          names: [{ form: 'alias', text: s.words(), lang: null }],
          note: s.text(),
          offices: [
            { title: 'Minister', organisation: '', since: null, until: null },
            { title: s.words(), organisation: s.words(), since: null, until: '2020-01-01' },
          ],
          facts: [{ kind: 'views', when: '', text: s.words(), asOf: null, source: s.words() }],
        }),
      ],
    ]),
    photos: new Map([
      [
        'person',
        {
          mime: 'image/png',
          data: Buffer.from(s.words()).toString('base64'),
          width: 10,
          height: 10,
          source: s.words(),
          asOf: null,
        },
      ],
    ]),
    meetings: [
      meeting({ title: s.words(), format: s.words(), press: s.words(), lastMet: s.words(), interpretation: s.words() }),
    ],
    briefs: [briefOf('steering', 'steering'), briefOf('brief', 'meeting')],
    objectives: [objective({ text: s.block() }), objective({ id: 'o2', briefId: null, text: s.block() })],
    points: new Map([
      ['brief', [...open('brief'), ...secretPoints('brief'), paste].toSorted(() => s.random() - 0.5)],
      ['steering', [...open('steering'), ...secretPoints('steering')]],
    ]),
    commitments: [
      {
        ...stamps,
        id: 'c',
        place: 'BLR',
        visitId: null,
        meetingId: null,
        what: s.words(),
        side: 'ours',
        byWhom: s.words(),
        agreedOn: null,
        due: null,
        state: 'open',
        evidence: s.words(),
        line: s.words(),
        marking: 'internal',
        sourceId: null,
        visit: s.words(),
        meeting: null,
      },
    ],
    trade: new Map([['sheet', tradeSheet(reading(5, s.words()))]]),
  };
  return { content, secrets: s.all, pasted };
}
