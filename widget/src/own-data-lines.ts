import type { OwnData } from '@kotak-aduan/api-client/schemas/own-data';
import { answerQualities } from '@kotak-aduan/api-client/schemas/rating';
import { stepWords } from '@kotak-aduan/api-client/messages/step-words';
import { unitOfStep } from '@kotak-aduan/api-client/schemas/unit-of-step';
import type { AllMessages } from './messages/id/tracking.ts';
import type { TimeWords } from './time-words.ts';

interface Reader {
  readonly texts: AllMessages;
  readonly times: TimeWords;
}

/** Of a name that this copy does not say. */
const hidden = '•••';

/** All that the city keeps of a person with one complaint, as lines that can be read. */
export function ownDataLines(data: OwnData, { texts, times }: Reader): (readonly [label: string, value: string])[] {
  const { dataLabels: labels, dataNone: none, answerYes, answerNo } = texts;
  const { complaint, contact, consents, messages, rating, requests } = data;
  const yesNo = (isAgreed: boolean): string => (isAgreed ? answerYes : answerNo);
  const files = complaint.attachments.map(({ mediaType, sizeBytes, sha256, caption }) =>
    [mediaType, `${sizeBytes} B`, caption, sha256].filter(Boolean).join(', '),
  );
  const rated = rating === null ? [] : answerQualities.flatMap((quality) => ratedLine(quality, rating[quality], texts));
  const lines: (readonly [string, string | readonly string[]])[] = [
    [labels.controller, data.controller],
    [labels.legalBasis, data.legalBasis],
    [labels.name, complaint.name ?? none],
    ...(complaint.onBehalfOf === null ? [] : [[labels.onBehalfOf, complaint.onBehalfOf.name ?? hidden] as const]),
    [labels.contact, contact === null ? none : `${texts.contactKinds[contact.kind]} ${contact.value}`],
    [labels.notices, yesNo(consents.contactNotices)],
    [labels.publish, yesNo(consents.publishPhotos)],
    [labels.received, times.moment(complaint.receivedAt)],
    [texts.stateTitle, texts.states[data.state]],
    [texts.chosenAgencyLabel, complaint.unit.name],
    [labels.category, complaint.categoryName ?? none],
    ...(complaint.respondentUnit === null ? [] : [[labels.respondent, complaint.respondentUnit.name] as const]),
    [labels.text, complaint.text],
    ...complaint.answers.map(({ label, kind, value, optionLabel }) => [label, kind === 'yes-no' ? yesNo(value === 'yes') : (optionLabel ?? value)] as const),
    [labels.place, placeWords(complaint)],
    [labels.files, files],
    [texts.stepsTitle, data.steps.map((step) => [`${times.moment(step.at)}: ${stepWords(step, texts)}`, unitOfStep(step)?.name ?? []].flat().join(', '))],
    [texts.messagesTitle, messages.map(({ sentAt, unit, text }) => `${times.moment(sentAt)}, ${unit?.name ?? texts.fromYou}: ${text}`)],
    [texts.resultTitle, data.resolution?.text ?? none],
    [labels.rating, [...rated, ...(rating?.words == null ? [] : [rating.words])]],
    [labels.requests, requests.map(({ kind, requestedAt, text }) => [times.moment(requestedAt), texts.rights[kind], text].filter(Boolean).join(', '))],
  ];
  return lines.map(([label, value]) => [label, (typeof value === 'string' ? value : value.join('\n')) || none]);
}

function placeWords({ place, placeUnit }: OwnData['complaint']): string {
  if (place === null) return '';
  const point = place.latitude === null || place.longitude === null ? null : `${place.latitude}, ${place.longitude}`;
  return [place.description, placeUnit?.name, point].filter(Boolean).join(', ');
}

function ratedLine(quality: (typeof answerQualities)[number], degree: 'yes' | 'partly' | 'no' | null, { qualities, degrees }: AllMessages): string[] {
  return degree === null ? [] : [`${qualities[quality]} ${degrees[degree]}`];
}

/** The same as a file that any phone opens; all of it once more at the end, for a program to read. */
export function ownDataText(data: OwnData, reader: Reader): string {
  const { texts, times } = reader;
  const lines = ownDataLines(data, reader).map(([label, value]) => (value.includes('\n') ? `${label}:\n${value}` : `${label}: ${value}`));
  const intro = texts.dataIntro(data.complaint.complaintNumber, times.moment(data.exportedAt));
  return [intro, ...(data.isNameWithheld ? [texts.dataWithheld] : []), '', ...lines, '', JSON.stringify(data, null, 2), ''].join('\n');
}
