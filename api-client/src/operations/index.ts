export { contractVersion } from './contract-version.ts';
export { operations, type OperationId, type Operations } from './all-operations.ts';
export * from './define-operation.ts';
export { isForClipper } from './is-for-clipper.ts';
export { publicOperations, type PublicOperations } from './public-operations.ts';
