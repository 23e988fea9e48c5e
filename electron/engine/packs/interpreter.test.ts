import { expect, it } from 'vitest';
import { paragraph } from '../../../shared/document/rich-text';
import { openEngine } from '../../../test/support/engine';

it('the interpreter’s copy has every point beside its translation, and says where one is missing or behind', async () => {
  const engine = await openEngine();
  const { id: visitId } = await engine.call('visits.create', { title: 'Visit', fields: {} });
  const { briefId } = await engine.call('visits.addMeeting', { visitId, title: 'Meeting' });
  const [pack] = await engine.call('packs.list', { visitId });
  const point = async (lead: string) => {
    const { id } = await engine.call('points.create', { lead, kind: 'to-make', language: 'en' });
    await engine.call('visits.addPoint', { briefId, pointId: id });
    return id;
  };
  const welcome = await point('We welcome it.');
  await point('Nobody has translated this.');
  const { id: translated } = await engine.call('points.translate', { id: welcome, language: 'ru' });
  await engine.call('points.update', { id: translated, fields: { lead: paragraph('ru', 'Мы приветствуем это.') } });
  const copy = async () =>
    JSON.stringify(await engine.call('packs.compile', { packId: pack?.id ?? '', variant: 'interpreter' }));
  expect(await copy()).toContain('Мы приветствуем это.');
  expect((await copy()).split('No translation yet')).toHaveLength(2);
  expect(await copy()).not.toContain('Translation of earlier words');
  await engine.call('points.update', { id: welcome, fields: { lead: paragraph('en', 'We welcome it warmly.') } });
  expect(await copy()).toContain('Translation of earlier words');
  await engine.call('points.update', { id: translated, fields: { usability: 'not-to-be-disclosed' } });
  expect(await copy()).not.toContain('Мы приветствуем это.');
});
