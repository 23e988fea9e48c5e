import { describe, expect, it } from 'vitest';
import { briefPoint, packContent, part } from '../../test/support/pack-content';
import { paragraph } from '../document/rich-text';
import type { PackContent, Translation } from '../pack/content';
import { runChecks } from './all-checks';

/** Checks of what single readers get. */

function findings(check: string, changes: Partial<PackContent>) {
  return runChecks(packContent(changes)).filter((finding) => finding.check === check);
}

const secret = briefPoint('s', 'We would sell the harbour at half its price.', { usability: 'not-to-be-disclosed' });

function released(words: string): Partial<PackContent> {
  const own = { text: [paragraph('t1', words)], bindings: [] };
  const text = part('text', { kind: 'text', form: 'statement', own, annex: false, releases: ['other-side'] });
  const { pack } = packContent();
  return {
    variant: 'other-side',
    pack: { ...pack, outline: [...pack.outline, text] },
    points: new Map([['brief', [secret]]]),
  };
}

describe('withheld-words', () => {
  it('fires where a text for the other side repeats what is not to be disclosed', () => {
    expect(findings('withheld-words', released('Well: we would sell the harbour at half its price!'))).toMatchObject([
      { severity: 'error', section: 'text', target: { area: 'packs', at: 'text' } },
    ]);
  });

  it('is silent on other words, and in the officials’ pack', () => {
    expect(findings('withheld-words', released('Our harbours are open to you.'))).toEqual([]);
    const own = released('We would sell the harbour at half its price.');
    expect(findings('withheld-words', { ...own, variant: 'officials' })).toEqual([]);
  });
});

describe('long-on-card', () => {
  const long = briefPoint('p', 'One two three four five six seven eight nine ten eleven twelve thirteen.');
  it('fires on thirteen words on a card, and not on twelve, nor where there are no cards', () => {
    const points = new Map([['brief', [long]]]);
    expect(findings('long-on-card', { variant: 'cards', points })).toMatchObject([{ params: { count: 13, most: 12 } }]);
    expect(findings('long-on-card', { variant: 'officials', points })).toEqual([]);
    const short = new Map([
      ['brief', [briefPoint('p', 'One two three four five six seven eight nine ten eleven twelve.')]],
    ]);
    expect(findings('long-on-card', { variant: 'cards', points: short })).toEqual([]);
  });
});

describe('no-translation', () => {
  const translation: Translation = {
    lead: paragraph('ru', 'Мы приветствуем визит.'),
    body: [],
    bindings: [],
    theirPoint: '',
    language: 'ru',
    behind: false,
  };
  const interpreter = (translations: PackContent['translations']) =>
    findings('no-translation', { variant: 'interpreter', translation: 'ru', translations });

  it('fires where a translation is missing or behind, and not where it is there', () => {
    expect(interpreter(new Map())).toMatchObject([{ params: { state: 'missing' } }]);
    expect(interpreter(new Map([['p1', { ...translation, behind: true }]]))).toMatchObject([
      { params: { state: 'behind' } },
    ]);
    expect(interpreter(new Map([['p1', translation]]))).toEqual([]);
  });
});
