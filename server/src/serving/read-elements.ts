import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod/mini';

const itemsSchema = z.array(z.object({ name: z.string(), description: z.string(), type: z.optional(z.object({ text: z.string() })) }));

const elementSchema = z.object({
  name: z.string(),
  tagName: z.string(),
  summary: z.string(),
  attributes: itemsSchema,
  events: itemsSchema,
  slots: itemsSchema,
  cssParts: itemsSchema,
  cssProperties: itemsSchema,
});
export type ElementDoc = z.infer<typeof elementSchema>;

const manifestSchema = z.object({ modules: z.array(z.object({ declarations: z.array(elementSchema) })) });

/** What the elements' own doc blocks say, as the build wrote it beside their scripts; none where they are not built. */
export async function readElements(widgetFolder: string): Promise<readonly ElementDoc[]> {
  try {
    const { modules } = manifestSchema.parse(JSON.parse(await readFile(join(widgetFolder, 'custom-elements.json'), 'utf8')));
    return modules.flatMap(({ declarations }) => declarations);
  } catch {
    // Not built: the scripts themselves are missing too.
    return [];
  }
}
