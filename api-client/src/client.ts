import { createClientFor } from './client/create-client-for.ts';
import type { ClientFor, ClientOptions } from './client/client-types.ts';
import { operations, type Operations } from './operations/all-operations.ts';

export type Client = ClientFor<Operations>;

/**
 * The whole API, one method per operation.
 * @example
 * const client = createClient({ baseUrl: 'https://aduan.example.go.id', getToken: () => token });
 * const { cases } = await client.listCases({ query: { state: 'received' }, signal });
 */
export function createClient(options: ClientOptions): Client {
  return createClientFor(operations, options);
}
