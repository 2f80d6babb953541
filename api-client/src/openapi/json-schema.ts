import * as z from 'zod/mini';
import type { Operation } from '../operations/define-operation.ts';

/** A JSON Schema or a part of an OpenAPI document: plain JSON. */
export interface JsonObject {
  [key: string]: unknown;
}

type Schema = NonNullable<Operation['params']>;

/** Schemas that have a name (`register(z.globalRegistry, {id})`), gathered under `components/schemas`. */
export class SchemaCollection {
  readonly #named = new Map<string, JsonObject>();

  /** The schema of what is sent: before trimming and the like. */
  input(schema: Schema): JsonObject {
    return this.#add(schema, 'input');
  }

  /** The schema of what is answered. Further keys are allowed, because a newer server may add some. */
  output(schema: Schema): JsonObject {
    return this.#add(schema, 'output');
  }

  /** By name, in the order of the alphabet, so that the document does not change when an import moves. */
  toJson(): JsonObject {
    return Object.fromEntries([...this.#named].sort(([left], [right]) => (left < right ? -1 : 1)));
  }

  #add(schema: Schema, io: 'input' | 'output'): JsonObject {
    const { $schema: _, $defs = {}, ...own } = z.toJSONSchema(schema, { io, override: ({ zodSchema, jsonSchema }) => relax(zodSchema, jsonSchema) });
    for (const [name, definition] of Object.entries($defs)) {
      const json = withComponentRefs(definition);
      const known = this.#named.get(name);
      if (known && JSON.stringify(known) !== JSON.stringify(json)) throw new Error(`The schema ${name} is sent in another shape than it is answered`);
      this.#named.set(name, json);
    }
    return withComponentRefs(own);
  }
}

/** zod forbids further keys in every answer; only what is declared strict really does. */
function relax(zodSchema: { readonly _zod: { readonly def: { readonly type: string } } }, jsonSchema: JsonObject): void {
  const { def } = zodSchema._zod;
  if (def.type === 'catch' && Array.isArray(jsonSchema['enum'])) describeOpenEnum(jsonSchema);
  if (def.type === 'object' && !('catchall' in def && def.catchall)) delete jsonSchema['additionalProperties'];
}

/** A list that grows: whoever makes a reader of this document keeps room for words that are not in it yet. */
function describeOpenEnum(jsonSchema: JsonObject): void {
  const { enum: known, default: unknown } = jsonSchema;
  for (const key of ['enum', 'default', 'type']) delete jsonSchema[key];
  jsonSchema['anyOf'] = [{ type: 'string', enum: known }, { type: 'string' }];
  jsonSchema['description'] = `A newer server may answer further words; read those as \`${String(unknown)}\`.`;
}

function withComponentRefs(schema: object): JsonObject {
  // A deep copy of plain JSON with each reference moved; parsing gives back what was stringified.
  return JSON.parse(JSON.stringify(schema).replaceAll('"#/$defs/', '"#/components/schemas/')) as JsonObject;
}
