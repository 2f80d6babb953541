import { AduanClipForm } from './aduan-clip-form.ts';

declare global {
  interface HTMLElementTagNameMap {
    'aduan-clip-form': AduanClipForm;
  }
}

export function defineClipForm(): void {
  if (customElements.get('aduan-clip-form') === undefined) customElements.define('aduan-clip-form', AduanClipForm);
}
