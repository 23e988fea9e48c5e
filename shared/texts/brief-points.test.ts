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

const read = (text: string) => {
  let count = 0;
  return briefPoints(linesOf(text), () => `b${(count += 1)}`).map(({ point, words, topic, disclosed }) => [
    point,
    words,
    topic,
    disclosed,
  ]);
};

it('takes the topic from a heading above the headings of kinds, and from one in capitals, bold or with a colon below', () => {
  const text = [
    'BRIEF FOR THE MINISTER',
    '1. TRADE AND INVESTMENT',
    'Points to make',
    '- We want more trade.',
    'Background',
    '- Trade fell in 2020.',
    '2. VISAS',
    'Points to make',
    'DIPLOMATIC AND SERVICE PASSPORTS OF BOTH SIDES AND THEIR HOLDERS',
    '– The agreement should be signed.',
    '**Students**',
    '• Visas for students take too long.',
    'Business:',
    'a) Visas for business are fine.',
    'RESTRICTED',
  ].join('\n');
  expect(read(text)).toEqual([
    ['to-make', 'We want more trade.', 'TRADE AND INVESTMENT', true],
    ['background', 'Trade fell in 2020.', 'TRADE AND INVESTMENT', true],
    [
      'to-make',
      'The agreement should be signed.',
      'DIPLOMATIC AND SERVICE PASSPORTS OF BOTH SIDES AND THEIR HOLDERS',
      true,
    ],
    ['to-make', 'Visas for students take too long.', 'Students', true],
    ['to-make', 'Visas for business are fine.', 'Business', true],
  ]);
});

it('reads headings that go on with their topic or their first point, and takes nothing under others for words to say', () => {
  const text = [
    '1. Points to be made',
    '(i) Thank them.',
    '2. Likely to be raised by the other side',
    '(a) Fishermen in detention.',
    '3. Suggested response',
    'We keep to the agreement.',
    '4. Red lines',
    '- Do not promise visas.',
    '5. Trade in figures',
    'Trade was fine.',
    'If raised: visas',
    '- They are decided on their merits.',
    'Sensitive – not for use',
    '- Do not mention it.',
    'Позиция другой стороны',
    '- Просят ускорить.',
    'BACKGROUND: The council met in Accra.',
    'IF ASKED – TARIFFS: We look at them.',
  ].join('\n');
  expect(read(text)).toEqual([
    ['to-make', 'Thank them.', null, true],
    ['if-raised', 'Fishermen in detention.', null, true],
    ['if-raised', 'We keep to the agreement.', null, true],
    ['tactical', 'Do not promise visas.', null, true],
    ['background', 'Trade was fine.', 'Trade in figures', true],
    ['if-raised', 'They are decided on their merits.', 'visas', true],
    ['tactical', 'Do not mention it.', null, false],
    ['if-raised', 'Просят ускорить.', null, true],
    ['background', 'The council met in Accra.', null, true],
    ['if-raised', 'We look at them.', 'TARIFFS', true],
  ]);
});

it('takes kinds from the columns of a table and topics from its rows, each line of a cell a point', () => {
  const text = [
    'Topic\tPoints to make\tBackground: not to be disclosed',
    'Trade\t- We want more.\u2028- And sooner.\tTalks broke down.',
    'Visas\t\tNothing new.',
  ].join('\n');
  expect(read(text)).toEqual([
    ['to-make', 'We want more.', 'Trade', true],
    ['to-make', 'And sooner.', 'Trade', true],
    ['background', 'Talks broke down.', 'Trade', false],
    ['background', 'Nothing new.', 'Visas', false],
  ]);
  expect(read('Points to make\tWe want more.\u2028And sooner.\nIf raised\tNot yet.')).toEqual([
    ['to-make', 'We want more.', null, true],
    ['to-make', 'And sooner.', null, true],
    ['if-raised', 'Not yet.', null, true],
  ]);
});

it('takes lines that the file shows as headings for topics, and then plain short lines for points', () => {
  const text = [
    'Brief for the Minister',
    'Points to make',
    'Market access for meat and dairy products of both sides, and certificates of origin',
    'Meat inspections this spring',
    'Visas and consular questions',
    'More visas for drivers',
  ];
  const shown = new Set([2, 4]);
  let start = 0;
  const headings = new Set<number>();
  text.forEach((line, at) => {
    if (shown.has(at)) headings.add(start);
    start += line.length + 1;
  });
  let count = 0;
  const points = briefPoints(linesOf(text.join('\n')), () => `b${(count += 1)}`, headings);
  expect(points.map(({ words, topic }) => [words, topic])).toEqual([
    [text[3], text[2]],
    [text[5], text[4]],
  ]);
});
