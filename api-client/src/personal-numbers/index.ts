export { findPersonalNumbers } from './find-personal-numbers.ts';
export { maskPersonalNumbers } from './mask-personal-numbers.ts';
export type { PersonalNumber, PersonalNumberKind } from './personal-number.ts';
