import type { Clip, ClipReport, WrongPart } from '@kotak-aduan/api-client/schemas';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Skeleton } from '../../adapters/index.ts';
import type { NoClipReason } from '../../clip/no-clip-reason.ts';
import { errorCode } from '../../errors/has-code.ts';
import type { PanelBackend } from '../panel-backend.ts';
import { platformOfAddress } from '../../clip/platform-of-address.ts';

/** What went wrong: a clip, or a click that gave none. */
export interface WrongClip {
  /** The moment of the gesture, by which the page knows what was clipped. */
  readonly at: string;
  readonly clip: Clip | null;
  readonly reason: NoClipReason | null;
}

export type WrongClipState =
  | { readonly kind: 'closed' | 'reading' | 'gone' | 'sent' }
  | { readonly kind: 'shown' | 'sending'; readonly report: ClipReport; readonly code: string | null };

type Backend = Pick<PanelBackend, 'readSkeleton' | 'sendReport' | 'extensionVersion'>;

/** "Klip ini salah": first shows what would be sent, then sends exactly that. */
export class WrongClipController implements ReactiveController {
  state: WrongClipState = { kind: 'closed' };
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.state = { kind: 'closed' };
  }

  close(): void {
    this.#set({ kind: 'closed' });
  }

  async open(wrong: WrongClip, backend: Backend): Promise<void> {
    this.#set({ kind: 'reading' });
    const skeleton = await backend.readSkeleton(wrong.at).catch(() => null); // Whatever hindered it: there is nothing to send.
    if (this.state.kind !== 'reading') return;
    this.#set(skeleton === null ? { kind: 'gone' } : { kind: 'shown', report: makeReport(wrong, skeleton, backend.extensionVersion), code: null });
  }

  mark(part: WrongPart, isWrong: boolean): void {
    if (this.state.kind !== 'shown') return;
    const { report } = this.state;
    const others = report.wrong.filter((one) => one !== part);
    this.#set({ ...this.state, report: { ...report, wrong: isWrong ? [...others, part] : others } });
  }

  async send(backend: Backend): Promise<void> {
    if (this.state.kind !== 'shown') return;
    const { report } = this.state;
    this.#set({ kind: 'sending', report, code: null });
    try {
      await backend.sendReport(report);
      this.#set({ kind: 'sent' });
    } catch (error) {
      this.#set({ kind: 'shown', report, code: errorCode(error) ?? 'message-failed' });
    }
  }

  #set(state: WrongClipState): void {
    this.state = state;
    this.#host.requestUpdate();
  }
}

function makeReport({ at, clip, reason }: WrongClip, { html, address }: Skeleton, extensionVersion: string): ClipReport {
  return {
    platform: clip?.platform ?? platformOfAddress(address),
    kind: clip?.kind ?? null,
    reason,
    wrong: [],
    gaps: clip?.gaps ?? [],
    address,
    html,
    capturedOn: at.slice(0, 10),
    extensionVersion,
  };
}
