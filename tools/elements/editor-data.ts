import { propertyOf, valuesOf, type DocItem, type ElementDoc } from './element-doc.ts';

/** For editors built on VS Code: `html.customData`. https://code.visualstudio.com/api/extension-guides/custom-data-extension */
export function htmlCustomData(elements: readonly ElementDoc[]): object {
  return {
    version: 1.1,
    tags: elements.map(({ tagName, summary, attributes }) => ({
      name: tagName,
      description: summary,
      attributes: attributes.map((attribute) => ({ ...named(attribute), values: valuesOf(attribute)?.map((name) => ({ name })) })),
    })),
  };
}

/** For the editors of JetBrains. https://github.com/JetBrains/web-types */
export function webTypes(elements: readonly ElementDoc[], { name, version }: { name: string; version: string }): object {
  return {
    $schema: 'https://json.schemastore.org/web-types',
    name,
    version,
    'description-markup': 'markdown',
    contributions: {
      html: {
        elements: elements.map((element) => ({
          name: element.tagName,
          description: element.summary,
          attributes: element.attributes.map((attribute) => ({ ...named(attribute), value: { type: attribute.type?.text } })),
          slots: element.slots.map(named),
          js: {
            properties: element.attributes.map((attribute) => ({ ...named(attribute), name: propertyOf(attribute), type: attribute.type?.text })),
            events: element.events.map(named),
          },
          css: { properties: element.cssProperties.map(named), parts: element.cssParts.map(named) },
        })),
      },
    },
  };
}

function named({ name, description }: DocItem): DocItem {
  return description === undefined ? { name } : { name, description };
}
