import { eventClass } from './class-types.ts';
import { camelCase, propertyOf, type ElementDoc } from './element-doc.ts';

const attributesOf = (elements: readonly ElementDoc[]): string => elements.map(({ name }) => `${name}Attributes`).join(', ');
const eventsOf = (elements: readonly ElementDoc[]): string =>
  [...new Set(elements.flatMap(({ events }) => events.map((event) => `, ${eventClass(event)}`)))].join('');
const classesOf = (elements: readonly ElementDoc[]): string => elements.map(({ name }) => `, ${name}`).join('');

/** JSX of React 18 and 19; its 19 hears a custom element's events as `onaduan-ready`. */
export function reactTypes(elements: readonly ElementDoc[]): string {
  const entries = elements.map(({ name, tagName, events }) => {
    const heard = events.map((event) => `'on${event.name}'?: ((event: ${eventClass(event)}) => void) | undefined`).join('; ');
    return `      '${tagName}': DetailedHTMLProps<HTMLAttributes<${name}>, ${name}> & ${name}Attributes & { ${heard} };`;
  });
  return `import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { ${attributesOf(elements)}${classesOf(elements)}${eventsOf(elements)} } from './index.js';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${entries.join('\n')}
    }
  }
}
`;
}

/**
 * Templates of Vue 3; `isCustomElement` is the app's own setting. Its compiler looks up what a template says by the name of the property
 * (`buttonText` for `button-text`); `h()` takes the attribute as it is.
 */
export function vueTypes(elements: readonly ElementDoc[]): string {
  const entries = elements.map(({ name, tagName, attributes, events }) => {
    const spelled = attributes
      .filter((attribute) => propertyOf(attribute) !== attribute.name)
      .map((attribute) => `${propertyOf(attribute)}?: ${name}Attributes['${attribute.name}']; `);
    const heard = events.map((event) => `${camelCase(`on-${event.name}`)}?: ((event: ${eventClass(event)}) => void) | undefined`).join('; ');
    return `    '${tagName}': new () => { $props: HTMLAttributes & ${name}Attributes & { ${spelled.join('')}${heard} } };`;
  });
  return `import type { HTMLAttributes } from 'vue';
import type { ${attributesOf(elements)}${eventsOf(elements)} } from './index.js';

declare module 'vue' {
  interface GlobalComponents {
${entries.join('\n')}
  }
}
`;
}

/** Markup of Svelte 4 (`on:aduan-ready`) and 5 (`onaduan-ready`). */
export function svelteTypes(elements: readonly ElementDoc[]): string {
  const entries = elements.map(({ name, tagName, events }) => {
    const heard = events.flatMap((event) =>
      [`'on:${event.name}'`, `'on${event.name}'`].map((key) => `${key}?: ((event: ${eventClass(event)}) => void) | undefined`),
    );
    return `    '${tagName}': HTMLAttributes<${name}> & ${name}Attributes & { ${heard.join('; ')} };`;
  });
  return `import type { HTMLAttributes } from 'svelte/elements';
import type { ${attributesOf(elements)}${classesOf(elements)}${eventsOf(elements)} } from './index.js';

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
${entries.join('\n')}
  }
}
`;
}
