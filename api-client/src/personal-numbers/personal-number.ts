/** `nik`: population number; `kk`: number of a family card; `card`, `account`: of a bank; `plate`: of a vehicle. */
export type PersonalNumberKind = 'nik' | 'kk' | 'phone' | 'card' | 'account' | 'email' | 'plate';

/** Where in a text it stands: `text.slice(start, end)`. */
export interface PersonalNumber {
  readonly kind: PersonalNumberKind;
  readonly start: number;
  readonly end: number;
}
