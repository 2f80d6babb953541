import { ownDataWords } from '@kotak-aduan/api-client/messages/own-data-words';
import type { OwnData } from '@kotak-aduan/api-client/schemas/own-data';
import type { AllMessages } from './messages/id/tracking.ts';
import type { TimeWords } from './time-words.ts';

/** A person's own data as a file that any phone opens; all of it once more at the end, for a program to read. */
export function ownDataText(data: OwnData, { texts, times }: { readonly texts: AllMessages; readonly times: TimeWords }): string {
  const lines = ownDataWords(data, { texts, time: times.moment }).map(([label, values]) => {
    const words = values.map((value) => value.words).join('\n') || texts.dataNone;
    return words.includes('\n') ? `${label}:\n${words}` : `${label}: ${words}`;
  });
  const intro = texts.dataIntro(data.complaint.complaintNumber, times.moment(data.exportedAt));
  return [intro, ...(data.isNameWithheld ? [texts.dataWithheld] : []), '', ...lines, '', JSON.stringify(data, null, 2), ''].join('\n');
}
