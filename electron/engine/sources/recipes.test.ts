import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { openEngine } from '../../../test/support/engine';
import type { TestEngine } from '../../../test/support/engine';
import { AppError } from '../../../shared/contract/errors';
import { noFacts } from '../../../shared/tables/proposal';
import type { Correction, Facts } from '../../../shared/tables/proposal';

// Each test derives a key and starts threads: slow on a busy machine, and no matter.
vi.setConfig({ testTimeout: 240_000 });

/** A table that says neither its unit nor whose it is: partners down, years across. */
function deskTable(years: readonly number[], partners: readonly string[], title = 'Trade by partner'): string {
  const rows = partners.map((name, row) => [name, ...years.map((year) => (year - 2000) * 10 + row + 0.5)].join(','));
  return [title, '', ['Country', ...years].join(','), ...rows].join('\n');
}

function file(engine: TestEngine, name: string, text: string): string {
  const target = path.join(engine.folder, name);
  writeFileSync(target, text);
  return target;
}

const told = (facts: Partial<Facts>, col: number | null = null, table: number | null = null): Correction => ({
  kind: 'facts',
  table,
  col,
  facts: { ...noFacts, ...facts },
});

const OURS: Partial<Facts> = {
  unit: 'USD',
  scale: 1000,
  flow: 'export',
  reporter: { code: 'PAK', level: 'country' },
};

async function correctAndAccept(engine: TestEngine, name: string, text: string, facts: Partial<Facts> = OURS) {
  const { sourceId } = await engine.call('sources.import', { path: file(engine, name, text) });
  const sheetId = (await engine.call('sources.get', { id: sourceId })).sheets[0]?.id ?? 0;
  const corrections = [{ sheetId, correction: told(facts) }];
  await engine.call('sources.accept', { sourceId, corrections });
  return { sourceId, sheetId };
}

async function codeOf(promise: Promise<unknown>): Promise<string> {
  try {
    await promise;
    return 'none';
  } catch (error) {
    return error instanceof AppError ? error.data.code : String(error);
  }
}

