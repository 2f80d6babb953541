import { css } from 'lit';

export const panelStyles = css`
  :host {
    max-inline-size: 40rem;
    margin-inline: auto;
    padding: 1rem min(1rem, 4.5vw) 4rem;
  }
  header {
    justify-content: space-between;
  }
  aduan-accounts {
    flex-basis: 100%;
  }
  .idle {
    /* A live region has to stand there before it speaks; without words it takes no room, and no gap of the column either. */
    position: absolute;
  }
  .back {
    margin-block: -0.5rem;
  }
  aduan-clip-form + aduan-wrong-clip {
    /* The bar above has room of its own below its buttons. */
    margin-block-start: -0.75rem;
  }
`;
