import type { DraftId } from '@kotak-aduan/api-client/schemas';
import type { ReactiveControllerHost } from 'lit';
import { errorCode } from '../../errors/has-code.ts';
import type { PanelBackend } from '../panel-backend.ts';

export type AimFault = 'refused' | 'nowhere' | 'not-joined';

/** Aiming from the panel, and what becomes of several that were chosen there. */
export class AimController {
  fault: AimFault | null = null;
  isBusy = false;
  readonly #host: Pick<ReactiveControllerHost, 'requestUpdate'>;
  readonly #backend: () => PanelBackend | null;

  constructor(host: Pick<ReactiveControllerHost, 'requestUpdate'>, backend: () => PanelBackend | null) {
    this.#host = host;
    this.#backend = backend;
  }

  start(): Promise<void> {
    return this.#attempt(async (backend) => {
      const outcome = await backend.startAim();
      return outcome === 'refused' || outcome === 'nowhere' ? outcome : null;
    });
  }

  cancel(): Promise<void> {
    return this.#attempt(async (backend) => {
      await backend.endAim();
      return null;
    });
  }

  /** Gives the draft that they became; null where they stay as they are. */
  async join(draftIds: readonly DraftId[]): Promise<DraftId | null> {
    let isJoined = false;
    await this.#attempt(async (backend) => {
      isJoined = await backend.join(draftIds);
      await backend.forgetGathered();
      return isJoined ? null : 'not-joined';
    });
    return isJoined ? (draftIds[0] ?? null) : null;
  }

  keepApart(): Promise<void> {
    return this.#attempt(async (backend) => {
      await backend.forgetGathered();
      return null;
    });
  }

  async #attempt(work: (backend: PanelBackend) => Promise<AimFault | null>): Promise<void> {
    const backend = this.#backend();
    if (backend === null || this.isBusy) return;
    this.isBusy = true;
    this.fault = null;
    this.#host.requestUpdate();
    try {
      this.fault = await work(backend);
    } catch (error) {
      // Whatever it was, the page has no outline, and the drafts are as they were.
      this.fault = errorCode(error) === 'draft-missing' ? 'not-joined' : 'refused';
    } finally {
      this.isBusy = false;
      this.#host.requestUpdate();
    }
  }
}
