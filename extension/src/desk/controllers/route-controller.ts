import { caseIdSchema, complaintNumberSchema, draftIdSchema, type CaseId, type ComplaintNumber, type DraftId } from '@kotak-aduan/api-client/schemas';
import type { ReactiveController } from 'lit';
import type { ControllerHost } from './controller-host.ts';

/** What a share came to where it is no draft. */
export const shareNotices = ['penuh', 'gagal', 'kosong', 'ulangi'] as const;

export interface ClipsRoute {
  readonly kind: 'clips';
  readonly draftId: DraftId | null;
  readonly notice: (typeof shareNotices)[number] | null;
}

export type Route =
  | { readonly kind: 'queue' }
  | { readonly kind: 'case'; readonly caseId: CaseId }
  /** From the panel, which knows a complaint by its number alone. */
  | { readonly kind: 'number'; readonly complaintNumber: ComplaintNumber }
  | ClipsRoute
  | { readonly kind: 'accounts' };

/** The address of a case inside the desk. It holds a random id and nothing of the content. */
export function caseHref(caseId: CaseId): string {
  return `#/perkara/${caseId}`;
}

/** Leads to the case of a complaint, where this person may see it. */
export function numberHref(complaintNumber: ComplaintNumber): string {
  return `#/nomor/${complaintNumber}`;
}

export const queueHref = '#/';
export const accountsHref = '#/akun';

/** The list of clips on this device, or one of its drafts. */
export function clipsHref(draftId: DraftId | null): string {
  return draftId === null ? '#/kliping' : `#/kliping/${draftId}`;
}

export function readRoute(hash: string): Route {
  if (hash === accountsHref) return { kind: 'accounts' };
  const [isClips, which = ''] = /^#\/kliping(?:\/([^/?]+))?$/.exec(hash) ?? [];
  if (isClips !== undefined) {
    const notice = shareNotices.find((one) => one === which) ?? null;
    return { kind: 'clips', draftId: draftIdSchema.safeParse(which).data ?? null, notice };
  }
  const caseId = caseIdSchema.safeParse(/^#\/perkara\/([^/?]+)$/.exec(hash)?.[1]);
  const complaintNumber = complaintNumberSchema.safeParse(/^#\/nomor\/([^/?]+)$/.exec(hash)?.[1]);
  if (complaintNumber.success) return { kind: 'number', complaintNumber: complaintNumber.data };
  return caseId.success ? { kind: 'case', caseId: caseId.data } : { kind: 'queue' };
}

type RouteWindow = Pick<Window, 'addEventListener' | 'removeEventListener'> & { readonly location: { readonly hash: string } };

/** What the address asks for. */
export class RouteController implements ReactiveController {
  route: Route;
  readonly #host: ControllerHost;
  readonly #window: RouteWindow;
  readonly #onChange: (route: Route) => void;

  constructor(host: ControllerHost, { window = globalThis.window, onChange }: { window?: RouteWindow; onChange: (route: Route) => void }) {
    this.#host = host;
    this.#window = window;
    this.#onChange = onChange;
    this.route = readRoute(window.location.hash);
    host.addController(this);
  }

  hostConnected(): void {
    this.#window.addEventListener('hashchange', this.#read);
  }

  hostDisconnected(): void {
    this.#window.removeEventListener('hashchange', this.#read);
  }

  readonly #read = (): void => {
    this.route = readRoute(this.#window.location.hash);
    this.#onChange(this.route);
    this.#host.requestUpdate();
  };
}