describe('a recipe', () => {
  it('is kept of what was set right, and reads the next file of its kind without a click', async () => {
    const engine = await openEngine();
    const first = await correctAndAccept(
      engine,
      'desk-trade-2021.csv',
      deskTable([2020, 2021], ['Belarus', 'France', 'China']),
    );
    const [recipe] = await engine.call('sources.recipes', {});
    expect(recipe).toMatchObject({ name: 'desk trade', told: 4, uses: [] });

    const newer = file(
      engine,
      'desk-trade-2023.csv',
      deskTable([2021, 2022, 2023], ['Belarus', 'France', 'China', 'Japan']),
    );
    const { sourceId, figures } = await engine.call('sources.import', { path: newer, accept: true });
    expect(figures).toBe(12);
    const detail = await engine.call('sources.get', { id: sourceId });
    expect(detail.recipe).toMatchObject({ id: recipe?.id, name: 'desk trade', notes: [], withheld: [] });
    expect(detail.source.questions.map(({ field }) => field)).toEqual(['taken-on']);
    const rows = await engine.call('figures.list', { sourceId });
    expect(rows.find(({ partner, period }) => partner === 'BLR' && period === '2023')).toMatchObject({
      reporter: 'PAK',
      flow: 'export',
      unit: 'USD',
      value: 230_500,
    });
    expect((await engine.call('sources.recipes', {}))[0]?.uses).toEqual([
      { sourceId, fileName: 'desk-trade-2023.csv' },
    ]);
    expect(first.sourceId).not.toBe(sourceId);
  });

  it('is not applied to another kind of file with the same heads, and asks who reports where the name is another', async () => {
    const engine = await openEngine();
    await correctAndAccept(engine, 'desk-trade-pk-2021.csv', deskTable([2020, 2021], ['Belarus', 'France']));
    const other = await engine.call('sources.import', {
      path: file(engine, 'population.csv', deskTable([2020, 2021], ['Belarus', 'France'], 'People')),
    });
    expect((await engine.call('sources.get', { id: other.sourceId })).recipe).toBeNull();

    const sister = await engine.call('sources.import', {
      path: file(engine, 'desk-trade-in-2021.csv', deskTable([2020, 2021], ['Belarus', 'Japan'])),
    });
    const { recipe, source, sheets } = await engine.call('sources.get', { id: sister.sourceId });
    expect(recipe?.withheld.map(({ field }) => field).toSorted()).toEqual(['flow', 'reporter']);
    expect(sheets[0]?.proposal?.mapping.tables[0]?.facts).toMatchObject({ unit: 'USD', scale: 1000, reporter: null });
    expect(source.questions[0]).toMatchObject({ field: 'reporter', choices: ['PAK', 'places-report'] });
  });

  it('gives way to what a newer file says itself, and tells so', async () => {
    const engine = await openEngine();
    await correctAndAccept(engine, 'desk-trade-2021.csv', deskTable([2020, 2021], ['Belarus', 'France']));
    const { sourceId } = await engine.call('sources.import', {
      path: file(
        engine,
        'desk-trade-2022.csv',
        deskTable([2021, 2022], ['Belarus', 'France'], 'Trade by partner, million EUR'),
      ),
    });
    const { recipe, sheets } = await engine.call('sources.get', { id: sourceId });
    expect(recipe?.notes.map(({ code, params }) => [code, params['field'], params['says']])).toContainEqual([
      'recipe.contradicted',
      'unit',
      'EUR',
    ]);
    expect(sheets[0]?.proposal?.mapping.tables[0]?.facts).toMatchObject({ unit: 'EUR', scale: 1_000_000 });
  });

  it('tells which columns are new or missing, and reads rows by their labels', async () => {
    const engine = await openEngine();
    const text = (head: string, rows: readonly string[]) => ['Trade', head, ...rows].join('\n');
    const { sourceId } = await engine.call('sources.import', {
      path: file(
        engine,
        'shape-1.csv',
        text('Country,Exports,Imports', ['Belarus,5,6', 'Our sum,11,13', 'France,6,7']),
      ),
    });
    const sheetId = (await engine.call('sources.get', { id: sourceId })).sheets[0]?.id ?? 0;
    const skip: Correction = { kind: 'rows', table: 0, rule: { from: 4, to: 4, kind: 'skip', facts: noFacts } };
    const corrections = [skip, told({ ...OURS, flow: null }), told({ unit: 'EUR' }, 3, 0)].map((correction) => ({
      sheetId,
      correction,
    }));
    await engine.call('sources.accept', { sourceId, corrections });
    const next = await engine.call('sources.import', {
      path: file(
        engine,
        'shape-2.csv',
        text('Country,Exports,Imports,Re-exports', ['Belarus,5,6,1', 'France,6,7,2', 'Our sum,11,13,3', 'Japan,1,1,1']),
      ),
    });
    const { recipe, sheets } = await engine.call('sources.get', { id: next.sourceId });
    expect(recipe?.notes.map(({ code, params }) => [code, params['header']])).toEqual([
      ['recipe.new-column', 'Re-exports'],
    ]);
    const table = sheets[0]?.proposal?.mapping.tables[0];
    expect(table?.rows).toMatchObject([{ from: 5, to: 5, kind: 'skip' }]);
    expect(table?.columns.find(({ header }) => header === 'Imports')?.facts.unit).toBe('EUR');
  });

  it('can be left out, renamed, deleted and brought back, one step each', async () => {
    const engine = await openEngine();
    await correctAndAccept(engine, 'desk-trade-2021.csv', deskTable([2020, 2021], ['Belarus', 'France']));
    const [recipe] = await engine.call('sources.recipes', {});
    const id = recipe?.id ?? '';
    const next = await engine.call('sources.import', {
      path: file(engine, 'desk-trade-2022.csv', deskTable([2021, 2022], ['Belarus', 'France'])),
    });
    await engine.call('sources.accept', { sourceId: next.sourceId, recipe: null });
    expect((await engine.call('figures.list', { sourceId: next.sourceId }))[0]).toMatchObject({ unit: null });
    await engine.call('store.undo', {});
    await engine.call('sources.renameRecipe', { id, name: 'Desk’s own table' });
    await engine.call('sources.deleteRecipe', { id });
    expect(await engine.call('sources.recipes', {})).toEqual([]);
    await engine.call('store.undo', {});
    expect((await engine.call('sources.recipes', {}))[0]?.name).toBe('Desk’s own table');
    await engine.call('store.undo', {});
    expect((await engine.call('sources.recipes', {}))[0]?.name).toBe('desk trade');
  });

  it('comes and goes with the import that it was learnt from', async () => {
    const engine = await openEngine();
    await correctAndAccept(engine, 'desk-trade-2021.csv', deskTable([2020, 2021], ['Belarus', 'France']));
    await engine.call('store.undo', {});
    expect(await engine.call('sources.recipes', {})).toEqual([]);
    expect(await engine.call('sources.list', {})).toEqual([]);
    await engine.call('store.redo', {});
    expect(await engine.call('sources.recipes', {})).toHaveLength(1);
  });

  it('goes to a colleague as a file, and comes from one; what is no such file is told', async () => {
    const [engine, colleague] = [await openEngine(), await openEngine()];
    await correctAndAccept(engine, 'desk-trade-2021.csv', deskTable([2020, 2021], ['Belarus', 'France']));
    await engine.call('sources.setAlias', { text: 'Slovak Rep.', means: 'place', code: 'SVK' });
    const target = path.join(engine.folder, 'recipes.json');
    expect(await engine.call('sources.exportRecipes', { ids: [], path: target })).toEqual({ recipes: 1, aliases: 1 });
    expect((await engine.call('settings.register', {}))[0]).toMatchObject({
      action: 'export',
      subject: 'recipes.json',
    });
    expect(await colleague.call('sources.importRecipes', { path: target })).toEqual({
      recipes: 1,
      aliases: 1,
      here: 0,
    });
    expect(await colleague.call('sources.importRecipes', { path: target })).toEqual({
      recipes: 0,
      aliases: 0,
      here: 1,
    });
    const next = await colleague.call('sources.import', {
      path: file(colleague, 'desk-trade-2024.csv', deskTable([2023, 2024], ['Belarus', 'France'])),
      accept: true,
    });
    expect((await colleague.call('figures.list', { sourceId: next.sourceId }))[0]).toMatchObject({ unit: 'USD' });

    const spoilt = JSON.parse(readFileSync(target, 'utf8')) as { recipes: { body: unknown }[] };
    spoilt.recipes[0] = { body: 5 };
    const wrong = file(engine, 'wrong.json', JSON.stringify(spoilt));
    expect(await codeOf(engine.call('sources.importRecipes', { path: wrong }))).toBe('recipe.unreadable');
    const noJson = file(engine, 'not.json', 'recipes');
    expect(await codeOf(engine.call('sources.importRecipes', { path: noJson }))).toBe('recipe.unreadable');
  });
});

