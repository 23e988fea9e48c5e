import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { runsText } from '../../../shared/document/pack-document';
import { readParts } from '../../../test/documents/read-docx';
import { openEngine, openSample } from '../../../test/support/engine';
import { refused } from '../../../test/templates/refused';
import { oddities } from '../../../test/templates/oddities';

vi.setConfig({ testTimeout: 120_000 });

function odd(name: string): Uint8Array {
  const build = oddities[name];
  if (build === undefined) throw new Error(`there is no oddity called ${name}`);
  return build();
}

async function partOf(file: string, part: string): Promise<string> {
  return Buffer.from((await readParts(readFileSync(file))).get(part) ?? []).toString('utf8');
}

describe('house templates through the door', () => {
  it('are added, mapped, chosen for a pack and printed; removed, the pack falls back and says so', async () => {
    const engine = await openSample();
    const file = path.join(engine.folder, 'Haus.dotx');
    writeFileSync(file, odd('Danish ids'));
    const added = await engine.call('templates.add', { path: file });
    expect(added.name).toBe('Haus');
    expect(added.found.find(({ role }) => role === 'heading1')).toEqual({
      role: 'heading1',
      style: 'heading 1',
      by: 'name',
    });
    expect(added.stripped.map(({ code }) => code)).toContain('authors');
    expect(await engine.call('templates.list', {})).toMatchObject([
      { id: added.id, name: 'Haus', packs: 0, paper: 'A4' },
    ]);

    const { packId } = await engine.call('visits.createSample', {});
    await engine.call('packs.update', { id: packId, fields: { template: added.id } });
    const target = path.join(engine.folder, 'pack.docx');
    const order = { packId, format: 'docx', copy: 'working', path: target, override: 'test' } as const;
    const first = await engine.call('packs.export', order);
    const body = await partOf(target, 'word/document.xml');
    expect(body).toContain('<w:pStyle w:val="Overskrift1"/>');
    expect(body).toContain('<w:tblStyle w:val="HausTabelle"/>');
    expect(await partOf(target, 'word/header1.xml')).toContain('Ministry of Foreign Affairs of Examplia');
    expect((await engine.call('packs.preview', { packId, variant: 'officials' })).css).toContain(
      'data:image/png;base64,',
    );

    // Another style makes another edition, and is undone as any change is.
    const { choices } = await engine.call('templates.view', { id: added.id });
    await engine.call('templates.map', { id: added.id, choices: { ...choices, styles: { heading1: null } } });
    const second = await engine.call('packs.export', order);
    expect(second.version).toBe(first.version + 1);
    expect(await partOf(target, 'word/document.xml')).not.toContain('Overskrift1');
    await engine.call('store.undo', {});
    expect((await engine.call('templates.view', { id: added.id })).choices).toEqual(choices);

    // What the ministry calls a part stands over it, in packs of that language.
    const terms = { language: 'en', words: { points: 'Speaking notes', raise: 'Defensives' } };
    await engine.call('templates.map', { id: added.id, choices: { ...choices, terms } });
    const headings = async () =>
      (await engine.call('packs.compile', { packId })).sections.flatMap(({ blocks }) =>
        blocks.flatMap((block) => (block.kind === 'heading' ? [runsText(block.runs)] : [])),
      );
    expect(await headings()).toEqual(expect.arrayContaining(['Speaking notes', 'Defensives', 'Background']));
    expect(await headings()).not.toContain('Points to make');
    await engine.call('packs.update', { id: packId, fields: { language: 'ru' } });
    expect(await headings()).not.toContain('Speaking notes');
    await engine.call('store.undo', {});
    await engine.call('store.undo', {});

    // Cards are set in its faces and colours, without its letterhead.
    const cards = path.join(engine.folder, 'cards.docx');
    await engine.call('packs.export', { ...order, variant: 'cards', path: cards });
    const styles = await partOf(cards, 'word/styles.xml');
    const said = /w:styleId="CardTitle".*?<\/w:style>/.exec(styles)?.[0] ?? '';
    const head = /w:styleId="Heading1".*?w:ascii="([^"]+)"/.exec(styles)?.[1];
    expect(head).not.toBe('Calibri');
    expect(said).toContain(`w:ascii="${head}"`);
    expect(await partOf(cards, 'word/document.xml')).not.toContain('headerReference');

    await engine.call('templates.remove', { id: added.id });
    expect(await engine.call('templates.list', {})).toEqual([]);
    const findings = await engine.call('packs.check', { packId });
    expect(findings.find(({ check }) => check === 'removed-template')?.params).toEqual({ template: 'Haus' });
    await engine.call('packs.export', order);
    expect(await partOf(target, 'word/header1.xml')).not.toContain('Examplia');
  });

  it('take a newer file with what was set right in the older one', async () => {
    const engine = await openEngine();
    const file = path.join(engine.folder, 'a.dotx');
    writeFileSync(file, odd('plain'));
    const { id, name } = await engine.call('templates.add', { path: file });
    await engine.call('templates.map', {
      id,
      choices: { styles: { point: 'caption' }, section: null, bodyHead: true, firstPages: 'parts' },
    });
    const newer = path.join(engine.folder, 'b.dotx');
    writeFileSync(newer, odd('Letter'));
    expect(await engine.call('templates.add', { path: newer, replaces: id })).toMatchObject({ id, name });
    const view = await engine.call('templates.view', { id });
    expect(view).toMatchObject({ fileName: 'b.dotx', choices: { styles: { point: 'caption' }, firstPages: 'parts' } });
    expect(view.roles.find(({ role }) => role === 'point')).toEqual({ role: 'point', style: 'caption', by: 'person' });
    expect(view.sections[0]?.height).toBe(279);
  });

  it('are refused by name', async () => {
    const engine = await openEngine();
    for (const [name, { bytes, code }] of Object.entries(refused)) {
      const file = path.join(engine.folder, `${name}.dotx`);
      writeFileSync(file, bytes());
      const added = engine.call('templates.add', { path: file });
      await expect(added, name).rejects.toMatchObject({ data: { code, where: { file: `${name}.dotx` } } });
    }
    expect(await engine.call('templates.list', {})).toEqual([]);
  });

  it('say what they lack and what was left out', async () => {
    const engine = await openEngine();
    const told = async (name: string) => {
      const file = path.join(engine.folder, 'odd.dotx');
      writeFileSync(file, odd(name));
      const { lacks, stripped } = await engine.call('templates.add', { path: file });
      return [...lacks, ...stripped].map(({ code }) => code);
    };
    expect(await told('no headings')).toEqual(expect.arrayContaining(['no-headings', 'no-table']));
    expect(await told('no styles')).toContain('no-styles');
    expect(await told('no defaults')).toContain('no-defaults');
    expect(await told('fourteen sections')).toContain('sections');
    expect(await told('logo in the text')).toEqual(expect.arrayContaining(['body-head-kept', 'controls']));
    expect(await told('even pages switched off')).toContain('even-headers-off');
    expect(await told('macros, building blocks, protection')).toEqual(
      expect.arrayContaining(['macros', 'glossary', 'comments', 'protection', 'attached-template', 'session-ids']),
    );
    expect(await told('linked picture, controls, revisions')).toEqual(
      expect.arrayContaining(['linked-pictures', 'controls', 'tracked-changes', 'hidden-text', 'external']),
    );
    expect(await told('head with table and field')).toEqual(expect.arrayContaining(['page-numbers', 'fields']));
  });
});
