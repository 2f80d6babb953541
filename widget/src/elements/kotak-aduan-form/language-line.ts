import type { TemplateResult } from 'lit';
import { rememberedLanguage } from '../../messages/remembered-language.ts';
import type { FormHost } from './form-host.ts';
import type { LanguagePart } from './language-part.ts';
import { LazyPart } from './lazy-part.ts';
import { folded, later } from './sections/folded.ts';

/** The way to another language: one line, wherever the person is. What was chosen at an earlier visit is spoken at once. */
export class LanguageLine {
  readonly #host: FormHost;
  readonly #part: LazyPart<LanguagePart>;

  constructor(host: FormHost, isShared: () => boolean) {
    this.#host = host;
    this.#part = new LazyPart(host, async () => new (await import('./language-part.ts')).LanguagePart(host, isShared));
    const remembered = rememberedLanguage();
    if (remembered !== null) void host.speak(remembered);
  }

  view(): TemplateResult {
    const { texts } = this.#host;
    return folded({ name: 'language', title: texts.language, now: '', isNeeded: false, ...later({ part: this.#part, texts, draw: (part) => part.view() }) });
  }
}
