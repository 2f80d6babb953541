import { defineDrawn } from '../define-drawn.ts';
import { LacakAduanView } from './lacak-aduan-view.ts';

const taken = customElements.get('lacak-aduan');
const isShell = taken !== undefined && Reflect.get(taken, 'isShell') === true;

// Where the shell has the name, the view stands inside it under another.
defineDrawn(isShell ? 'lacak-aduan-view' : 'lacak-aduan', LacakAduanView);

declare global {
  interface HTMLElementTagNameMap {
    'lacak-aduan-view': LacakAduanView;
  }
}
