import { defineDrawn } from '../define-drawn.ts';
import { KanalResmi } from './kanal-resmi.ts';

defineDrawn('kanal-resmi', KanalResmi);

declare global {
  interface HTMLElementTagNameMap {
    'kanal-resmi': KanalResmi;
  }
}
