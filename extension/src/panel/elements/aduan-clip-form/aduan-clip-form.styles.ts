import { css } from 'lit';

export const clipFormStyles = css`
  .facts {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5rem;
  }
  .facts dt {
    color: var(--aduan-muted);
  }
  .facts dd {
    overflow-wrap: anywhere;
  }
  /* An address is recognised by its beginning; it opens whole, and is read whole by its title. */
  .facts a {
    display: block;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  blockquote {
    margin: 0;
    padding-inline-start: 0.75rem;
    border-inline-start: 3px solid var(--aduan-line);
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  .pictures {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 0.75rem;
  }
  .pictures figure {
    display: grid;
    gap: 0.25rem;
    align-content: start;
    justify-items: start;
  }
  .pictures .wide {
    grid-column: 1 / -1;
  }
  .pictures img {
    max-inline-size: 100%;
    max-block-size: 14rem;
    object-fit: contain;
    border: 1px solid var(--aduan-line);
    border-radius: 0.5rem;
    background: var(--aduan-surface);
  }
  .contact {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }
  .contact input {
    flex: 3 1 10rem;
    inline-size: auto;
    min-inline-size: 0;
  }
  .contact select {
    flex: 1 1 8rem;
    inline-size: auto;
  }
  .send {
    position: sticky;
    inset-block-end: 0;
    padding-block: 0.75rem;
    background: var(--aduan-page);
    border-block-start: 1px solid var(--aduan-line);
  }
  .send [data-look='primary'] {
    flex: 1 1 8rem;
  }
  #text {
    min-block-size: 9rem;
  }
  .parts {
    display: grid;
    gap: 0.5rem;
    margin: 0;
    padding-inline-start: 1.5rem;
    overflow-wrap: anywhere;
  }
  .notice ul {
    list-style: disc;
    padding-inline-start: 1.25rem;
    overflow-wrap: anywhere;
  }
  /* A number is not broken in two beside a narrow page. */
  [data-action='join'] {
    padding-inline: 0.75rem;
  }
`;
