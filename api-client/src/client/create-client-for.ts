import type { Operation } from '../operations/define-operation.ts';
import { callOperation } from './call-operation.ts';
import type { LooseInput } from './build-request.ts';
import type { ClientFor, ClientOptions } from './client-types.ts';

/** A client of exactly these operations: what is not named is not in the bundle. */
export function createClientFor<const Operations extends Readonly<Record<string, Operation>>>(
  operations: Operations,
  options: ClientOptions,
): ClientFor<Operations> {
  const methods: Record<string, (input?: LooseInput) => Promise<unknown>> = {};
  for (const [id, operation] of Object.entries(operations)) methods[id] = (input = {}) => callOperation({ operation, options, input });
  // The operations' schemas check at run time what this type says.
  return methods as ClientFor<Operations>;
}
