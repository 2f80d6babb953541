import { css } from 'lit';
import { baseStyles } from '../../look/base.styles.ts';

/** Buttons, fields, notices and headings, alike in every view. Colours come from the tokens in `desk.css`. */
export const controlsStyles = css`
  ${baseStyles}
  :host {
    color: var(--desk-text);
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  h2 {
    font-size: 1.125rem;
    line-height: 1.3;
  }
  h3 {
    font-size: 1rem;
    line-height: 1.4;
  }
  [role='status']:focus,
  [role='alert']:focus {
    outline: none;
  }
  a {
    color: var(--desk-accent);
  }
  :focus-visible {
    outline: 3px solid var(--desk-focus);
    outline-offset: 2px;
  }
  .meta {
    color: var(--desk-muted);
    font-size: 0.9375rem;
  }
  .text {
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  button,
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    min-block-size: 44px;
    padding: 0.5rem 1rem;
    border: 1px solid var(--desk-line-strong);
    border-radius: 8px;
    background: var(--desk-surface);
    color: var(--desk-text);
    font: inherit;
    font-weight: 600;
    text-decoration: none;
    cursor: pointer;
  }
  button:hover,
  .button:hover {
    border-color: var(--desk-accent);
  }
  button.primary {
    border-color: var(--desk-accent);
    background: var(--desk-accent);
    color: var(--desk-on-accent);
  }
  button.plain {
    padding-inline: 0.25rem;
    border-color: transparent;
    background: none;
    color: var(--desk-accent);
    font-weight: 400;
    text-decoration: underline;
  }
  button:disabled {
    opacity: 0.6;
    cursor: default;
  }
  .field {
    display: grid;
    gap: 0.375rem;
    grid-template-columns: minmax(0, 1fr);
  }
  label,
  legend,
  .label {
    font-weight: 600;
  }
  .hint {
    color: var(--desk-muted);
    font-size: 0.9375rem;
    font-weight: 400;
  }
  input:not([type='checkbox']):not([type='file']),
  select,
  textarea {
    inline-size: 100%;
    min-block-size: 44px;
    padding: 0.5rem 0.75rem;
    border: 1px solid var(--desk-line-strong);
    border-radius: 8px;
    background: var(--desk-field);
    color: var(--desk-text);
    font: inherit;
  }
  ::placeholder {
    color: var(--desk-muted);
    opacity: 1;
  }
  textarea {
    min-block-size: 8rem;
    resize: vertical;
  }
  summary {
    display: flex;
    align-items: center;
    min-block-size: 44px;
    color: var(--desk-accent);
    cursor: pointer;
  }
  summary::before {
    content: '▸';
    margin-inline-end: 0.5rem;
  }
  details[open] summary::before {
    content: '▾';
  }
  .check {
    display: flex;
    gap: 0.625rem;
    align-items: center;
    min-block-size: 44px;
    font-weight: 400;
  }
  .check input {
    inline-size: 1.25rem;
    block-size: 1.25rem;
    margin: 0;
    accent-color: var(--desk-accent);
  }
  .field[data-state='wrong'] textarea,
  .field[data-state='wrong'] input,
  .field[data-state='wrong'] select {
    border-color: var(--desk-danger);
    border-width: 2px;
  }
  .wrong {
    color: var(--desk-danger);
    font-weight: 600;
  }
  .notice {
    padding: 0.75rem 1rem;
    border: 1px solid var(--desk-line);
    border-inline-start: 4px solid var(--desk-accent);
    border-radius: 8px;
    background: var(--desk-surface);
  }
  .notice[data-state='wrong'] {
    border-inline-start-color: var(--desk-danger);
  }
  .notice[data-state='care'] {
    border-inline-start-color: var(--desk-care);
  }
  .mark {
    padding: 0 0.5rem;
    border: 1px solid var(--desk-care);
    border-radius: 4px;
    color: var(--desk-care);
    font-size: 0.9375rem;
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (forced-colors: active) {
    button.primary {
      border: 2px solid ButtonText;
    }
    :focus-visible {
      outline-color: Highlight;
    }
  }
`;
