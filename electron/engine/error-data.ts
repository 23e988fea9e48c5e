import { AppError } from '../../shared/contract/errors';
import type { ErrorData } from '../../shared/contract/errors';

/** Any error as the catalogue has it; what nobody foresaw keeps its message and stays inside. */
export function errorData(error: unknown): ErrorData {
  if (error instanceof AppError) return error.data;
  const detail = error instanceof Error ? `${error.message}\n${error.stack ?? ''}` : String(error);
  return AppError.of('call.failed', { detail }).data;
}