describe('a name of a place', () => {
  const table = () => deskTable([2020, 2021], ['Belarus', 'France', 'Slovakistan', 'Memo item', 'Our neighbours']);

  it('stands for what a person said, here and in every later file', async () => {
    const engine = await openEngine();
    const { sourceId } = await engine.call('sources.import', { path: file(engine, 'names.csv', table()) });
    const asked = (await engine.call('sources.get', { id: sourceId })).problems.map(({ params }) => params['text']);
    expect(asked).toEqual(['Slovakistan', 'Memo item', 'Our neighbours']);
    await engine.call('sources.setAlias', { text: 'Slovakistan', means: 'place', code: 'SVK' });
    await engine.call('sources.setAlias', { text: 'Memo item', means: 'nothing', code: null });
    await engine.call('sources.setAlias', { text: 'Our neighbours', means: 'group', code: null });
    const { sheets } = await engine.call('sources.propose', { sourceId });
    expect(sheets[0]).toMatchObject({ figures: 8, problemCount: 0 });
    await engine.call('sources.accept', { sourceId });
    const rows = await engine.call('figures.list', { sourceId });
    expect([...new Set(rows.map(({ partner }) => partner))]).toEqual(['BLR', 'FRA', 'SVK', 'Our neighbours']);
    const later = await engine.call('sources.import', {
      path: file(engine, 'later.csv', deskTable([2022], ['SLOVAKISTAN', 'Belarus'])),
      accept: true,
    });
    expect((await engine.call('figures.list', { sourceId: later.sourceId })).map(({ partner }) => partner)).toContain(
      'SVK',
    );
  });

  it('can be told of a source whose figures are there: they are taken anew, one step', async () => {
    const engine = await openEngine();
    const { sourceId } = await engine.call('sources.import', {
      path: file(engine, 'names.csv', table()),
      accept: true,
    });
    await engine.call('sources.reread', { sourceId, alias: { text: 'Slovakistan', means: 'place', code: 'SVK' } });
    const partners = async () => (await engine.call('figures.list', { sourceId })).map(({ partner }) => partner);
    expect(await partners()).toContain('SVK');
    expect((await engine.call('sources.aliases', {}))[0]).toMatchObject({ text: 'Slovakistan', placeName: 'Slovakia' });
    await engine.call('store.undo', {});
    expect(await partners()).toContain('Slovakistan');
    expect(await engine.call('sources.aliases', {})).toEqual([]);
  });

  it('is looked for among all places', async () => {
    const engine = await openEngine();
    const [first] = await engine.call('sources.likePlaces', { text: 'Slovak Rep.', language: 'en' });
    expect(first).toEqual({ code: 'SVK', name: 'Slovakia' });
    expect((await engine.call('sources.likePlaces', { text: 'Беларусь', language: 'en' }))[0]?.code).toBe('BLR');
    expect(await engine.call('sources.likePlaces', { text: '', language: 'en' })).toEqual([]);
  });
});

