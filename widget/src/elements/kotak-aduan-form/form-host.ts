import type { ReactiveControllerHost } from 'lit';
import type { Language } from '../../messages/messages-for.ts';

/** What the parts of the form may ask of the element they belong to; so that they need not know the element. */
export interface FormHost extends ReactiveControllerHost, EventTarget {
  readonly isConnected: boolean;
  readonly querySelector: ParentNode['querySelector'];
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly agency: string | null | undefined;
  readonly layout: string | null | undefined;
  readonly locale: string | null | undefined;
  readonly language: Language;
  /** Another language, chosen by the person. False where it can't be fetched. */
  speak(locale: string): Promise<boolean>;
  readonly texts: Language['texts'];
  readonly errorTexts: Language['errorTexts'];
  readonly apiOrigin: string;
  readonly cityPage: string;
  readonly fetcher: typeof fetch | undefined;
}
