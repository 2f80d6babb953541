import { bytesBody, commonErrors, type Caller, type Operation } from '../operations/define-operation.ts';
import { errorBodySchema, errorStatuses } from '../schemas/error.ts';
import { idempotencyKeySchema } from '../schemas/ids.ts';
import { proofOfWorkHeader } from '../schemas/proof-of-work.ts';
import type { JsonObject, SchemaCollection } from './json-schema.ts';

/** One entry under `paths`. */
export function describeOperation(operation: Operation, schemas: SchemaCollection): JsonObject {
  return {
    operationId: operation.id,
    summary: operation.summary,
    tags: [operation.group],
    security: securityOf(operation.allow),
    'x-allowed-callers': operation.allow,
    parameters: [
      ...parametersOf(operation.params, 'path', schemas),
      ...parametersOf(operation.query, 'query', schemas),
      ...(operation.isIdempotent ? [idempotencyKeyHeader(schemas)] : []),
      ...(operation.needsProofOfWork ? [describeProofOfWorkHeader()] : []),
    ],
    ...(operation.body === undefined ? {} : { requestBody: { required: true, content: bodyContent(operation.body, schemas) } }),
    responses: { ...successResponse(operation, schemas), ...errorResponses(operation, schemas) },
  };
}

function securityOf(allow: readonly Caller[]): JsonObject[] {
  if (allow.includes('public')) return [];
  if (allow.includes('tracker')) return [{ trackingToken: [] }];
  return [{ operatorToken: [] }, { operatorCookie: [] }];
}

function parametersOf(schema: Operation['params'], place: 'path' | 'query', schemas: SchemaCollection): JsonObject[] {
  if (!schema) return [];
  const { properties, required } = schemas.input(schema);
  const described: Readonly<Record<string, unknown>> = { ...(typeof properties === 'object' ? properties : {}) };
  const requiredNames: readonly unknown[] = Array.isArray(required) ? required : [];
  return Object.entries(described).map(([name, property]) => ({ name, in: place, required: requiredNames.includes(name), schema: property }));
}

function idempotencyKeyHeader(schemas: SchemaCollection): JsonObject {
  return {
    name: 'Idempotency-Key',
    in: 'header',
    required: true,
    description: 'Made when the item is queued and sent again on each retry: the same key and body get the first answer again.',
    schema: schemas.input(idempotencyKeySchema),
  };
}

function describeProofOfWorkHeader(): JsonObject {
  return {
    name: proofOfWorkHeader,
    in: 'header',
    required: true,
    description:
      'Base64 of the JSON `{"challenge": …, "solution": {"counter": …, "derivedKey": …}}`: a challenge of `getChallenge` as it came, and its solution. Counts once.',
    schema: { type: 'string' },
  };
}

function bodyContent(body: NonNullable<Operation['body']>, schemas: SchemaCollection): JsonObject {
  return body === bytesBody ? { 'application/octet-stream': {} } : { 'application/json': { schema: schemas.input(body) } };
}

function successResponse({ success }: Operation, schemas: SchemaCollection): JsonObject {
  const { status, schema } = success;
  if (schema === null) return { [status]: { description: 'Done.' } };
  return { [status]: { description: 'Success.', content: { 'application/json': { schema: schemas.output(schema) } } } };
}

/** One response for each status; the codes that share it are listed. */
function errorResponses({ errors }: Operation, schemas: SchemaCollection): JsonObject {
  const codesByStatus = new Map<number, string[]>();
  for (const code of [...errors, ...commonErrors]) {
    const status = errorStatuses[code];
    codesByStatus.set(status, [...(codesByStatus.get(status) ?? []), code]);
  }
  const schema = schemas.output(errorBodySchema);
  const responses: JsonObject = {};
  for (const [status, codes] of codesByStatus) {
    const retryAfter = status === 429 || status === 503 ? { headers: { 'Retry-After': { schema: { type: 'string' } } } } : {};
    const content = { 'application/json': { schema } };
    responses[status] = { description: codes.map((code) => `\`${code}\``).join(', '), 'x-error-codes': codes, ...retryAfter, content };
  }
  return responses;
}
