import { publicOperations, type PublicOperations } from '../operations/public-operations.ts';
import type { ClientFor, ClientOptions } from './client-types.ts';
import { createClientFor } from './create-client-for.ts';

export type PublicClient = ClientFor<PublicOperations>;

/** What a citizen's browser needs: the public operations, without the schemas of clips and desk. */
export function createPublicClient(options: ClientOptions): PublicClient {
  return createClientFor(publicOperations, options);
}
