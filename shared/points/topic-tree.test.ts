import { describe, expect, it } from 'vitest';
import { topicTree, withBelow } from './topic-tree';

const places = [
  { name: 'Trade', parent: 'Economy' },
  { name: 'Economy', parent: null },
  { name: 'Tariffs', parent: 'Trade' },
  { name: 'Culture', parent: 'Gone' },
];

describe('the tree of topics', () => {
  it('stands in order of names, each topic before those below it', () => {
    expect(topicTree(places).map(({ name, depth }) => [name, depth])).toEqual([
      ['Culture', 0],
      ['Economy', 0],
      ['Trade', 1],
      ['Tariffs', 2],
    ]);
  });

  it('gives a topic with all below it', () => {
    expect(withBelow(topicTree(places), 'Trade')).toEqual(['Trade', 'Tariffs']);
    expect(withBelow(topicTree(places), 'Unknown')).toEqual(['Unknown']);
  });

  it('loses no topic of a circle', () => {
    const circle = [
      { name: 'A', parent: 'B' },
      { name: 'B', parent: 'A' },
    ];
    expect(topicTree(circle).map(({ name }) => name)).toEqual(['A', 'B']);
  });
});
