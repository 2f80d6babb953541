import { css } from 'lit';

export const arrivalStyles = css`
  #arrival {
    margin-block: 16px;
  }
  #arrival .code-now {
    margin-block: 8px;
  }
`;
