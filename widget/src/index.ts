// For npm: the classes. Nothing is registered by importing them; `define` does that.
export { KanalResmi } from './elements/kanal-resmi/kanal-resmi.ts';
export { KotakAduan } from './elements/kotak-aduan/kotak-aduan.ts';
export { KotakAduanForm } from './elements/kotak-aduan-form/kotak-aduan-form.ts';
export { LacakAduan } from './elements/lacak-aduan/lacak-aduan.ts';
export { AduanReadyEvent } from './events/aduan-ready.ts';
export { AduanSubmittedEvent } from './events/aduan-submitted.ts';
