import { css } from 'lit';

/** What comes with the view of a complaint. */
export const trackingStyles = css`
  .code-input {
    font-family: ui-monospace, 'Cascadia Mono', 'Roboto Mono', monospace;
    letter-spacing: 0.04em;
    text-transform: uppercase;
  }
  /* On a narrow phone the view stays within the place that a page keeps for it. */
  .track .send {
    row-gap: 0;
  }
  .case h3 {
    margin-block-end: 8px;
  }
  .words {
    white-space: pre-line;
  }
  .pair {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(220px, 100%), 1fr));
    gap: 16px;
    margin-block-start: 12px;
  }
  figcaption {
    font-weight: 600;
  }
  .pictures {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(132px, 1fr));
    gap: 12px;
    margin-block-start: 8px;
    list-style: none;
  }
  .pair .pictures {
    grid-template-columns: 1fr;
  }
  .pictures [data-large] {
    grid-column: 1 / -1;
  }
  .pictures button {
    display: block;
    inline-size: 100%;
    padding: 0;
    border: 1px solid var(--_aduan-faint);
    overflow: hidden;
    background: var(--_aduan-soft);
    cursor: zoom-in;
  }
  [data-large] button {
    cursor: zoom-out;
  }
  .pictures canvas {
    display: block;
    inline-size: 100%;
    block-size: auto;
    aspect-ratio: 4 / 3;
    object-fit: cover;
  }
  .pictures [data-large] canvas {
    aspect-ratio: auto;
  }
  .other-files {
    display: grid;
    gap: 8px;
    margin-block-start: 8px;
    list-style: none;
  }
  .other-files audio,
  .other-files video {
    display: block;
    inline-size: 100%;
    min-block-size: 44px;
    max-block-size: 70vh;
  }
  .messages,
  .steps {
    display: grid;
    gap: 12px;
    list-style: none;
  }
  .messages > li {
    padding: 12px 16px;
    border-radius: var(--_aduan-radius);
    border: 1px solid var(--_aduan-faint);
    background: var(--_aduan-soft);
  }
  .messages > [data-from='citizen'] {
    margin-inline-start: clamp(16px, 8%, 64px);
    background: none;
  }
  .messages > li > p > .hint {
    display: block;
    margin-block-end: 4px;
  }
  .steps {
    gap: 0;
  }
  .steps li {
    position: relative;
    display: grid;
    padding: 0 0 16px 28px;
  }
  .steps li::before {
    content: '';
    position: absolute;
    inset: 6px auto auto 0;
    box-sizing: border-box;
    inline-size: 14px;
    block-size: 14px;
    border: 3px solid var(--_aduan-accent);
    border-radius: 50%;
    background: var(--_aduan-accent);
  }
  .steps li:not(:last-child)::after {
    content: '';
    position: absolute;
    inset: 22px auto -4px 6px;
    inline-size: 2px;
    background: var(--_aduan-line);
  }
  .leave {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    align-items: center;
    margin-block-end: 20px;
  }
  .leave p {
    flex: 1 1 14em;
    font-size: 0.9375em;
  }
  .notice {
    margin-block-end: 12px;
    font-weight: 600;
  }
  .notice:focus {
    outline: none;
  }
  dd p {
    font-weight: 400;
  }
  dd .error {
    font-weight: 600;
  }
  .case h4 {
    margin: 16px 0 4px;
    font-size: 1em;
  }
  .compare {
    margin-block-start: 12px;
  }
  .both {
    display: grid;
    overflow: hidden;
    border-radius: calc(var(--_aduan-radius) / 2);
    background: var(--_aduan-soft);
  }
  .both > div {
    position: relative;
    grid-area: 1 / 1;
  }
  .both > .after {
    clip-path: inset(0 0 0 var(--_aduan-before, 50%));
  }
  .both > .after::before {
    content: '';
    position: absolute;
    inset-block: 0;
    left: var(--_aduan-before, 50%);
    inline-size: 2px;
    background: #fff;
  }
  .both.apart > div {
    grid-area: auto;
    clip-path: none;
  }
  .both.apart > ::before {
    display: none;
  }
  .both canvas {
    display: block;
    inline-size: 100%;
    aspect-ratio: 4 / 3;
    object-fit: cover;
  }
  .compare figcaption {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 12px;
    margin-block-start: 4px;
    overflow-wrap: normal;
  }
  .compare input {
    min-block-size: 44px;
    margin: 0;
    padding: 0;
    border: 0;
    background: none;
    accent-color: var(--_aduan-accent);
  }
  .rating + label,
  .rights > label {
    display: block;
    margin-block-start: 20px;
  }
  legend {
    font-weight: 600;
  }
  .rating {
    display: flex;
    flex-wrap: wrap;
    gap: 0 20px;
  }
  .rating legend {
    float: left;
    inline-size: 100%;
  }
  .rating .choice {
    gap: 0;
    margin: 0;
  }
  .rating .choice label {
    box-sizing: border-box;
    min-inline-size: 44px;
    padding-inline-start: 12px;
  }
  .keep-here [role='status'] {
    margin-block-start: -2px;
    padding-inline-start: calc(1.5em + 12px);
  }
  .verdict > p + p,
  .verdict > .hint + .row {
    margin-block-start: 12px;
  }
  .verdict textarea,
  .rights textarea {
    min-block-size: 96px;
  }
  .verdict > p + label {
    display: block;
    margin-block-start: 12px;
  }
  .kept ul,
  .requests {
    display: grid;
    gap: 12px;
    margin-block-start: 8px;
    list-style: none;
  }
  .kept li {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    align-items: center;
  }
  .kept .error {
    flex-basis: 100%;
  }
  .kept [data-news='new'] [role='status'] {
    color: var(--_aduan-accent);
    font-weight: 700;
  }
  .own-data {
    margin-block: 12px;
  }
  .own-data dd {
    font-weight: 400;
  }
  .own-data dd > * + .words {
    margin-block-start: 8px;
  }
  .case section > p + .panel,
  textarea + .hint {
    margin-block-start: 12px;
  }
  .case > .row:last-child,
  .news .button,
  .track,
  .lost {
    margin-block-end: 20px;
  }
  .case > .hint,
  .rating {
    margin-block-start: 20px;
  }
  .quiet {
    min-inline-size: 44px;
  }
  .quiet + span[role='status'] {
    margin-inline-start: 12px;
  }
  .keep-here,
  .lost > * + * {
    margin-block-start: 12px;
  }
`;
