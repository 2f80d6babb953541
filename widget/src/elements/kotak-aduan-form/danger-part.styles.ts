import { css } from 'lit';

/** Filled, where mistakes are framed: the two must not look alike to anybody. */
export const dangerStyles = css`
  .panel.dangers {
    margin-block: 12px 20px;
    padding: 12px 16px;
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
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
    list-style: none;
  }
  .dangers li {
    flex: 1 0 min-content;
    overflow-wrap: break-word;
  }
  .dangers a {
    display: grid;
    padding-block: 8px;
    font-weight: 600;
    line-height: 1.25;
  }
  .dangers b {
    font-size: 1.5em;
  }
`;
