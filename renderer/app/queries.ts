import { QueryClient, keepPreviousData, useMutation, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useCallback } from 'react';
import { contract, isMethodName, type Input, type MethodName, type Output } from '../../shared/contract/contract';
import type { AppError } from '../../shared/contract/errors';
import type { Kind, Policies } from '../../shared/contract/method';
import { toastError } from '../ui/toast-store';
import { asAppError, call } from './bridge';
import { onNotice } from './notices';
import { beginWork } from './work';

/**
 * The one way from a screen to the engine. An answer is kept under [method, input] until a "changed" notice names a
 * kind that the method reads; no screen says what it makes stale, and none fetches in an effect.
 */

export const answers = new QueryClient({
  defaultOptions: {
    // The engine is on this computer: never stale by age, never worth a second try, never "offline".
    queries: { staleTime: Infinity, retry: false, networkMode: 'always', refetchOnWindowFocus: false },
    mutations: { retry: false, networkMode: 'always' },
  },
});

/** Whether a change of these kinds makes the answers of a method stale. */
export function isStale(method: MethodName, kinds: readonly Kind[]): boolean {
  return policies(method).reads.some((kind) => kinds.includes(kind));
}

/** Refreshes what is on screen and marks the rest, whenever the engine says that records changed. */
export function refreshOnChange(client: QueryClient): () => void {
  return onNotice('changed', ({ kinds }) => {
    void client.invalidateQueries({
      predicate: ({ queryKey: [method] }) =>
        typeof method === 'string' && isMethodName(method) && isStale(method, kinds),
    });
  });
}

export interface AnswerOptions {
  /** False while the input isn't known yet. */
  enabled?: boolean;
  /** Shows the answer to the input before until this one is there: for search as one types. */
  keepBefore?: boolean;
}

/** The answer of a query method, kept and refreshed; `error` is for an `ErrorNote` where the answer would stand. */
export function useAnswer<M extends MethodName>(
  method: M,
  input: Input<M>,
  { enabled = true, keepBefore = false }: AnswerOptions = {},
): UseQueryResult<Output<M>, AppError> {
  return useQuery<Output<M>, AppError, Output<M>, readonly [M, Input<M>]>({
    queryKey: [method, input],
    queryFn: (query) => call(method, input, policies(method).cancellable ? { signal: query.signal } : {}),
    enabled,
    ...(keepBefore ? { placeholderData: keepPreviousData } : {}),
  });
}

export interface ActOptions {
  /** True where the screen shows `error` itself; otherwise a toast tells it. */
  inline?: boolean;
  /** What long work is about, for the status bar: a file's name. */
  subject?: string;
}

export interface Act<M extends MethodName> {
  /** The method's answer, or null when it failed: the person has been told. */
  run(input: Input<M>, options?: ActOptions): Promise<Output<M> | null>;
  running: boolean;
  error: AppError | null;
  clear(): void;
}

/** A method that does something, for a component. */
export function useAct<M extends MethodName>(method: M, { inline = false, subject }: ActOptions = {}): Act<M> {
  const { mutateAsync, isPending, error, reset } = useMutation<
    Output<M>,
    AppError,
    { input: Input<M>; options: ActOptions }
  >({
    mutationFn: ({ input, options }) => perform(method, input, options.subject ?? subject ?? null),
    onError: (trouble, { options }) => {
      if (!(options.inline ?? inline)) tell(trouble);
    },
  });
  const run = useCallback(
    (input: Input<M>, options: ActOptions = {}) => mutateAsync({ input, options }).catch(() => null),
    [mutateAsync],
  );
  return { run, running: isPending, error, clear: reset };
}

/** The same outside of components, for commands: the answer, or null when it failed and a toast has told it. */
export async function act<M extends MethodName>(
  method: M,
  input: Input<M>,
  { inline = false, subject }: ActOptions = {},
): Promise<Output<M> | null> {
  try {
    return await perform(method, input, subject ?? null);
  } catch (error) {
    if (!inline) tell(asAppError(error));
    return null;
  }
}

/** Calls, and shows work that reports progress in the status bar until it ends. */
async function perform<M extends MethodName>(method: M, input: Input<M>, subject: string | null): Promise<Output<M>> {
  const { progress, cancellable } = policies(method);
  if (!progress) return call(method, input);
  const stop = new AbortController();
  const work = beginWork({ method, subject, cancel: cancellable ? () => stop.abort() : null });
  try {
    return await call(method, input, { signal: stop.signal, onProgress: work.progress });
  } finally {
    work.end();
  }
}

/** What one cancelled oneself needs no telling. */
function tell(error: AppError): void {
  if (error.data.code !== 'call.cancelled') toastError(error);
}

function policies(method: MethodName): Policies {
  return contract[method];
}
