import { operations } from '../operations/all-operations.ts';
import { contractVersion } from '../operations/contract-version.ts';
import type { Operation } from '../operations/define-operation.ts';
import { describeOperation } from './describe-operation.ts';
import { SchemaCollection, type JsonObject } from './json-schema.ts';

const description = `Three groups of operations: **public** for citizens, **clip** for who clips from social media, **desk** for agencies.
\`GET /api/v1/capabilities\` says which a server has. A city with its own back end can serve the first two.`;

/** The whole API as an OpenAPI 3.1 document, made of the operations and their schemas. The same input gives the same bytes. */
export function buildOpenApi(all: Readonly<Record<string, Operation>> = operations): JsonObject {
  const schemas = new SchemaCollection();
  const paths: Record<string, JsonObject> = {};
  for (const operation of Object.values(all)) {
    const path = operation.path.replaceAll(/:(\w+)/g, '{$1}');
    paths[path] = { ...paths[path], [operation.method.toLowerCase()]: describeOperation(operation, schemas) };
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Kotak Aduan', version: contractVersion, description, license: { name: 'MIT', identifier: 'MIT' } },
    tags: [
      { name: 'public', description: 'Anybody, from a listed site; or the holder of a tracking code.' },
      { name: 'clip', description: 'An operator who clips from social media.' },
      { name: 'desk', description: 'An operator, coordinator, admin or viewer at the desk.' },
    ],
    paths,
    components: {
      schemas: schemas.toJson(),
      securitySchemes: {
        trackingToken: { type: 'http', scheme: 'bearer', description: 'From `openTracking`; lives 15 minutes.' },
        operatorToken: { type: 'http', scheme: 'bearer', description: 'From `createSession` with `transport: "bearer"`.' },
        operatorCookie: {
          type: 'apiKey',
          in: 'cookie',
          name: 'kotak-aduan.session_token',
          description: 'Set by `createSession` with `transport: "cookie"`, for the desk that the server serves.',
        },
      },
    },
  };
}
