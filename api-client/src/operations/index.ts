export { contractVersion } from './contract-version.ts';
export { operations, type OperationId, type Operations } from './all-operations.ts';
export * from './define-operation.ts';
export { publicOperations, type PublicOperations } from './public-operations.ts';
