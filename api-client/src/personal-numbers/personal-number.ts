/** `nik`: population number; `kk`: number of a family card; `plate`: of a vehicle. */
export const personalNumberKinds = ['nik', 'kk', 'phone', 'card', 'email', 'plate'] as const;
export type PersonalNumberKind = (typeof personalNumberKinds)[number];

/** Where in a text it stands: `text.slice(start, end)`. */
export interface PersonalNumber {
  readonly kind: PersonalNumberKind;
  readonly start: number;
  readonly end: number;
}
