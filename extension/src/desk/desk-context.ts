import type { CityConfig, DeskCase, Operator } from '@kotak-aduan/api-client/schemas';
import type { DeskHost } from './desk-host.ts';
import type { Language } from './messages/language.ts';
import type { Messages } from './messages/id.ts';
import type { TimeWords } from './words/time-words.ts';

/** What every element of the desk works with; made by `<desk-app>` and handed down as one property. */
export interface DeskContext {
  readonly host: DeskHost;
  readonly operator: Operator;
  readonly city: CityConfig;
  readonly language: Language;
  readonly messages: Messages;
  readonly times: TimeWords;
  /** What to tell a person about an error code. */
  readonly explain: (code: string) => string;
  /** Counts the sign-ins of this page, so that a form can go on where an expired session stopped it. */
  readonly signInCount: number;
  readonly onCaseChanged: (changed: DeskCase) => void;
  readonly reloadCase: () => Promise<void>;
  /** A call failed: a lost session asks for a sign-in over the page. */
  readonly onError: (code: string) => void;
}
