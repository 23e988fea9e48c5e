import { describe, expect, it } from 'vitest';
import { fold } from '../../shared/places/fold';
import { relationIn } from '../../shared/tables/relations';
import { places } from '../tables/reading';

describe('places as trade tables write them', () => {
  it.each([
    ['Belarus, Rep. of', 'BLR'],
    ['Belarus 1/', 'BLR'],
    ['Afghanistan, Islamic Rep. of', 'AFG'],
    ['China, P.R.: Mainland', 'CHN'],
    ['China, P.R.: Hong Kong', 'HKG'],
    ['THE MAINLAND OF CHINA', 'CHN'],
    ['Taipei, Chinese', 'TWN'],
    ['Korea, Rep. of', 'KOR'],
    ["Korea, Dem. People's Rep. of", 'PRK'],
    ['Congo, Rep. of', 'COG'],
    ['Congo, Dem. Rep. of the', 'COD'],
    ['Yemen, P.D. Rep.', 'YMD'],
    ['U.A.E.', 'ARE'],
    [' World', 'WLD'],
    ['Беларусь', 'BLR'],
    ['پاکستان', 'PAK'],
    ['대한민국', 'KOR'],
    ['Estados Unidos', 'USA'],
    ['Aruba, Kingdom of the Netherlands', 'ABW'],
    ['Belgium-Luxembourg', 'Belgium-Luxembourg'],
    ['Areas, nes', 'Areas, nes'],
  ])('%s', (text, code) => expect(places.byName(text)?.code).toBe(code));

  it.each(['Others', 'Sub-total', 'Total', 'Live animals', '', 'Korea (old) and new'])('%s is none', (text) => {
    expect(places.byName(text)).toBeNull();
  });

  it('codes: ISO, M49 and those of UN Comtrade', () => {
    expect(['BLR', 'PK', '842', '699', '490', '0', 'W00', '4'].map((code) => places.byCode(code)?.code)).toEqual(['BLR', 'PAK', 'USA', 'IND', 'TWN', 'WLD', undefined, 'AFG']);
  });
});

describe('who reports and who is traded with', () => {
  it.each([
    ['Commerce extérieur de la France avec le Pakistan', 'FRA', 'PAK'],
    ['Товарооборот Республики Беларусь с Исламской Республикой Пакистан', 'BLR', 'PAK'],
    ['Bilateral trade between Netherlands and Taipei, Chinese', 'NLD', 'TWN'],
    ['Exports of Pakistan to Belarus', 'PAK', 'BLR'],
    ['Imports from China', null, 'CHN'],
    ["India's imports from world", 'IND', 'WLD'],
    ['a product exported by Japan', 'JPN', null],
    ['한국의 대중국 수출', 'KOR', 'CHN'],
    ['Turkey, Iran, Iraq and Syria', null, null],
  ])('%s', (text, reporter, partner) => {
    const relation = relationIn(fold(text), places);
    expect([relation.reporter?.code ?? null, relation.partner?.code ?? null]).toEqual([reporter, partner]);
  });
});
