import { z } from 'zod';
import { contract } from '../../shared/contract/contract';
import type { Method, Policies } from '../../shared/contract/method';

interface ListedMethod extends Policies {
  method: string;
  /** JSON Schemas, draft 2020-12. */
  input: unknown;
  output: unknown;
}

/** Every method of the contract, with its policies and the JSON Schemas of what it takes and gives. */
export function listMethods(): ListedMethod[] {
  return Object.entries<Method>(contract).map(([method, { input, output, ...policies }]) => ({
    method,
    ...policies,
    input: z.toJSONSchema(input, { io: 'input', unrepresentable: 'any' }),
    output: z.toJSONSchema(output, { io: 'output', unrepresentable: 'any' }),
  }));
}
