import { trackingShellEn } from '../../messages/en/tracking.ts';
import { trackingShellId } from '../../messages/id/tracking.ts';
import { KotakAduan, type ShownPage } from '../kotak-aduan/kotak-aduan.ts';
import { warnDeveloper } from '../warn-developer.ts';

/**
 * The way from a tracking code to what became of the complaint, on an agency's page, in a frame of the city's own origin. The page around
 * it can't read the code: outside of the city's own pages there is no other way to show it.
 *
 * @summary What became of a complaint, for any agency's website.
 * @attr {string} api - Origin of the city's server; by default where the script came from.
 * @attr {'frame' | 'inline'} isolation - How it is shielded; `inline` is heard on the city's own pages only.
 * @attr {'box' | 'page'} layout - How it is shown.
 * @attr {'id' | 'en'} locale - Language of the view.
 * @attr {'auto' | 'light' | 'dark'} theme - Colours; `auto` follows the reader's system.
 * @event aduan-ready - A code can be typed in. Carries nothing.
 * @slot - A link to the city's own page, for readers without JavaScript and for pages that may not hold the element.
 * @csspart frame - The iframe.
 * @csspart fallback - The line with the link that stands in for the element.
 */
export class LacakAduan extends KotakAduan {
  protected override get shown(): ShownPage {
    const texts = this.locale === 'en' ? trackingShellEn : trackingShellId;
    return { page: 'lacak', frame: 'bingkai-lacak', script: 'lacak-aduan-inline.js', tag: 'lacak-aduan-view', texts };
  }

  protected override get isInline(): boolean {
    if (this.isolation === 'inline' && !this.isOwnPage)
      warnDeveloper('<lacak-aduan isolation="inline"> is only for pages of the city’s own: the page could read the tracking code. A frame is shown.');
    return this.isOwnPage && this.isolation !== 'frame';
  }
}
