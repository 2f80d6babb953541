import { css } from 'lit';

export const aimStyles = css`
  .aimed {
    overflow-wrap: anywhere;
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
    overflow: hidden;
  }
  .idle {
    position: absolute;
  }
  .choose {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }
  .choose button {
    flex: 1 1 9rem;
  }
`;
