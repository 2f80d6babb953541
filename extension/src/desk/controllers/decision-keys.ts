import { idempotencyKeySchema, type IdempotencyKey } from '@kotak-aduan/api-client/schemas';

/** The same decision again, because its answer was lost on the way, is the same call: it has the same key until it is forgotten. */
export class DecisionKeys {
  readonly #randomId: () => string;
  readonly #keys = new Map<string, IdempotencyKey>();

  constructor(randomId: () => string) {
    this.#randomId = randomId;
  }

  keyFor(decision: string): IdempotencyKey {
    const key = this.#keys.get(decision) ?? idempotencyKeySchema.parse(this.#randomId());
    this.#keys.set(decision, key);
    return key;
  }

  /** The same once more, later, is another decision. */
  forget(decision: string): void {
    this.#keys.delete(decision);
  }
}
