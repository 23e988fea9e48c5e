import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../shared/contract/findings';
import { bySection, inOrder, nextFinding } from './finding-order';

function finding(key: string, section: string | null): Finding {
  const none = { params: {}, block: null, target: null, fix: null, content: '', accepted: null };
  return { ...none, check: 'c', severity: 'warning', key, section };
}

const parts = [
  { id: 'cover', title: 'Cover' },
  { id: 'brief', title: 'Brief' },
];
const found = [finding('b', 'brief'), finding('w', null), finding('c', 'cover'), finding('b2', 'brief')];

describe('findings', () => {
  it('stand in the order of the parts, those of the whole pack first', () => {
    const ordered = inOrder(found, parts);
    expect(ordered.map(({ key }) => key)).toEqual(['w', 'c', 'b', 'b2']);
    expect(bySection(ordered, parts).map(({ part, findings }) => [part?.title ?? null, findings.length])).toEqual([
      [null, 1],
      ['Cover', 1],
      ['Brief', 2],
    ]);
  });

  it('are gone through round and round', () => {
    const keys = [null, 'b', 'b2', 'gone'].map((key) => nextFinding(found, key, 1)?.key);
    expect(keys).toEqual(['b', 'w', 'b', 'b']);
    expect(nextFinding(found, 'b', -1)?.key).toBe('b2');
    expect(nextFinding([], null, 1)).toBeNull();
  });
});
