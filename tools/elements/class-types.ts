import { camelCase, propertyOf, type AttributeDoc, type DocItem, type ElementDoc } from './element-doc.ts';

/** `index.d.ts` of the npm package: the classes with what their doc blocks promise, and nothing else of them. */
export function classTypes(elements: readonly ElementDoc[]): string {
  const events = new Map(elements.flatMap((element) => element.events.map((event) => [event.name, event] as const)));
  return [
    ...elements.flatMap(({ name, summary, attributes }) => [
      `${comment(summary)}\nexport declare class ${name} extends HTMLElement {\n  static readonly version: string;\n${attributes.map(property).join('\n')}\n}`,
      `/** As they are written in HTML. */\nexport interface ${name}Attributes {\n${attributes.map(attributeType).join('\n')}\n}`,
    ]),
    ...Array.from(events.values(), (event) => `${comment(event.description ?? '')}\nexport declare class ${eventClass(event)} extends Event {}`),
    `declare global {\n  interface HTMLElementEventMap {\n${Array.from(events.values(), (event) => `    '${event.name}': ${eventClass(event)};`).join('\n')}\n  }\n}`,
    '',
  ].join('\n\n');
}

/** Of an entry that registers these elements. */
export function tagTypes(elements: readonly ElementDoc[], indexPath: string): string {
  const names = elements.map(({ name }) => name).join(', ');
  const tags = elements.map(({ name, tagName }) => `    '${tagName}': ${name};`).join('\n');
  return `import type { ${names} } from '${indexPath}';\n\ndeclare global {\n  interface HTMLElementTagNameMap {\n${tags}\n  }\n}\n`;
}

/** `AduanReadyEvent` for `aduan-ready`. */
export function eventClass({ name }: DocItem): string {
  return `${camelCase(name).replace(/^./, (letter) => letter.toUpperCase())}Event`;
}

function property(attribute: AttributeDoc): string {
  const { description, type } = attribute;
  return `  ${comment(description ?? '')}\n  ${propertyOf(attribute)}: ${type?.text ?? 'string'} | null | undefined;`;
}

function attributeType({ name, description, type }: AttributeDoc): string {
  return `  ${comment(description ?? '')}\n  ${name.includes('-') ? `'${name}'` : name}?: ${type?.text ?? 'string'} | undefined;`;
}

function comment(text: string): string {
  return `/** ${text.replaceAll('*/', '* /')} */`;
}
