import { html, type TemplateResult } from 'lit';

interface FileChoice {
  readonly label: string;
  readonly name: string;
  readonly accept: string;
  readonly capture?: boolean;
  readonly isFull: boolean;
  /** Before the camera or the list opens. */
  readonly save: () => void;
  readonly pick: (files: readonly File[]) => void;
}

/** A button that opens the camera or the list of files. */
export function fileChoice({ label, name, accept, capture = false, isFull, save, pick }: FileChoice): TemplateResult {
  const changed = ({ currentTarget: input }: Event): void => {
    if (!(input instanceof HTMLInputElement)) return;
    const files = [...(input.files ?? [])];
    // So that the same file can be picked again after it was removed.
    input.value = '';
    if (files.length > 0) pick(files);
  };
  const field = capture
    ? html`<input type="file" accept=${accept} capture="environment" name=${name} ?disabled=${isFull} @click=${save} @change=${changed} />`
    : html`<input type="file" accept=${accept} name=${name} ?disabled=${isFull} @click=${save} @change=${changed} />`;
  return html`<label class="button">${field}${label}</label>`;
}
