import type { Operation, OperationOutput, ParsedInput } from '@kotak-aduan/api-client/operations';
import type { Role } from '@kotak-aduan/api-client/schemas';
import { ApiError } from '../errors/api-error.ts';
import type { DatabaseTransaction } from '../repositories/database.ts';

export interface OperatorCaller {
  readonly kind: 'operator';
  readonly operatorId: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly unitId: string;
}

/** The holder of a tracking code, by the token that the code gave. */
export interface TrackerCaller {
  readonly kind: 'tracker';
  readonly complaintId: string;
  readonly caseId: string;
}

/** Who calls, after `operation.allow` has been satisfied. */
export type Caller = { readonly kind: 'public' } | { readonly kind: 'tracker'; readonly complaintId: string; readonly caseId: string } | OperatorCaller;

/** Whose page sent the request: the server's own, a paired extension's, a listed site's, or no browser page at all. */
export type OriginKind = 'own' | 'extension' | 'site' | 'none';

export interface OperationContext {
  readonly requestId: string;
  readonly caller: Caller;
  readonly originKind: OriginKind;
  readonly headers: Headers;
  /** For limits alone: never logged, never stored. */
  readonly clientAddress: string;
  /** Of the JSON body as it arrived; null where there is none. */
  readonly bodySha256: string | null;
  setHeader(name: string, value: string): void;
  /**
   * Runs `work` in one transaction, together with the idempotency key: both are on the disk when it returns, or neither.
   * What `work` returns is kept as the answer for a repeated key. Give `reference` where the answer is read back by the
   * route's `replay` instead, so that a person's words aren't kept twice.
   */
  transact<T>(work: (transaction: DatabaseTransaction) => Promise<T>, remember?: { readonly reference: string }): Promise<T>;
}

export type Handler<T extends Operation> = (input: ParsedInput<T>, context: OperationContext) => Promise<OperationOutput<T>>;

/** Answers a repeated key whose `transact` gave a reference. */
export type Replay<T extends Operation> = (reference: string, context: OperationContext) => Promise<OperationOutput<T>>;

/** An operation with what answers it, ready to be mounted. */
export interface Route {
  readonly operation: Operation;
  readonly handle: (input: unknown, context: OperationContext) => Promise<unknown>;
  readonly replay: ((reference: string, context: OperationContext) => Promise<unknown>) | null;
  readonly onInvalidInput: (error: ApiError) => ApiError;
  /** Null where a page that is not on the list is refused, as nearly everywhere. */
  readonly answerStranger: ((origin: string, clientAddress: string) => Promise<unknown>) | null;
}

export interface RouteOptions<T extends Operation> {
  readonly replay?: Replay<T>;
  /** Turns the refusal of a body into another one. */
  readonly onInvalidInput?: (error: ApiError) => ApiError;
  /** For an operation that `isForAnyPage`: answers a page that is not on the list. */
  readonly answerStranger?: (origin: string, clientAddress: string) => Promise<OperationOutput<T>>;
}

export function defineRoute<const T extends Operation>(operation: T, handle: Handler<T>, options: RouteOptions<T> = {}): Route {
  return {
    operation,
    // `mount` parses the input by this operation's own schemas before it calls, so it is a ParsedInput<T>.
    handle: (input, context) => handle(input as ParsedInput<T>, context),
    replay: options.replay ?? null,
    onInvalidInput: options.onInvalidInput ?? ((error) => error),
    answerStranger: options.answerStranger ?? null,
  };
}

/** The operator behind a request; for routes whose operation allows nobody else. */
export function operatorOf(context: OperationContext): OperatorCaller {
  if (context.caller.kind !== 'operator') throw new ApiError('forbidden', 'an operator is needed');
  return context.caller;
}

/** The complaint that a tracking token opens. */
export function trackerOf(context: OperationContext): TrackerCaller {
  if (context.caller.kind !== 'tracker') throw new ApiError('forbidden', 'a tracking token is needed');
  return context.caller;
}
