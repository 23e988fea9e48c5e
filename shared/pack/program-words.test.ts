import { expect, test } from 'vitest';
import { brief, packContent, visit } from '../../test/support/pack-content';
import { inPackLanguage } from './program-words';

test('what the program has worded is in the language of the pack, and what somebody wrote as it was written', () => {
  const given = packContent();
  const content = packContent({
    pack: { ...given.pack, language: 'ru', title: 'Briefing pack' },
    visit: visit({ level: 'Official' }),
    briefs: [brief({ title: 'رہنما بریف' }), brief({ id: 'other', title: 'Trade' })],
  });
  const { pack, visit: shown, briefs } = inPackLanguage(content);
  expect([pack.title, shown.level, ...briefs.map(({ title }) => title)]).toEqual([
    'Материалы к визиту',
    'официальный',
    'Общая справка к визиту',
    'Trade',
  ]);
  const own = {
    ...content,
    pack: { ...content.pack, title: 'Материалы министра' },
    visit: visit({ level: 'Transit' }),
  };
  expect(inPackLanguage(own)).toMatchObject({ pack: { title: 'Материалы министра' }, visit: { level: 'Transit' } });
});
