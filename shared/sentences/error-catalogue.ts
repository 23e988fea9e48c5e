import type { ErrorCode, ErrorParams } from '../contract/errors';

/** What a person is told: what happened and what was not harmed; and what to do next. */
export interface WordedError {
  message: string;
  hint: string;
}

/** One entry a code, in one language. */
export type ErrorCatalogue = { [C in ErrorCode]: (params: ErrorParams[C]) => WordedError };
