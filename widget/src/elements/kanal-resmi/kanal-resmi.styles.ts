import { css } from 'lit';

/** Beside the form's own styles, whose colours and controls these are. On a page that runs the other way a name would read from its wrong end. */
export const channelsStyles = css`
  /* Its space is within: a page that takes the padding from everything would take the host's. */
  :host {
    display: block;
    padding: 0 !important;
  }
  .base,
  form,
  .result,
  ul,
  details {
    display: grid;
    gap: 12px;
    grid-template-columns: minmax(0, 1fr);
  }
  /* What a page says of every element reaches the host, and from there all that is inherited. */
  .base {
    gap: 20px;
    padding: clamp(16px, 5vw, 32px);
    border-radius: inherit;
    background: var(--_aduan-surface);
    color: var(--_aduan-text);
    direction: ltr;
    font:
      max(16px, 1rem) / 1.5 system-ui,
      sans-serif;
    letter-spacing: normal;
    word-spacing: normal;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    white-space: normal;
  }
  :host([layout='page']) .base {
    padding: var(--_aduan-page-space, 0);
    background: none;
  }
  h2 {
    margin: 0;
  }
  h3,
  h2.unit {
    font-size: 1em;
    margin-block: 4px 8px;
  }
  .never {
    padding-inline-start: 12px;
    border-inline-start: 4px solid var(--_aduan-accent);
  }
  .check {
    gap: 0;
    padding: 16px;
    border-radius: var(--_aduan-radius);
    background: var(--_aduan-soft);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-block-start: 8px;
  }
  .row input {
    flex: 1 1 12rem;
    inline-size: auto;
    min-inline-size: 0;
    margin: 0;
  }
  .result:not([data-state='none']) {
    margin-block-start: 16px;
    padding-inline-start: 12px;
    border-inline-start: 4px solid var(--_aduan-line);
  }
  .result[data-state='official'] {
    border-color: var(--_aduan-accent);
  }
  .result:is([data-state='alike'], [data-state='elsewhere'], [data-state='not-listed']) {
    border-color: var(--_aduan-bad);
  }
  .answer {
    font-size: 1.125em;
    font-weight: 700;
  }
  ul {
    gap: 0;
    list-style: none;
  }
  .account {
    padding-block: 10px;
  }
  li.account {
    border-block-start: 1px solid var(--_aduan-faint);
  }
  .result .button {
    display: inline-block;
  }
  .result .account {
    padding-block: 0;
  }
  .handle {
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
    font-weight: 600;
  }
  span.handle {
    min-block-size: 0;
  }
  summary {
    display: list-item;
    min-block-size: 44px;
    padding-block: 10px;
    box-sizing: border-box;
    cursor: pointer;
    font-weight: 600;
  }
  .page a {
    display: inline-block;
    padding-block: 10px;
  }
`;
