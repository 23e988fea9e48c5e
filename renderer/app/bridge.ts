import type { Bridge } from '../../shared/contract/bridge';
import type { Input, MethodName, Output } from '../../shared/contract/contract';
import { AppError } from '../../shared/contract/errors';
import type { Progress } from '../../shared/contract/wire';
import { onNotice } from './notices';

declare global {
  interface Window {
    /** Put there by the preload script; the window's only way out. */
    readonly chancery: Bridge<File>;
  }
}

export interface CallOptions {
  /** Aborting asks the engine to stop; the call then fails with `call.cancelled`. */
  signal?: AbortSignal | undefined;
  onProgress?: ((progress: Progress) => void) | undefined;
}

/** This window, among others of the program: what is written in it is told from what others write. */
const hand = crypto.randomUUID();

/** Runs a method of the contract in the engine. Throws nothing but `AppError`. */
export async function call<M extends MethodName>(
  method: M,
  input: Input<M>,
  { signal, onProgress }: CallOptions = {},
): Promise<Output<M>> {
  if (signal?.aborted) throw AppError.of('call.cancelled', {});
  const id = `${hand}:${crypto.randomUUID()}`;
  const cancel = () => window.chancery.cancel(id);
  signal?.addEventListener('abort', cancel, { once: true });
  const unfollow = onProgress && follow(id, onProgress);
  try {
    const reply = await window.chancery.call(id, method, input);
    if (!reply.ok) throw AppError.from(reply.error);
    return reply.value as Output<M>;
  } catch (error) {
    throw asAppError(error);
  } finally {
    unfollow?.();
    signal?.removeEventListener('abort', cancel);
  }
}

function follow(id: string, onProgress: (progress: Progress) => void): () => void {
  return onNotice('progress', (notice) => {
    if (notice.id === id) onProgress(notice.progress);
  });
}

/** What went wrong as an entry of the catalogue; anything unforeseen is `call.failed`. */
export function asAppError(error: unknown): AppError {
  if (error instanceof AppError) return error;
  return AppError.of('call.failed', { detail: error instanceof Error ? error.message : String(error) });
}
