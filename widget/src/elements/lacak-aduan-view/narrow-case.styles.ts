import { css } from 'lit';

/** A complaint in a narrow box; comes after the styles of the view. */
export const narrowCaseStyles = css`
  /* The longest words stand whole on the narrowest phones; a percentage is of the box, which may be narrow in a wide page too. */
  .case .panel {
    padding-inline: clamp(10px, 5%, 20px);
  }
  .case .panel h2 {
    font-size: clamp(1em, 5.5vw, 1.1875em);
  }
  .case h3 {
    font-size: clamp(1em, 5.5vw, 1.125em);
  }
  @media (min-width: 40em) {
    .case dl > div {
      display: flex;
      flex-wrap: wrap;
      gap: 0 16px;
    }
    .case dt {
      flex: 0 1 12em;
    }
    .case dd {
      flex: 1 1 12em;
    }
  }
`;
