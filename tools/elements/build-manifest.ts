import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { create, ts } from '@custom-elements-manifest/analyzer';
import { rootDir } from '../root-dir.ts';
import { propertyOf, type ElementDoc, type Manifest, type ManifestModule } from './element-doc.ts';
import { publishedElements, type PublishedElement } from './published-elements.ts';

/** Where all classes are imported from. */
const classModule = 'index.js';

/** What the doc blocks of our elements say, as `custom-elements.json`: nothing that no tag names is public. */
export async function buildManifest(): Promise<Manifest> {
  const declarations = await Promise.all(publishedElements.map(readElement));
  const classes: ManifestModule = {
    kind: 'javascript-module',
    path: classModule,
    declarations,
    exports: declarations.map(({ name }) => ({ kind: 'js', name, declaration: { name, module: classModule } })),
  };
  const definitions = publishedElements.map(({ tag, definedBy }, index): ManifestModule => {
    const declaration = { name: declarations[index]?.name, module: classModule };
    return { kind: 'javascript-module', path: definedBy, declarations: [], exports: [{ kind: 'custom-element-definition', name: tag, declaration }] };
  });
  return { schemaVersion: '2.1.0', readme: 'README.md', modules: [classes, ...definitions] };
}

async function readElement({ tag, source }: PublishedElement): Promise<ElementDoc & { readonly customElement: true; readonly members: readonly object[] }> {
  const text = await readFile(join(rootDir, source), 'utf8');
  const { modules } = create({ modules: [ts.createSourceFile(source, text, ts.ScriptTarget.ES2022, true)] });
  const found = modules.flatMap(({ declarations = [] }) => declarations).find(({ kind, summary }) => kind === 'class' && summary !== undefined);
  if (found?.summary === undefined) throw new Error(`${source} has no class with an @summary.`);
  const { name, summary, attributes = [], slots = [], cssParts = [], cssProperties = [] } = found;
  // The analyzer adds what it sees dispatched, without a name: what no tag describes is nobody's.
  const events = (found.events ?? []).filter((event) => event.name);
  const listed = { attributes, events, slots, cssParts, cssProperties };
  for (const [kind, items] of Object.entries(listed)) {
    const bare = items.find(({ description }) => description?.endsWith('.') !== true);
    if (bare !== undefined) throw new Error(`${source}: ${kind} "${bare.name}" needs a description that ends as a sentence does.`);
  }
  return {
    kind: 'class',
    name,
    tagName: tag,
    customElement: true,
    summary,
    members: attributes.map((attribute) => ({
      kind: 'field',
      name: propertyOf(attribute),
      type: { text: `${attribute.type?.text ?? 'string'} | null | undefined` },
      description: attribute.description,
      privacy: 'public',
    })),
    ...listed,
    attributes: attributes.map((attribute) => ({ ...attribute, fieldName: propertyOf(attribute) })),
    events: events.map((event) => ({ ...event, type: { text: 'Event' } })),
  };
}
