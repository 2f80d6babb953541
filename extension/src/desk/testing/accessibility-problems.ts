import 'axe-core';
import type axe from 'axe-core';

/** What axe finds wrong with an element; landmarks of the whole page are `<desk-app>`'s own matter. */
export async function accessibilityProblems(element: Element): Promise<string[]> {
  // axe-core is a script, not a module: it leaves itself on the window.
  const { axe: tool } = globalThis as unknown as { axe: typeof axe };
  const { violations } = await tool.run(element, { rules: { region: { enabled: false } } });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
