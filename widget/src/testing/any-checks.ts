import type { FormChecks } from '../find-form-errors.ts';

/** On the city's own page, with a category that asks for nothing. */
export const anyChecks: FormChecks = { mayHideName: true, attachmentCount: 0, category: null, contactKinds: ['whatsapp', 'email'], partErrors: [] };
