import { css } from 'lit';

export const formStyles = css`
  :host {
    --_aduan-accent: var(--aduan-accent-color, #0b5394);
    --_aduan-on-accent: var(--aduan-on-accent-color, #fff);
    --_aduan-surface: var(--aduan-surface-color, #fff);
    --_aduan-text: var(--aduan-text-color, #1b2126);
    --_aduan-muted: #505b65;
    --_aduan-line: #7d8791;
    --_aduan-faint: #d8dee4;
    --_aduan-soft: #f2f5f8;
    --_aduan-bad: #a8201a;
    --_aduan-good: #17653a;
    --_aduan-radius: var(--aduan-border-radius, 10px);
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    box-sizing: border-box;
    max-inline-size: 44rem;
    padding: clamp(16px, 5vw, 32px);
    border: 1px solid var(--_aduan-faint);
    border-radius: var(--_aduan-radius);
    background: var(--_aduan-surface);
    color: var(--_aduan-text);
    color-scheme: light dark;
    font:
      max(16px, 1rem) / 1.5 system-ui,
      sans-serif;
    text-align: start;
    overflow-wrap: anywhere;
  }
  :host([hidden]) {
    display: none;
  }
  :host([layout='page']) {
    padding: 0;
    border: 0;
    background: none;
  }
  :host([theme='light']) {
    color-scheme: light;
  }
  :host([theme='dark']) {
    color-scheme: dark;
  }
  h2,
  h3,
  p,
  dl,
  ul,
  ol,
  dd,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
  }
  [hidden] {
    display: none !important;
  }
  h2 {
    font-size: 1.5em;
    line-height: 1.25;
    margin-block-end: 12px;
  }
  label,
  h3 {
    font-size: 1em;
    font-weight: 600;
  }
  .hint {
    color: var(--_aduan-muted);
  }
  a {
    color: var(--_aduan-accent);
  }
  textarea,
  input,
  select {
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: 48px;
    padding: 10px 12px;
    border: 2px solid var(--_aduan-line);
    border-radius: calc(var(--_aduan-radius) / 2);
    background: var(--_aduan-surface);
    color: inherit;
    font: inherit;
  }
  textarea {
    margin-block: 8px 0;
    min-block-size: 164px;
    resize: vertical;
  }
  [aria-invalid='true'] {
    border-color: var(--_aduan-bad);
  }
  :focus-visible {
    outline: 3px solid var(--_aduan-accent);
    outline-offset: 2px;
  }
  button,
  .button {
    box-sizing: border-box;
    min-block-size: 48px;
    padding: 10px 20px;
    border: 2px solid var(--_aduan-accent);
    border-radius: calc(var(--_aduan-radius) / 2);
    background: none;
    color: var(--_aduan-accent);
    font: inherit;
    font-weight: 600;
    cursor: pointer;
  }
  .primary {
    background: var(--_aduan-accent);
    color: var(--_aduan-on-accent);
  }
  .quiet {
    padding-inline: 4px;
    border-color: transparent;
    font-weight: 400;
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  button:disabled {
    opacity: 0.6;
    cursor: default;
  }
  .send {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 20px;
    margin-block-start: 16px;
  }
  .error {
    color: var(--_aduan-bad);
    font-weight: 600;
  }
`;
