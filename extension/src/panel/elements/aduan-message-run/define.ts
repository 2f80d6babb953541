import { AduanMessageRun } from './aduan-message-run.ts';

declare global {
  interface HTMLElementTagNameMap {
    'aduan-message-run': AduanMessageRun;
  }
}

export function defineMessageRun(): void {
  if (customElements.get('aduan-message-run') === undefined) customElements.define('aduan-message-run', AduanMessageRun);
}
