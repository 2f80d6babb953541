import { defineOnce } from '../define-once.ts';
import { KanalResmi } from './kanal-resmi.ts';

defineOnce('kanal-resmi', KanalResmi);

declare global {
  interface HTMLElementTagNameMap {
    'kanal-resmi': KanalResmi;
  }
}
