import { css } from 'lit';

/** Filled, where mistakes are framed: the two must not look alike to anybody. */
export const dangerStyles = css`
  .panel.dangers {
    margin-block-end: 20px;
    border: 4px solid var(--_aduan-bad);
    background: var(--_aduan-bad);
  }
  .panel.dangers,
  .dangers a,
  .dangers .hint {
    color: var(--_aduan-surface);
    outline-color: currentcolor;
  }
  .dangers ul {
    margin-block: 8px;
    list-style: none;
  }
  .dangers a {
    display: block;
    padding-block: 10px;
    font-weight: 600;
  }
  .dangers b {
    font-size: 1.5em;
  }
`;
