import { css } from 'lit';

export const deskClipReportsStyles = css`
  .content {
    max-block-size: 60vh;
    overflow-y: auto;
  }
  ol {
    margin-block-start: 0.5rem;
  }
  li {
    display: grid;
    justify-items: start;
    gap: 0.25rem;
  }
`;
