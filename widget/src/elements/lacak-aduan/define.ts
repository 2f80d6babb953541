import { defineOnce } from '../define-once.ts';
import { LacakAduan } from './lacak-aduan.ts';

defineOnce('lacak-aduan', LacakAduan);

declare global {
  interface HTMLElementTagNameMap {
    'lacak-aduan': LacakAduan;
  }
}
