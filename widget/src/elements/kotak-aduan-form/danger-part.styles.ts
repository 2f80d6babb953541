import { css } from 'lit';

export const dangerStyles = css`
  .panel.dangers {
    margin-block-end: 20px;
    border: 4px solid var(--_aduan-bad);
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
