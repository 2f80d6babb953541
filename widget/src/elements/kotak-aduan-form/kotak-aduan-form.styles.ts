import { css } from 'lit';

/** What the empty form needs. The rest of the styles comes with the rest of the form. */
export const formStyles = css`
  :host {
    --_aduan-accent: var(--aduan-accent-color, #0b5394);
    --_aduan-on-accent: var(--aduan-on-accent-color, #fff);
    --_aduan-surface: var(--aduan-surface-color, #fff);
    --_aduan-text: var(--aduan-text-color, #1b2126);
    --_aduan-muted: #505b65;
    --_aduan-line: #76808a;
    --_aduan-faint: #d5dce2;
    --_aduan-soft: #f1f5f8;
    --_aduan-bad: #a8201a;
    --_aduan-radius: var(--aduan-border-radius, 10px);
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    box-sizing: border-box;
    max-inline-size: 44rem;
    padding: clamp(16px, 5vw, 32px);
    border: 1px solid var(--_aduan-faint);
    border-radius: var(--_aduan-radius);
    background: var(--_aduan-surface);
    color: var(--_aduan-text);
    color-scheme: light;
    font:
      max(16px, 1rem) / 1.5 system-ui,
      sans-serif;
    letter-spacing: normal;
    text-align: start;
    text-transform: none;
    overflow-wrap: anywhere;
    /* As all four languages are; on a page from right to left the number of a complaint would read the other way round, too. */
    direction: ltr !important;
  }
  @media (prefers-color-scheme: dark) {
    :host(:not([theme='light'])) {
      --_aduan-accent: var(--aduan-accent-color, #8fbdf3);
      --_aduan-on-accent: var(--aduan-on-accent-color, #0a1a2b);
      --_aduan-surface: var(--aduan-surface-color, #161b20);
      --_aduan-text: var(--aduan-text-color, #e9eef2);
      --_aduan-muted: #adb8c1;
      --_aduan-line: #84909a;
      --_aduan-faint: #38434c;
      --_aduan-soft: #20272e;
      --_aduan-bad: #ff9f96;
      --_aduan-page: var(--_aduan-surface);
      --_aduan-page-space: clamp(12px, 4vw, 24px);
      color-scheme: dark;
    }
  }
  :host([theme='dark']) {
    --_aduan-accent: var(--aduan-accent-color, #8fbdf3);
    --_aduan-on-accent: var(--aduan-on-accent-color, #0a1a2b);
    --_aduan-surface: var(--aduan-surface-color, #161b20);
    --_aduan-text: var(--aduan-text-color, #e9eef2);
    --_aduan-muted: #adb8c1;
    --_aduan-line: #84909a;
    --_aduan-faint: #38434c;
    --_aduan-soft: #20272e;
    --_aduan-bad: #ff9f96;
    --_aduan-page: var(--_aduan-surface);
    --_aduan-page-space: clamp(12px, 4vw, 24px);
    color-scheme: dark;
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  :host([layout='dialog']) {
    border: 0;
  }
  :host([layout='page']) {
    padding: var(--_aduan-page-space, 0);
    border: 0;
    /* By day the page's own; at night the page may be light all the same, and light words need something dark behind and around them. */
    background: var(--_aduan-page, none);
  }
  h2,
  h3,
  p,
  dl,
  dd,
  ul,
  ol,
  figure,
  fieldset,
  legend {
    margin: 0;
    padding: 0;
    border: 0;
  }
  h2 {
    margin-block-end: 12px;
    font-size: 1.5em;
    font-weight: 700;
    line-height: 1.25;
  }
  label {
    font-weight: 600;
  }
  .hint {
    color: var(--_aduan-muted);
  }
  .error {
    color: var(--_aduan-bad);
    font-weight: 600;
  }
  a {
    color: var(--_aduan-accent);
    text-underline-offset: 3px;
  }
  textarea,
  input,
  select {
    display: block;
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: 48px;
    margin-block: 8px 0;
    padding: 10px 12px;
    border: 2px solid var(--_aduan-line);
    border-radius: calc(var(--_aduan-radius) / 2);
    background: var(--_aduan-surface);
    color: inherit;
    font: inherit;
  }
  textarea {
    min-block-size: 164px;
    resize: vertical;
    /* A key is drawn in here; the rest of the form is neither laid out, painted nor put into layers again. */
    contain: layout paint;
  }
  .base {
    contain: layout style;
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
    line-height: 1.4;
    text-align: center;
    cursor: pointer;
  }
  .primary {
    background: var(--_aduan-accent);
    color: var(--_aduan-on-accent);
  }
  .quiet {
    padding-inline: 0;
    border-color: transparent;
    font-weight: 400;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  button:disabled,
  [aria-disabled='true'] {
    opacity: 0.65;
    cursor: default;
  }
  .send {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 16px;
    margin-block-start: 16px;
  }
`;
