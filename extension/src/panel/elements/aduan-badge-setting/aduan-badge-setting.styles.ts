import { css } from 'lit';

export const badgeSettingStyles = css`
  :host {
    display: block;
  }
  fieldset {
    min-inline-size: 0;
    margin: 0;
  }
  legend {
    padding: 0 0.25rem;
    font-weight: 650;
  }
  label {
    display: flex;
    gap: 0.5rem;
    align-items: center;
    min-block-size: 2.75rem;
    font-weight: 400;
  }
  input {
    flex: none;
    inline-size: 1.25rem;
    block-size: 1.25rem;
    margin: 0;
  }
`;