describe('several files', () => {
  it('are accepted in one step; the same is taken back in one', async () => {
    const engine = await openEngine();
    const ids: string[] = [];
    for (const year of [2019, 2020, 2021]) {
      const text = `Year,Reporter,Trade Flow,Partner,Commodity Code,Trade Value (US$)\n${year},Pakistan,Export,Belarus,01,5\n${year},Pakistan,Export,France,01,6\n`;
      ids.push((await engine.call('sources.import', { path: file(engine, `c-${year}.csv`, text) })).sourceId);
    }
    const done = await engine.call('sources.acceptMany', { sourceIds: ids, takenOn: '2024-03-31' });
    expect(done).toEqual({ taken: ids.map((sourceId) => ({ sourceId, figures: 2 })), left: [] });
    expect(await engine.call('figures.list', {})).toHaveLength(6);
    expect((await engine.call('sources.list', {})).map(({ takenOn }) => takenOn)).toEqual([
      '2024-03-31',
      '2024-03-31',
      '2024-03-31',
    ]);
    expect((await engine.call('store.status', {})).undo).toEqual({ name: 'sources.acceptMany', params: { count: 3 } });
    await engine.call('store.undo', {});
    expect(await engine.call('figures.list', {})).toEqual([]);
  });
});

describe('a pasted table', () => {
  const name = 'Pasted table, 26 Nov 2026 09:14';

  it('is a source like any other', async () => {
    const engine = await openEngine();
    const text = deskTable([2020, 2021], ['Belarus', 'France']).replaceAll(',', '\t');
    const { sourceId, figures } = await engine.call('sources.paste', { name, html: '', text });
    expect(figures).toBe(4);
    const detail = await engine.call('sources.get', { id: sourceId });
    expect(detail).toMatchObject({ state: 'proposed', source: { fileName: name } });
    await engine.call('sources.accept', { sourceId });
    expect((await engine.call('figures.list', { sourceId }))[0]).toMatchObject({ sheet: '', cell: 'B4' });
  });

  it('is refused where it is no table', async () => {
    const engine = await openEngine();
    const paste = (html: string, text: string) => codeOf(engine.call('sources.paste', { name, html, text }));
    expect(await paste('', 'Dear colleague,\nplease find enclosed')).toBe('paste.no-table');
    expect(await paste('<p>Dear colleague</p>', '')).toBe('paste.no-table');
    expect(await engine.call('sources.list', {})).toEqual([]);
  });
});

describe('a source whose figures are there', () => {
  it('is read anew with corrections, and by the name of another dataset, one step each', async () => {
    const engine = await openEngine();
    const { sourceId, sheetId } = await correctAndAccept(engine, 'desk-2021.csv', deskTable([2020, 2021], ['Belarus']));
    const first = async () => (await engine.call('figures.list', { sourceId }))[0];
    await engine.call('sources.reread', {
      sourceId,
      corrections: [{ sheetId, correction: told({ ...OURS, scale: 1 }) }],
    });
    expect(await first()).toMatchObject({ value: 200.5, dataset: null });
    await engine.call('sources.reread', { sourceId, fields: { publisher: 'The desk', dataset: 'Own table' } });
    expect(await first()).toMatchObject({ value: 200.5, dataset: 'Own table' });
    expect((await engine.call('sources.get', { id: sourceId })).source).toMatchObject({ publisher: 'The desk' });
    await engine.call('store.undo', {});
    await engine.call('store.undo', {});
    expect(await first()).toMatchObject({ value: 200_500, dataset: null });
  });

  it('goes by its publisher where it names no dataset: two publishers contradict each other, one replaces its own', async () => {
    const engine = await openEngine();
    const bring = async (name: string, partners: string[], publisher: string | null) => {
      const path = file(engine, name, deskTable([2020], partners, name));
      const { sourceId } = await engine.call('sources.import', { path });
      const sheetId = (await engine.call('sources.get', { id: sourceId })).sheets[0]?.id ?? 0;
      const corrections = [{ sheetId, correction: told(OURS) }];
      await engine.call('sources.accept', { sourceId, corrections, recipe: null, fields: { publisher } });
      return sourceId;
    };
    const both = async () => {
      const [{ total: changed }, { total: contradict }] = await Promise.all([
        engine.call('figures.changes', {}),
        engine.call('figures.contradictions', { kind: 'rivals' }),
      ]);
      return { changed, contradict };
    };
    await bring('one.csv', ['Belarus'], 'Customs');
    const other = await bring('two.csv', ['France', 'Belarus'], 'National Bank');
    expect(await both()).toEqual({ changed: 0, contradict: 1 });
    await bring('three.csv', ['France', 'China', 'Belarus'], 'Customs');
    expect(await both()).toEqual({ changed: 1, contradict: 1 });
    await engine.call('sources.reread', { sourceId: other, fields: { publisher: 'Customs' } });
    expect(await both()).toEqual({ changed: 2, contradict: 0 });
  });
});
