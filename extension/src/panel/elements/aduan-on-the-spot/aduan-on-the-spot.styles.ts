import { css } from 'lit';

export const onTheSpotStyles = css`
  .tick {
    display: flex;
    align-items: center;
    gap: 0.75rem;
    min-block-size: 44px;
  }
  input[type='checkbox'] {
    inline-size: 1.4rem;
    block-size: 1.4rem;
    min-block-size: 0;
    flex: none;
    accent-color: var(--aduan-accent);
  }
`;
