/** An element that web teams may use: where its class stands, and what registers it. */
export interface PublishedElement {
  readonly tag: string;
  readonly source: string;
  /** The entry of the npm package that registers it. */
  readonly definedBy: string;
}

export const publishedElements: readonly PublishedElement[] = [
  { tag: 'kotak-aduan', source: 'widget/src/elements/kotak-aduan/kotak-aduan.ts', definedBy: 'define/kotak-aduan.js' },
  { tag: 'lacak-aduan', source: 'widget/src/elements/lacak-aduan/lacak-aduan.ts', definedBy: 'define/lacak-aduan.js' },
  { tag: 'kanal-resmi', source: 'widget/src/elements/kanal-resmi/kanal-resmi.ts', definedBy: 'define/kanal-resmi.js' },
  { tag: 'kotak-aduan-form', source: 'widget/src/elements/kotak-aduan-form/kotak-aduan-form.ts', definedBy: 'define/kotak-aduan-form.js' },
];
