import { css } from 'lit';

export const deskTimelineStyles = css`
  li {
    position: relative;
    padding: 0 0 1rem 1.25rem;
    border-inline-start: 2px solid var(--desk-line);
  }
  li:last-child {
    border-inline-start-color: transparent;
  }
  li::before {
    content: '';
    position: absolute;
    inset-block-start: 0.45rem;
    inset-inline-start: -6px;
    inline-size: 10px;
    block-size: 10px;
    border-radius: 50%;
    background: var(--desk-line-strong);
  }
  @media (forced-colors: active) {
    li:last-child {
      border-inline-start-color: Canvas;
    }
    li::before {
      background: CanvasText;
    }
  }
  .what {
    font-weight: 600;
  }
  .words {
    margin-block-start: 0.25rem;
    padding: 0.5rem 0.75rem;
    border-radius: 8px;
    border: 1px solid var(--desk-line);
    background: var(--desk-surface);
  }
`;
