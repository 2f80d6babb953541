import { defineOnce } from '../define-once.ts';
import { LacakAduanView } from './lacak-aduan-view.ts';

const taken = customElements.get('lacak-aduan');
const isShell = taken !== undefined && Reflect.get(taken, 'isShell') === true;

// Where the shell has the name, the view stands inside it under another.
if (isShell) defineOnce('lacak-aduan-view', LacakAduanView);
else defineOnce('lacak-aduan', LacakAduanView);

declare global {
  interface HTMLElementTagNameMap {
    'lacak-aduan-view': LacakAduanView;
  }
}
