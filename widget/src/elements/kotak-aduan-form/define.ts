import { defineDrawn } from '../define-drawn.ts';
import { KotakAduanForm } from './kotak-aduan-form.ts';

const taken = customElements.get('kotak-aduan');
const isShell = taken !== undefined && Reflect.get(taken, 'isShell') === true;

// Where the shell has the name, the form stands inside it under another.
defineDrawn(isShell ? 'kotak-aduan-form' : 'kotak-aduan', KotakAduanForm);

declare global {
  interface HTMLElementTagNameMap {
    'kotak-aduan-form': KotakAduanForm;
  }
}
