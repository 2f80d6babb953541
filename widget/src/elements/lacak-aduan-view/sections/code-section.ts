import { html, nothing, type TemplateResult } from 'lit';
import type { CodeProblem } from '../../../controllers/tracking-controller.ts';
import { errorTextFor } from '../../../messages/error-text-for.ts';
import type { AllMessages } from '../../../messages/id/tracking.ts';

interface CodeSection {
  readonly texts: AllMessages;
  readonly errorTexts: Readonly<Record<string, string>> | null;
  readonly problem: CodeProblem | null;
  readonly typed: string;
  readonly write: (typed: string) => void;
  readonly open: () => void;
  readonly lost: () => void;
  readonly leave: (() => void) | null;
}

/** Where the code is entered. It is never remembered, by us or by the browser. */
export function codeSection({ texts, errorTexts, problem, typed, write, open, lost, leave }: CodeSection): TemplateResult {
  const press = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter') return;
    // Enter would send the form around it, which is the complaint.
    event.preventDefault();
    open();
  };
  return html`<section class="track" aria-labelledby="track-title">
    <h2 id="track-title">${texts.trackTitle}</h2>
    <label for="track-code">${texts.trackCodeLabel}</label>
    <p class="hint" id="track-hint">${texts.trackCodeHint}</p>
    ${problem === null ? nothing : html`<p class="error" id="track-error">${problemText(problem, texts, errorTexts)}</p>`}
    <input
      id="track-code"
      class="code-input"
      autocomplete="off"
      autocapitalize="characters"
      spellcheck="false"
      maxlength="64"
      .value=${typed}
      aria-invalid=${problem === null ? nothing : 'true'}
      aria-describedby=${problem === null ? 'track-hint' : 'track-error track-hint'}
      @input=${(event: Event) => event.currentTarget instanceof HTMLInputElement && write(event.currentTarget.value)}
      @keydown=${press}
    />
    <div class="send">
      <button type="button" class="primary" @click=${open}>${texts.trackOpen}</button>
      <button type="button" class="quiet" id="lost-code" @click=${lost}>${texts.lostLink}</button>
      ${leave === null ? nothing : html`<button type="button" class="quiet" @click=${leave}>${texts.trackBack}</button>`}
    </div>
  </section>`;
}

function problemText(problem: CodeProblem, texts: AllMessages, errorTexts: Readonly<Record<string, string>> | null): string {
  switch (problem.kind) {
    case 'empty':
      return texts.trackEmpty;
    case 'typo':
      return texts.trackTypo;
    case 'length':
      return texts.trackWrongLength(problem.typed);
    case 'session-over':
      return texts.sessionOver;
    case 'code-replaced':
      return texts.codeReplaced;
    case 'error':
      return errorTextFor(problem.code, errorTexts);
  }
}
