import type { KeptClipReport } from '@kotak-aduan/api-client/schemas';
import type { ReactiveController } from 'lit';
import type { DeskClient } from '../desk-client.ts';
import { errorCode } from '../words/error-code.ts';
import type { ControllerHost } from './controller-host.ts';

export type ClipReportsState =
  | { readonly kind: 'closed' }
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly reports: readonly KeptClipReport[] }
  | { readonly kind: 'failed'; readonly code: string };

export interface ClipReportsOptions {
  readonly client: () => Pick<DeskClient, 'listClipReports'> | null;
  readonly onError: (code: string) => void;
}

/** What was clipped wrongly, asked for when somebody opens the list: it may be megabytes, and few ever look. */
export class ClipReportsController implements ReactiveController {
  state: ClipReportsState = { kind: 'closed' };
  readonly #host: ControllerHost;
  readonly #options: ClipReportsOptions;

  constructor(host: ControllerHost, options: ClipReportsOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#set({ kind: 'closed' });
  }

  async load(): Promise<void> {
    const client = this.#options.client();
    if (client === null) return;
    this.#set({ kind: 'loading' });
    try {
      const { reports } = await client.listClipReports({});
      this.#set({ kind: 'ready', reports });
    } catch (error) {
      const code = errorCode(error);
      this.#set({ kind: 'failed', code });
      this.#options.onError(code);
    }
  }

  #set(state: ClipReportsState): void {
    this.state = state;
    this.#host.requestUpdate();
  }
}
