import { setImmediate as later } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { Notice, PrintOptions, ToEngine } from '../../shared/contract/wire';
import { createRelay } from './relay';

const options: PrintOptions = {
  title: '',
  paper: 'A4',
  landscape: false,
  footer: '',
  marginsMm: { top: 0, bottom: 0, left: 0, right: 0 },
};

function open(print: () => Promise<Uint8Array> = async () => new Uint8Array([1])) {
  const sent: ToEngine[] = [];
  const told: Notice[] = [];
  const relay = createRelay({
    toEngine: (message) => sent.push(message),
    toWindow: (notice) => told.push(notice),
    print,
  });
  return { relay, sent, told };
}

describe('the relay between window and engine', () => {
  it('carries a call there and its reply back, whatever the order', async () => {
    const { relay, sent } = open();
    const first = relay.call('a', 'points.list', { limit: 1 });
    const second = relay.call('b', 'visits.list', {});
    relay.received({ type: 'reply', id: 'b', reply: { ok: true, value: 2 } });
    relay.received({ type: 'reply', id: 'a', reply: { ok: true, value: 1 } });
    expect([await first, await second]).toEqual([
      { ok: true, value: 1 },
      { ok: true, value: 2 },
    ]);
    expect(sent[0]).toEqual({ type: 'call', id: 'a', method: 'points.list', input: { limit: 1 } });
  });

  it('passes on progress and changes, and cancels', () => {
    const { relay, sent, told } = open();
    const progress = { type: 'progress', id: 'a', progress: { stage: 'read', done: 1, total: null } } as const;
    relay.received(progress);
    relay.received({ type: 'changed', kinds: ['point'] });
    relay.cancel('a');
    expect(told).toEqual([progress, { type: 'changed', kinds: ['point'] }]);
    expect(sent).toEqual([{ type: 'cancel', id: 'a' }]);
  });

  it('answers every open call when the engine stops', async () => {
    const { relay } = open();
    const calls = [relay.call('a', 'x', {}), relay.call('b', 'y', {})];
    relay.stopped();
    for (const reply of await Promise.all(calls)) {
      expect(reply).toEqual({ ok: false, error: { code: 'engine.stopped', params: {}, where: null } });
    }
  });

  it('answers the engine with printed bytes, or with what went wrong', async () => {
    const sound = open();
    sound.relay.received({ type: 'print', id: 'p', html: '', options });
    const broken = open(() => Promise.reject(new Error('no page')));
    broken.relay.received({ type: 'print', id: 'q', html: '', options });
    await later();
    expect(sound.sent).toEqual([{ type: 'printed', id: 'p', bytes: new Uint8Array([1]), problem: null }]);
    expect(broken.sent).toEqual([{ type: 'printed', id: 'q', bytes: null, problem: 'Error: no page' }]);
  });
});
