import { css } from 'lit';
import { baseStyles } from './base.styles.ts';

/** Headings, fields, buttons and notices, alike in panel and pairing page. */
export const controlsStyles = css`
  ${baseStyles}
  /* At twice the text a word may be wider than the panel. */
  :host {
    overflow-wrap: break-word;
  }
  h2,
  legend {
    font-size: 1.0625rem;
    font-weight: 650;
    line-height: 1.35;
    padding: 0;
  }
  a {
    color: var(--aduan-accent);
    overflow-wrap: anywhere;
  }
  :focus-visible {
    outline: 3px solid var(--aduan-focus);
    outline-offset: 2px;
  }
  .tight {
    gap: 0.375rem;
  }
  .card {
    background: var(--aduan-surface);
    border: 1px solid var(--aduan-line);
    border-radius: 0.75rem;
    padding: min(1rem, 4.5vw);
  }
  .hint {
    color: var(--aduan-muted);
    font-size: 1rem;
  }
  .notice {
    border-inline-start: 4px solid var(--aduan-line-strong);
    border-radius: 0.5rem;
    background: var(--aduan-surface);
    padding: 0.75rem min(1rem, 4.5vw);
  }
  .notice[data-tone='care'] {
    border-color: var(--aduan-care);
    background: var(--aduan-care-soft);
  }
  .notice[data-tone='danger'] {
    border-color: var(--aduan-danger);
    background: var(--aduan-danger-soft);
  }
  .notice[data-tone='good'] {
    border-color: var(--aduan-accent);
    background: var(--aduan-accent-soft);
  }
  label {
    font-weight: 600;
  }
  input,
  textarea,
  select {
    inline-size: 100%;
    min-block-size: 2.75rem;
    padding: 0.5rem 0.75rem;
    border: 1px solid var(--aduan-line-strong);
    border-radius: 0.5rem;
    background: var(--aduan-surface);
    color: inherit;
    font: inherit;
  }
  textarea {
    resize: vertical;
    line-height: 1.5;
  }
  [aria-invalid='true'] {
    border-color: var(--aduan-danger);
    border-width: 2px;
  }
  .error {
    color: var(--aduan-danger);
    font-weight: 600;
  }
  button {
    min-block-size: 2.75rem;
    max-inline-size: 100%;
    padding: 0.5rem min(1rem, 4.5vw);
    border: 1px solid var(--aduan-line-strong);
    border-radius: 0.5rem;
    background: var(--aduan-surface);
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
  button[data-look='primary'] {
    border-color: var(--aduan-accent);
    background: var(--aduan-accent);
    color: var(--aduan-on-accent);
    font-weight: 650;
  }
  button[data-look='quiet'] {
    border-color: transparent;
    background: transparent;
    color: var(--aduan-accent);
    text-decoration: underline;
    text-underline-offset: 0.2em;
    padding-inline: 0.25rem;
  }
  button[data-look='danger'] {
    border-color: var(--aduan-danger);
    color: var(--aduan-danger);
  }
  progress {
    inline-size: 100%;
    accent-color: var(--aduan-accent);
  }
  @media (forced-colors: active) {
    .notice,
    .card {
      border: 1px solid CanvasText;
    }
  }
`;
