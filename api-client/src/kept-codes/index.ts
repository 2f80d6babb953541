export type { KeptCode } from './kept-code.ts';
export { KeptCodes, type KeptCodesOptions } from './kept-codes.ts';
