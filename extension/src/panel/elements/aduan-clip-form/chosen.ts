/** The value of a select, checked; null for its empty first choice. */
export function chosen<Id>(event: Event, schema: { safeParse(raw: unknown): { success: true; data: Id } | { success: false } }): Id | null {
  const parsed = schema.safeParse(event.currentTarget instanceof HTMLSelectElement ? event.currentTarget.value : null);
  return parsed.success ? parsed.data : null;
}
