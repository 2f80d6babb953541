/** "rekening" or a bank, and up to three words on whose it is; not what is paid for, or how much. */
const called =
  /\b(?:((?:no)?rek(?:ening)?(?:nya|ku)?)|bca|bni|bri|bsi|btn|mandiri)\b(?:\W{1,4}(?!(?:rp|va|listrik|pln|air|pdam|gas|telkom|idpel|pelanggan)\b)[a-z]{1,10}){0,3}\W{0,4}$/i;
const amount = /^\d{1,3}(?:[.,]\d{3})+$/;
/** Without "rekening" before it: in one piece, or in pieces too long for a date. */
const longPieces = /^\d{3,}(?:\D\d{3,})*$/;

/** Accounts have no check digit that all banks share: what stands before the number decides. */
export function isAccountNumber(written: string, before: string): boolean {
  const match = called.exec(before);
  if (match === null || !/^(?:\D*\d){10,16}$/.test(written) || amount.test(written)) return false;
  // "va BCA": a number for one payment.
  return match[1] !== undefined || (longPieces.test(written) && !/\bva\W/i.test(before));
}
