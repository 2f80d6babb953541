import { html, type TemplateResult } from 'lit';
import type { DeskContext } from '../desk-context.ts';

/** The board of accounts, whose part is fetched when it is first looked at; until then it says that it is opening. */
export function renderAccounts(context: DeskContext): TemplateResult {
  const load = async (): Promise<void> => (await import('../later-part.ts')).defineAccounts();
  // A line that is down is said above the page already; the next look asks again.
  load().catch(() => undefined);
  return html`<main>
    <desk-accounts .context=${context}><p class="alone" role="status">${context.messages.app.opening}</p></desk-accounts>
  </main>`;
}
