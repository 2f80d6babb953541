// Lit's own would bring its class for styles.
const css = String.raw;

export const shellStyles = css`
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  iframe {
    display: block;
    inline-size: 100%;
    border: 0;
    color-scheme: light dark;
  }
  :host([theme='light']) iframe {
    color-scheme: light;
  }
  :host([theme='dark']) iframe {
    color-scheme: dark;
  }
  iframe[hidden] {
    display: none;
  }
  .fallback {
    margin: 0;
    font:
      max(16px, 1rem) / 1.5 system-ui,
      sans-serif;
  }
  .fallback a,
  .fallback ::slotted(a) {
    display: inline-block;
    padding-block: 10px;
  }
`;
