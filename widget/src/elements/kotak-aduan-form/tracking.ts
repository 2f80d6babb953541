import type { PublicClient } from '@kotak-aduan/api-client';
import type { DraftFile } from '@kotak-aduan/api-client/drafts';
import { html, type TemplateResult } from 'lit';
import type { CityController } from '../../controllers/city-controller.ts';
import type { TimeWords } from '../../time-words.ts';
import type { KotakAduanForm } from './kotak-aduan-form.ts';

interface TrackingOptions {
  readonly client: PublicClient;
  readonly city: CityController;
  readonly leave: () => void;
  readonly go: (id: string) => void;
}

/** The other way: from a code to the complaint, its answers and its proof. */
export class Tracking {
  readonly files: readonly DraftFile[] = [];
  constructor(host: KotakAduanForm, options: TrackingOptions) {
    void host;
    void options;
  }
  openCode(code: string): Promise<void> {
    void code;
    return Promise.resolve();
  }
  rendered(root: ParentNode): void {
    void root;
  }
  body(times: TimeWords): TemplateResult {
    void times;
    return html``;
  }
}
