export { findPersonalNumbers } from './find-personal-numbers.ts';
export { maskPersonalNumbers } from './mask-personal-numbers.ts';
export { type PersonalNumber, type PersonalNumberKind, personalNumberKinds } from './personal-number.ts';
