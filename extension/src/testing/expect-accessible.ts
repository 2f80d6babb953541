import type { AxeResults, RunOptions } from 'axe-core';
import { expect } from 'chai';

interface Axe {
  run(element: Element, options: RunOptions): Promise<AxeResults>;
}

/** axe is no module: loaded as one it stands in the global. */
async function loadAxe(): Promise<Axe> {
  await import('axe-core');
  return (globalThis as unknown as { readonly axe: Axe }).axe;
}

/** WCAG 2.2 AA, as far as a program can see it. */
export async function expectAccessible(element: Element): Promise<void> {
  const axe = await loadAxe();
  const { violations } = await axe.run(element, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    rules: { region: { enabled: false } },
  });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).to.deep.equal([]);
}
