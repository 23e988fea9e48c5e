import { expect, test } from 'vitest';
import { schemeById } from '../../electron/engine/settings/schemes';
import { resources } from '../../test/support/engine';
import { briefPoint, figurePoint, packContent, reading } from '../../test/support/pack-content';
import { textsOf } from '../checks/texts-of';
import { compile } from './compile';
import { portionsByDefault } from './portions';

const points = [
  briefPoint('open', 'We welcome the visit.'),
  briefPoint('closed', 'Potash comes from one mine.', { kind: 'background', marking: 'secret' }),
  briefPoint('raised', 'We have answered that.', {
    kind: 'if-raised',
    theirPoint: 'You owe us',
    marking: 'restricted',
  }),
  figurePoint('figure', '36.7', reading(36.7)),
];

function content(portions: boolean, scheme = 'generic') {
  const usual = packContent({ points: new Map([['brief', points]]), scheme: schemeById(resources, scheme) });
  return { ...usual, pack: { ...usual.pack, portions } };
}

test('every text bears its own marking, or none does', () => {
  const texts = (portions: boolean) =>
    compile(content(portions)).sections.flatMap((section) =>
      section.kind === 'cover' || section.kind === 'contents'
        ? []
        : [
            section.title,
            ...section.blocks.flatMap(textsOf).map(({ text }) => text),
            ...section.notes.map(({ runs }) => runs.map(({ text }) => text).join('')),
          ],
    );
  const marked = texts(true).filter((text) => text !== '');
  expect(marked.length).toBeGreaterThan(20);
  expect(marked.filter((text) => !/\([UIRCS]\)\u00a0/u.test(text))).toEqual([]);
  expect(texts(false).filter((text) => /\([UIRCS]\)/u.test(text))).toEqual([]);
});

test('a point bears its marking in every form in which it is printed', () => {
  const document = compile(content(true));
  const words = document.sections.flatMap((section) => section.blocks.flatMap(textsOf)).map(({ text }) => text);
  expect(words).toContainEqual(expect.stringMatching(/^\(U\)\u00a0We welcome the visit\./u));
  expect(words).toContainEqual('(S)\u00a0Potash comes from one mine.');
  expect(words).toContainEqual(expect.stringMatching(/\(R\)\u00a0“You owe us”[^]*\(R\)\u00a0We have answered that\./u));
});

test('the contents name titles as the pages do', () => {
  const document = compile(content(true));
  const [entries] = document.sections.flatMap((s) =>
    s.blocks.flatMap((b) => (b.kind === 'contents' ? [b.entries] : [])),
  );
  expect(entries?.length).toBeGreaterThan(0);
  for (const { section, title } of entries ?? [])
    expect(title).toBe(document.sections.find(({ id }) => id === section)?.title);
});

test('a scheme without portion marks has none, one that requires them begins with them', () => {
  expect(compile(content(true, 'uk'))).toEqual(compile(content(false, 'uk')));
  expect(['generic', 'uk', 'eu', 'us'].map((id) => portionsByDefault(schemeById(resources, id)))).toEqual([
    false,
    false,
    false,
    true,
  ]);
});
