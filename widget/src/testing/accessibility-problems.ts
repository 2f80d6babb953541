// axe-core is a classic script: imported for its side effect, it puts `axe` on the page.
import 'axe-core';
import type { AxeResults, RunOptions } from 'axe-core';

declare const axe: { run(context: Element, options: RunOptions): Promise<AxeResults> };

/** What axe (WCAG 2.0 to 2.2, A and AA, and its best practices) finds wrong with an element as it is now. */
export async function accessibilityProblems(element: Element): Promise<string[]> {
  // Where the page ends, what is held in sight lies over nothing else: a half-covered control is a matter of scrolling.
  element.scrollIntoView({ block: 'end' });
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  // A box is a part of somebody's page, so landmarks of the whole page are not its business.
  const { violations } = await axe.run(element, { runOnly: tags, rules: { region: { enabled: false }, 'label-content-name-mismatch': { enabled: true } } });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
