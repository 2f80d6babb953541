export { KotakAduan } from './elements/kotak-aduan/kotak-aduan.ts';
export { KotakAduanForm } from './elements/kotak-aduan-form/kotak-aduan-form.ts';
export { AduanReadyEvent } from './events/aduan-ready.ts';
export { AduanSubmittedEvent } from './events/aduan-submitted.ts';
export * from './photos/index.ts';
