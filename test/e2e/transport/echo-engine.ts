import { openPort } from '../../../electron/engine/port';
import { serve } from '../../../electron/engine/serve';
import type { FromEngine, ToEngine } from '../../../shared/contract/wire';

/** The engine's process as it is, with nothing behind the port but an answer to every call: the input itself. */
serve(openPort(), (send) => ({
  receive: (message) => receive(message, send),
  call: () => Promise.reject(new Error('nobody calls this engine directly')),
  close: async () => {},
}));

function receive(message: ToEngine, send: (message: FromEngine) => void): void {
  if (message.type !== 'call') return;
  const { id, input } = message;
  switch (input) {
    case 'arguments':
      return send(reply(id, process.argv.slice(2)));
    case 'what cannot be sent':
      return send(reply(id, { call: () => {} }));
    case 'forget a promise':
      void Promise.reject(new Error('forgotten'));
      return send(reply(id, 'forgotten'));
    case 'throw':
      throw new Error('thrown');
    default:
      return send(reply(id, input));
  }
}

function reply(id: string, value: unknown): FromEngine {
  return { type: 'reply', id, reply: { ok: true, value } };
}
