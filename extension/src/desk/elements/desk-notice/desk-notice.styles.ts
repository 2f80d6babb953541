import { css } from 'lit';

export const deskNoticeStyles = css`
  :host {
    display: block;
  }
  .base {
    display: grid;
    gap: 0.375rem;
    justify-items: start;
    margin-block-start: 0.5rem;
  }
  [role='status']:empty {
    display: none;
  }
`;
