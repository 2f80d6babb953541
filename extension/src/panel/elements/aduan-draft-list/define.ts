import { AduanDraftList } from './aduan-draft-list.ts';

declare global {
  interface HTMLElementTagNameMap {
    'aduan-draft-list': AduanDraftList;
  }
}

export function defineDraftList(): void {
  if (customElements.get('aduan-draft-list') === undefined) customElements.define('aduan-draft-list', AduanDraftList);
}
