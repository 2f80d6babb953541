import { citizenId } from '@kotak-aduan/api-client/messages/citizen-id';

const indonesian: Readonly<Record<string, string>> = citizenId;

/** What the person reads for an error's code; an unknown code (a newer server's) reads as a fault on our side. */
export function errorTextFor(code: string, errorTexts: Readonly<Record<string, string>> | null): string {
  const texts = errorTexts ?? indonesian;
  return texts[code] ?? texts['internal'] ?? code;
}
