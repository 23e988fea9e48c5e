import { writeFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import validate from '@ooxml-tools/validate';
import { briefPoint, figurePoint, packContent, person, reading, visit } from '../../../../test/support/pack-content';
import { anchorsFor } from '../../../../test/documents/small-pack';
import { pagesByLibreOffice, schemaProblems } from '../../../../test/documents/validators';
import type { BriefPoint } from '../../../../shared/contract/briefs';
import { anchorIds } from '../../../../shared/document/anchors';
import { cardSheet } from '../../../../shared/document/card-sheet';
import type { BlockOf, PackDocument } from '../../../../shared/document/pack-document';
import { runsText } from '../../../../shared/document/pack-document';
import { cardRoom, fitsFoot } from '../../../../shared/pack/card-room';
import { compile } from '../../../../shared/pack/compile';
import type { PackContent } from '../../../../shared/pack/content';
import { readParts } from '../../../../test/documents/read-docx';
import { genericLook } from '../look/look';
import { lintFile } from './lint/lint';
import type { HouseTemplate } from './template/merge-template';
import { writeWord } from './write-word';

vi.setConfig({ testTimeout: 120_000 });

const english = [
  ['Opening', 'We welcome the momentum.', ''],
  ['Opening', 'The SCO: work together for trade and connectivity.', 'do not name the subject of the roadmap.'],
  ['Opening', 'The visit should give us a plan of work for three years.', ''],
  ['Opening', 'A fourth thing, which no card takes beside three others.', ''],
  ['Gaza', 'A coordinated approach is needed, and both of us can say so wherever we sit together.', ''],
  [
    'Trade',
    'We want to sell food: meat, dairy, agriculture.',
    'no new total figure, and no purchase before the experts have met twice.',
  ],
  [
    'Long',
    'This sentence was written by somebody who did not know that it would stand on a card, and so it goes on and on, past every comma, through market access for meat and dairy products, past the joint commission, to a date for the experts before the end of January, and then to the question of who signs the eight memoranda and contracts between firms at the forum.',
    '',
  ],
] as const;

const urdu = [
  ['افتتاح', 'ہم اس دورے کا خیرمقدم کرتے ہیں۔', ''],
  ['تجارت', 'ہم گوشت اور دودھ فروخت کرنا چاہتے ہیں، اور BLR(24) پر بات ہو گی۔', 'کوئی نیا عدد نہ دیں۔'],
] as const;

function points(rows: readonly (readonly [string, string, string])[], language: string): BriefPoint[] {
  const made = rows.map(([topic, lead, stopLine], at) =>
    briefPoint(`p${at}`, lead, { topics: [topic], stopLine, language }),
  );
  const figure = figurePoint('figure', 'US$ 36.68 million', reading(36_683_300));
  const { lead } = figure.point;
  const worded = briefPoint('figure', 'Below its potential.', { topics: [rows.at(-2)?.[0] ?? ''] });
  return [...made, { ...worded, point: { ...worded.point, body: [lead], bindings: figure.point.bindings } }];
}

function cards(
  changes: Partial<PackContent['pack']> = {},
  cardFace = 'Calibri',
  others: Partial<PackContent> = {},
): PackDocument {
  const { pack } = packContent();
  const rows = changes.language === 'ur' ? urdu : english;
  return compile(
    packContent({
      variant: 'cards',
      cardFace,
      pack: { ...pack, ...changes },
      visit: visit({ title: 'Visit of President Lukashenko', principalId: 'principal' }),
      people: new Map([
        ['person', person()],
        ['principal', person({ id: 'principal', name: 'A. Principal' })],
        ['other', person({ id: 'other', name: 'O. Ther' })],
      ]),
      points: new Map([['brief', points(rows, changes.language ?? 'en')]]),
      ...others,
    }),
  );
}

function options(document: PackDocument) {
  const anchors = anchorsFor(anchorIds(document));
  return { anchors, at: '2024-11-24T16:40:00Z', author: 'Officer', editionId: 'e' };
}

function write(document: PackDocument, copy: 'working' | 'clean' = 'clean'): Promise<Uint8Array> {
  return writeWord(document, { ...options(document), copy });
}

/** What cards take of a template whose headings are in a face. */
function inFace(head: string): HouseTemplate {
  const look = { ...genericLook, faces: { ...genericLook.faces, head } };
  return { house: { look }, parts: { theme: null } } as unknown as HouseTemplate;
}

const all = (document: PackDocument) =>
  document.sections.flatMap(({ blocks }) => blocks.filter((block): block is BlockOf<'card'> => block.kind === 'card'));

describe('cards', () => {
  it('hold one topic, three points and one number at most, go on where they do not fit, and lose no word', () => {
    const document = cards();
    const made = all(document);
    expect(made.map(({ title }) => title)).toEqual(['Opening', 'Opening (2)', 'Gaza', 'Trade', 'Long', 'Long (2)']);
    expect(made.map(({ head }) => head.end)).toEqual(made.map((_, at) => `${at + 1}/${made.length}`));
    for (const { head, points: said } of made) {
      expect(head.start).toContain('Visit of President Lukashenko · for A. Principal');
      expect(said.length).toBeLessThanOrEqual(3);
    }
    const words = (text: string) => text.replaceAll('…', ' ').split(/\s+/u).filter(Boolean);
    const said = words(made.flatMap((card) => card.points.map(({ runs }) => runsText(runs))).join(' '));
    const given = english.flatMap(([, lead]) => words(lead));
    expect(said.filter((word) => !['Below', 'its', 'potential.'].includes(word)).toSorted()).toEqual(given.toSorted());
    expect(made.flatMap(({ figure }) => figure ?? [])).toEqual(['US$ 36.68 million (Belarus, exports, 2020)']);
    expect(made.flatMap(({ doNotSay }) => doNotSay ?? [])).toHaveLength(2);
  });

  it('hold less where their face is wide or not known, yet more than a point each', () => {
    const [usual, wide] = [all(cards()), all(cards({}, 'A face of its own'))];
    expect([usual.length, wide.length]).toEqual([6, 10]);
    const format = { size: 'A6', type: 20 } as const;
    const room = cardRoom('A4', format, 'A face of its own', 'en');
    for (const { doNotSay } of wide) expect(doNotSay === null || fitsFoot(room, doNotSay)).toBe(true);
    // Lines of Arabic script are as high as their face has them.
    const long = 'Stop line: no new total figure, and no purchase before then.';
    expect(fitsFoot(room, long)).toBe(true);
    expect(fitsFoot(cardRoom('A4', format, 'A face of its own', 'ur'), long)).toBe(false);
  });

  it.each(['DejaVu Sans', 'DejaVu Serif', 'Noto Sans', 'Liberation Sans', 'Arial', 'Times New Roman', 'Cambria'])(
    'in %s hide no word of a point or of where to stop',
    async (face) => {
      const document = cards({ cards: { size: 'A6', type: 22 } }, face);
      const house = inFace(face);
      const file = await writeWord(document, { ...options(document), copy: 'clean', house });
      const shown = (await pagesByLibreOffice(file)).join(' ').split(/\s+/u);
      const left = [...shown];
      const given = all(document).flatMap(({ points: said, doNotSay, figure }) => [
        ...said.flatMap(({ runs }) => runsText(runs).split(/\s+/u)),
        ...`${doNotSay ?? ''} ${figure ?? ''}`.split(/\s+/u),
      ]);
      for (const word of given.filter((one) => one !== '')) {
        const at = left.indexOf(word);
        expect(at, `${word} in ${face}`).toBeGreaterThanOrEqual(0);
        left.splice(at, 1);
      }
    },
  );

  it('bear the number where its point is, and the name of who speaks there', () => {
    const own = cards();
    const bearer = all(own).find(({ figure }) => figure !== null);
    expect(bearer?.points.map(({ runs }) => runsText(runs))).toContain('Below its potential.');
    const { meetings } = packContent();
    const without = cards({}, 'Calibri', { meetings: meetings.map((meeting) => ({ ...meeting, ours: ['other'] })) });
    expect(all(own)[0]?.head.start).toContain('for A. Principal');
    expect(all(without)[0]?.head.start).toContain('for O. Ther');
  });

  it.each([
    ['A6 on A4 as a working copy', {}, 'working'],
    ['A5 on A4', { cards: { size: 'A5', type: 22 } }, 'clean'],
    ['A6 on Letter, American', { paper: 'Letter', template: 'us' }, 'clean'],
    ['A6 in Urdu', { language: 'ur' }, 'clean'],
  ] as const)('%s: obeys the SDK, the schemas and our lint; each sheet is one page', async (name, changes, copy) => {
    const document = cards(changes);
    const file = await write(document, copy);
    if (process.env['CARDS_TO'] !== undefined) writeFileSync(`${process.env['CARDS_TO']}/${name}.docx`, file);
    expect(await validate(file, 'docx', 'Microsoft365')).toEqual([]);
    expect(await schemaProblems(file)).toEqual([]);
    expect(lintFile(file, copy)).toEqual([]);
    const { count } = cardSheet(document.paper, document.sections[0]?.cards ?? { size: 'A6' });
    const pages = (await pagesByLibreOffice(file)).filter((page) => page.trim() !== '');
    expect(pages).toHaveLength(Math.ceil(all(document).length / count));
    const body = Buffer.from((await readParts(file)).get('word/document.xml') ?? []).toString('utf8');
    const text = body.replaceAll(/<[^>]+>/gu, '');
    for (const card of all(document)) {
      expect(text).toContain(card.head.end);
      for (const { runs } of card.points) expect(text).toContain(runsText(runs).replaceAll('&', '&amp;'));
    }
  });
});
