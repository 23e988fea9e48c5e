import { expect, it } from 'vitest';
import { briefPoints } from './brief-points';
import { linesOf } from './head';

it('takes the lines of an old brief under their headings, without bullets, with topic, portion mark and box', () => {
  const text = [
    'BRIEF 3: MEETING WITH THE MINISTER',
    'CONFIDENTIAL',
    '1. POINTS TO MAKE',
    'Trade',
    '- (R) We want the joint commission to meet before March.',
    '3.1 Market access for meat should be settled.',
    'If raised:',
    '(a) Our position on visas is unchanged.',
    'Background - not to be disclosed',
    'Talks broke down in 2019.',
  ].join('\n');
  let count = 0;
  const points = briefPoints(linesOf(text), () => `b${(count += 1)}`);
  expect(
    points.map(({ point, words, topic, portion, disclosed }) => [point, words, topic, portion, disclosed]),
  ).toEqual([
    ['to-make', 'We want the joint commission to meet before March.', 'Trade', 'R', true],
    ['to-make', 'Market access for meat should be settled.', 'Trade', null, true],
    ['if-raised', 'Our position on visas is unchanged.', null, null, true],
    ['background', 'Talks broke down in 2019.', null, null, false],
  ]);
  for (const { spans } of points) expect(text.slice(spans[0]?.start, spans[0]?.end)).toMatch(/^(?:\(R\) )?\p{Lu}/u);
});
