import { AduanSocialReply } from './aduan-social-reply.ts';

declare global {
  interface HTMLElementTagNameMap {
    'aduan-social-reply': AduanSocialReply;
  }
}

export function defineSocialReply(): void {
  if (customElements.get('aduan-social-reply') === undefined) customElements.define('aduan-social-reply', AduanSocialReply);
}
