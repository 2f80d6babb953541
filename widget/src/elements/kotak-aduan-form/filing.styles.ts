import { css } from 'lit';

/** What comes with the rest of the form. Nothing moves, so there is nothing to still for those who ask for less motion. */
export const filingStyles = css`
  h3 {
    font-size: 1.125em;
    font-weight: 700;
    line-height: 1.35;
  }
  .base > section:not(.panel),
  .case > section {
    margin-block-start: 24px;
    padding-block-start: 20px;
    border-block-start: 1px solid var(--_aduan-faint);
  }
  .base > section:first-child:not(.panel) {
    margin-block-start: 0;
    padding-block-start: 0;
    border: 0;
  }
  fieldset {
    min-inline-size: 0;
  }
  h3 + .hint {
    margin-block-start: 4px;
  }
  .hint + .hint,
  .error p + p,
  .row + .hint,
  .row + [role='group'],
  button + .hint {
    margin-block-start: 8px;
  }
  .base > details,
  .official {
    border-block-start: 1px solid var(--_aduan-faint);
  }
  .panel + .panel,
  .panel + details {
    margin-block-start: 16px;
  }
  details[open] {
    padding-block-end: 16px;
  }
  summary {
    padding-block: 10px;
    color: var(--_aduan-accent);
    cursor: pointer;
  }
  /* In sight while the questions above it are open: a line of its own where the page scrolls, and its plain place in a frame. */
  .base > details ~ .send {
    position: sticky;
    inset-block-end: 0;
    margin: 0;
    padding-block: 6px;
    border-block-start: 1px solid var(--_aduan-faint);
    background: var(--_aduan-surface);
  }
  .base * {
    scroll-margin-block-end: 80px;
  }
  summary h3 {
    display: inline;
    margin-inline-end: 4px;
    font-size: 1em;
  }
  div.error {
    margin-block-start: 12px;
    padding-inline-start: 16px;
    border-inline-start: 4px solid currentcolor;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
    margin-block-start: 12px;
  }
  .inset {
    margin-block: 4px 8px;
    padding-inline-start: 20px;
    margin-inline-start: 11px;
    border-inline-start: 4px solid var(--_aduan-faint);
  }
  fieldset > label {
    display: block;
    margin-block-start: 16px;
  }
  .choice {
    display: grid;
    grid-template-columns: 1.5em 1fr;
    gap: 0 12px;
    margin-block-start: 4px;
  }
  .choice input {
    inline-size: 1.5em;
    min-block-size: 0;
    block-size: 1.5em;
    margin: 10px 0 0;
    accent-color: var(--_aduan-accent);
  }
  .choice label {
    padding-block: 10px;
    font-weight: 400;
    cursor: pointer;
  }
  .choice .hint {
    grid-column: 2;
    margin-block: -8px 6px;
  }
  .draft {
    margin-block: 8px 12px;
    color: var(--_aduan-muted);
  }
  .draft [data-tone='warning'] {
    color: var(--_aduan-text);
    font-weight: 600;
  }
  .danger {
    color: var(--_aduan-bad);
  }
  .summary {
    margin-block-end: 20px;
    padding: 16px 20px;
    border: 4px solid var(--_aduan-bad);
    border-radius: calc(var(--_aduan-radius) / 2);
  }
  form .summary {
    margin-block: 24px 0;
  }
  .summary ul {
    margin-block-start: 8px;
    padding-inline-start: 20px;
  }
  .summary a {
    display: inline-block;
    padding-block: 10px;
    vertical-align: top;
    color: var(--_aduan-bad);
    font-weight: 600;
  }
  .summary:focus,
  h2:focus,
  .panel:focus {
    outline: none;
  }
  label.button {
    position: relative;
    display: inline-block;
  }
  label.button input {
    position: absolute;
    inset: 0;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  label.button:focus-within {
    outline: 3px solid var(--_aduan-accent);
    outline-offset: 2px;
  }
  .place label,
  .next {
    display: block;
    margin-block-start: 12px;
  }
  .lazy {
    margin-block: 12px;
  }
  p:empty {
    display: none;
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .panel {
    padding: 20px;
    border: 1px solid var(--_aduan-faint);
    border-radius: var(--_aduan-radius);
    background: var(--_aduan-soft);
  }
  .panel h2 {
    font-size: 1.25em;
  }
  .uploads {
    margin-block-start: 12px;
    list-style: none;
  }
  .uploads li {
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
    align-items: center;
    min-block-size: 44px;
  }
  .uploads .name {
    flex: 1;
  }
  .uploads .hint {
    margin: 0;
  }
  .code-now {
    margin-block-start: 4px;
    font-weight: 700;
    letter-spacing: 0.04em;
    user-select: all;
  }
  .code-already {
    margin-block-start: 16px;
    padding-block-start: 16px;
    border-block-start: 1px solid var(--_aduan-faint);
  }
  .panel + .hint {
    margin-block-start: 16px;
  }
  .code {
    display: block;
    margin-block: 12px 16px;
    padding: 12px 16px;
    border: 2px solid var(--_aduan-line);
    border-radius: calc(var(--_aduan-radius) / 2);
    background: var(--_aduan-surface);
    font:
      700 1.25em / 1.6 ui-monospace,
      'Cascadia Mono',
      'Roboto Mono',
      monospace;
    letter-spacing: 0.04em;
    overflow-wrap: normal;
    user-select: all;
    -webkit-user-select: all;
  }
  .panel [role='status']:empty {
    display: none;
  }
  dl {
    display: grid;
    gap: 12px;
    margin-block-start: 16px;
  }
  dt {
    color: var(--_aduan-muted);
  }
  dd {
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  progress {
    inline-size: 100%;
    block-size: 12px;
    accent-color: var(--_aduan-accent);
  }
  @media (min-width: 40em) {
    dl > div {
      display: grid;
      grid-template-columns: 12em 1fr;
      gap: 16px;
    }
  }
  @media (forced-colors: active) {
    .quiet {
      padding-inline: 6px;
      border-color: Canvas;
    }
    .primary {
      forced-color-adjust: none;
      border-color: ButtonText;
      background: ButtonText;
      color: ButtonFace;
    }
  }
`;
