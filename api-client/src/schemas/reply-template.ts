import * as z from 'zod/mini';

/** What a reply may be filled with; `due` and `claimUrl` are what `dueDate` and `link` were called before. */
const publicFields: readonly string[] = ['number', 'agency', 'dueDate', 'due'];
const privateFields: readonly string[] = [...publicFields, 'link', 'claimUrl'];

const templateMaxLength = 1_000;

const fieldsOf = (template: string): string[] => [...template.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name);

/** Under a public post: number, agency and date, no field that could hold the matter, and no address. */
const publicTemplateSchema = z.string().check(
  z.maxLength(templateMaxLength),
  z.refine((template) => fieldsOf(template).every((name) => publicFields.includes(name)), 'may hold {number}, {agency} and {dueDate} alone'),
  z.refine((template) => fieldsOf(template).includes('number'), 'needs {number}'),
  z.refine((template) => !/https?:/i.test(template), 'has no address: the link is for the author alone'),
);

/** For a direct message: with the link by which the author asks for a code. */
const privateTemplateSchema = z.string().check(
  z.maxLength(templateMaxLength),
  z.refine((template) => fieldsOf(template).every((name) => privateFields.includes(name)), 'may hold {number}, {agency}, {dueDate} and {link} alone'),
  z.refine((template) => fieldsOf(template).some((name) => name === 'link' || name === 'claimUrl'), 'needs {link}'),
);

/** The city's own words to the author of a clip. What is left out is said in ours. */
export const replyTemplatesSchema = z.strictObject({
  public: publicTemplateSchema,
  private: privateTemplateSchema,
  /** In public, of what was done on the spot. */
  done: z.optional(publicTemplateSchema),
});
export type ReplyTemplates = z.infer<typeof replyTemplatesSchema>;
