import { tellOncePerPage } from './tell-once-per-page.ts';

/** Where a policy of the page's forbids what Lit does with its templates: the page's link stands there, and its developer hears why. */
export function tellNotDrawn(): void {
  tellOncePerPage(`Only the link is shown on ${location.origin}: this page's policy asks for Trusted Types, and "trusted-types" must name kotak-aduan.`);
}
