import { css } from 'lit';

export const draftListStyles = css`
  .draft {
    inline-size: 100%;
    display: grid;
    gap: 0.25rem;
    text-align: start;
  }
  .draft .excerpt {
    overflow: hidden;
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow-wrap: anywhere;
  }
  .state {
    font-weight: 650;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1rem;
    align-items: center;
    justify-content: space-between;
  }
`;
