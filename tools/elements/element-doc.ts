/** What a doc block says of one thing that an element has: the parts of `custom-elements.json` that we write and read. */
export interface DocItem {
  readonly name: string;
  readonly description?: string;
}

export interface AttributeDoc extends DocItem {
  readonly type?: { readonly text: string };
}

export interface ElementDoc {
  readonly kind: 'class';
  readonly name: string;
  readonly tagName: string;
  readonly summary: string;
  readonly attributes: readonly AttributeDoc[];
  readonly events: readonly DocItem[];
  readonly slots: readonly DocItem[];
  readonly cssParts: readonly DocItem[];
  readonly cssProperties: readonly DocItem[];
}

export interface ManifestModule {
  readonly kind: 'javascript-module';
  readonly path: string;
  readonly declarations: readonly ElementDoc[];
  readonly exports: readonly object[];
}

export interface Manifest {
  readonly schemaVersion: string;
  readonly readme: string;
  readonly modules: readonly ManifestModule[];
}

/** The elements of a manifest. */
export function elementsOf({ modules }: Manifest): readonly ElementDoc[] {
  return modules.flatMap(({ declarations }) => declarations);
}

/** `'light' | 'dark'` as its values; null where any text may stand. */
export function valuesOf({ type }: AttributeDoc): readonly string[] | null {
  const values = [...(type?.text ?? '').matchAll(/'([^']*)'/g)].map(([, value]) => value ?? '');
  return values.length === 0 ? null : values;
}

/** `buttonText` for `button-text`: each attribute is a property as well. */
export function propertyOf({ name }: DocItem): string {
  return camelCase(name);
}

export function camelCase(name: string): string {
  return name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
