import { css } from 'lit';

export const draftsStyles = css`
  .drafts ul {
    list-style: none;
  }
  .drafts li {
    padding-block: 16px;
    border-block-end: 1px solid var(--_aduan-faint);
  }
  .drafts li:last-child {
    padding-block-end: 0;
    border: 0;
  }
  .drafts .words {
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .drafts .notice {
    margin-block: 8px 16px;
  }
  .drafts .notice .button {
    margin-block-start: 12px;
  }
  .news .button {
    margin-block: 8px 16px;
  }
  .drafts > section {
    margin-block-end: 16px;
  }
`;
