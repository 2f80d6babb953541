import { defineOnce } from '../define-once.ts';
import { KotakAduan } from './kotak-aduan.ts';

defineOnce('kotak-aduan', KotakAduan);

declare global {
  interface HTMLElementTagNameMap {
    'kotak-aduan': KotakAduan;
  }
}
