import { describe, expect, it } from 'vitest';
import type { Ask } from '../contract/points';
import { clearanceOf } from './clearance';

const ask = (office: string, answer: Ask['answer'], more: Partial<Ask> = {}): Ask => ({
  id: `${office}-${String(answer)}`,
  office,
  person: '',
  askedAt: '2024-11-10T09:00:00.000Z',
  due: null,
  answer,
  answeredAt: answer === null ? null : '2024-11-12T09:00:00.000Z',
  revision: 'r1',
  text: answer === null ? null : 'words',
  ...more,
});

const state = (
  asks: Ask[],
  { superseded = null, ...more }: { fingerprint?: string; validUntil?: string | null; superseded?: string | null } = {},
) =>
  clearanceOf(
    { asks, fingerprint: 'words', validUntil: null, worded: '2024-11-15T10:00:00.000Z', ...more },
    '2024-11-20',
    superseded,
  );

describe('the state of a clearance', () => {
  it('lapses when a figure is superseded after the answer, and stands where the office answered later', () => {
    const superseded = '2024-11-14T08:00:00.000Z';
    expect(state([ask('Economic', 'ok')], { superseded })).toEqual({ clearance: 'lapsed', since: superseded });
    const again = ask('Economic', 'ok', { answeredAt: '2024-11-15T09:00:00.000Z' });
    expect(state([again], { superseded })).toEqual({ clearance: 'cleared', since: again.answeredAt });
    expect(state([ask('Economic', 'info-only')], { superseded }).clearance).toBe('draft');
  });

  it('is a draft until somebody is asked, and when all were only told', () => {
    expect(state([])).toEqual({ clearance: 'draft', since: null });
    expect(state([ask('Press', 'info-only')])).toEqual({ clearance: 'draft', since: null });
  });

  it('waits for the last office, since the first was asked', () => {
    const asks = [ask('Economic', 'ok'), ask('Commerce', null, { askedAt: '2024-11-18T09:00:00.000Z' })];
    expect(state(asks)).toEqual({ clearance: 'in-clearance', since: '2024-11-18T09:00:00.000Z' });
  });

  it('is cleared when all have said so, since the last did', () => {
    const asks = [ask('Economic', 'ok'), ask('Commerce', 'ok-with-edits', { answeredAt: '2024-11-13T09:00:00.000Z' })];
    expect(state([...asks, ask('Press', 'info-only', { text: 'others' })])).toEqual({
      clearance: 'cleared',
      since: '2024-11-13T09:00:00.000Z',
    });
  });

  it('lapses with the words, since they changed, and comes back with them', () => {
    expect(state([ask('Economic', 'ok')], { fingerprint: 'other' })).toEqual({
      clearance: 'lapsed',
      since: '2024-11-15T10:00:00.000Z',
    });
    expect(state([ask('Economic', 'ok')]).clearance).toBe('cleared');
  });

  it('lapses on the day after it is valid', () => {
    expect(state([ask('Economic', 'ok')], { validUntil: '2024-11-20' }).clearance).toBe('cleared');
    expect(state([ask('Economic', 'ok')], { validUntil: '2024-11-19' })).toEqual({
      clearance: 'lapsed',
      since: '2024-11-19',
    });
    expect(state([], { validUntil: '2024-11-19' }).clearance).toBe('draft');
  });

  it('is withdrawn by one office, until that office is asked again', () => {
    const asks = [ask('Economic', 'ok'), ask('Commerce', 'withdrawn')];
    expect(state(asks).clearance).toBe('withdrawn');
    expect(state([...asks, ask('commerce ', null)]).clearance).toBe('in-clearance');
    expect(state([...asks, ask('Commerce', 'ok', { id: 'again' })]).clearance).toBe('cleared');
  });
});
