import type { Attachment } from '../schemas/attachment.ts';
import type { GivenAnswer } from '../schemas/given-answer.ts';
import type { OwnData, OwnFile } from '../schemas/own-data.ts';
import { answerQualities } from '../schemas/rating.ts';
import type { Resolution } from '../schemas/resolution.ts';
import type { RightRequest } from '../schemas/right-request.ts';
import { unitOfStep } from '../schemas/unit-of-step.ts';
import type { FollowingMessages } from './following-id.ts';
import { stepWords } from './step-words.ts';

export interface OwnDataReader {
  readonly texts: FollowingMessages;
  readonly time: (timestamp: string) => string;
}

/** Words, and the files that belong to them, to be seen or opened. */
export interface OwnDataValue {
  readonly words: string;
  readonly files: readonly Attachment[];
}
/** Without a value nothing of the kind is kept. */
export type OwnDataLine = readonly [label: string, values: readonly OwnDataValue[]];

/** Of a name that this copy does not say. */
const hidden = '•••';

/** All that the city keeps of a person with one complaint, line by line: in the box, on the plain page and in the file alike. */
export function ownDataWords(data: OwnData, reader: OwnDataReader): readonly OwnDataLine[] {
  return [...filedLines(data, reader), ...followedLines(data, reader)];
}

/** As it was filed. */
function filedLines(data: OwnData, reader: OwnDataReader): OwnDataLine[] {
  const { texts, time } = reader;
  const { dataLabels: labels } = texts;
  const { complaint, consents, language, clip } = data;
  const yesNo = (isAgreed: boolean): string => (isAgreed ? texts.answerYes : texts.answerNo);
  return [
    line(labels.controller, data.controller),
    line(labels.legalBasis, data.legalBasis),
    line(texts.numberLabel, complaint.complaintNumber),
    line(labels.kind, texts.dataKinds[complaint.kind]),
    line(labels.channel, channelName(data.channel, texts)),
    line(labels.received, time(complaint.receivedAt)),
    line(texts.dueLabel, complaint.dueAt === null ? null : time(complaint.dueAt)),
    line(labels.name, complaint.name),
    ...(complaint.onBehalfOf === null ? [] : [line(labels.onBehalfOf, onBehalfWords(complaint.onBehalfOf, texts))]),
    line(labels.contact, contactWords(data, reader)),
    line(labels.notices, yesNo(consents.contactNotices)),
    line(labels.publish, yesNo(consents.publishPhotos)),
    line(labels.notice, complaint.noticeVersion === null ? null : texts.dataNoticeVersion(complaint.noticeVersion)),
    line(texts.chosenAgencyLabel, complaint.unit.name),
    line(labels.category, complaint.categoryName),
    ...(complaint.respondentUnit === null ? [] : [line(labels.respondent, complaint.respondentUnit.name)]),
    line(labels.text, complaint.text),
    ...(language === undefined ? [] : [line(labels.language, languageName(language, texts))]),
    ...complaint.answers.map((answer) => line(answer.label, answerWords(answer, yesNo))),
    line(labels.place, placeWords(complaint.place, complaint.placeUnit?.name)),
    [labels.files, fileValues(data, reader)],
    ...(clip == null ? [] : [line(labels.clip, clipWords(clip, reader))]),
    line(labels.hash, complaint.payloadSha256),
  ];
}

/** What came after. */
function followedLines(data: OwnData, reader: OwnDataReader): OwnDataLine[] {
  const { texts, time } = reader;
  const { messages, resolution, rating, requests, codeRequests = [], earlierResolutions = [] } = data;
  const rated = rating === null ? [] : answerQualities.flatMap((quality) => ratedLine(rating[quality], texts.qualities[quality], texts));
  return [
    line(texts.stateTitle, texts.states[data.state]),
    [texts.stepsTitle, data.steps.map((step) => value(`${time(step.at)}: ${[stepWords(step, texts), unitOfStep(step)?.name].filter(Boolean).join(', ')}`))],
    // The citizen's own files stand with all the others that they sent.
    [
      texts.messagesTitle,
      messages.map(({ sentAt, from, unit, text, attachments }) =>
        value(`${time(sentAt)}, ${unit?.name ?? texts.fromYou}: ${text}`, from === 'agency' ? attachments : []),
      ),
    ],
    [texts.resultTitle, [...earlierResolutions, ...(resolution === null ? [] : [resolution])].map((result) => resultValue(result, reader))],
    line(texts.dataLabels.rating, rating === null ? null : [...rated, rating.words, time(rating.ratedAt)].filter(Boolean).join('\n')),
    [texts.dataLabels.requests, requests.map((request) => value(requestWords(request, reader)))],
    [
      texts.dataLabels.codeRequests,
      codeRequests.map(({ requestedAt, state, decidedAt }) =>
        value([time(requestedAt), texts.dataCodeStates[state], decidedAt === null ? null : time(decidedAt)].filter(Boolean).join(', ')),
      ),
    ],
  ];
}

function value(words: string, files: readonly Attachment[] = []): OwnDataValue {
  return { words, files };
}

function line(label: string, words: string | null): OwnDataLine {
  return [label, words === null || words === '' ? [] : [value(words)]];
}

/** Platforms have the same name in every language. */
function channelName(channel: OwnData['channel'], { dataChannels }: FollowingMessages): string {
  const { web, counter, phone, letter, 'other-page': page } = dataChannels;
  const named: Readonly<Partial<Record<OwnData['channel'], string>>> = { web, counter, phone, letter, 'other-page': page };
  return named[channel] ?? channel;
}

function languageName(language: string, { dataLanguages }: FollowingMessages): string {
  const named: Readonly<Partial<Record<string, string>>> = dataLanguages;
  return named[language] ?? language;
}

function onBehalfWords({ name, relation }: NonNullable<OwnData['complaint']['onBehalfOf']>, { dataRelations }: FollowingMessages): string {
  return `${name ?? hidden}, ${dataRelations[relation]}`;
}

function contactWords({ contact, contactWithdrawnAt }: OwnData, { texts, time }: OwnDataReader): string | null {
  if (contact !== null) return `${texts.contactKinds[contact.kind]} ${contact.value}`;
  return contactWithdrawnAt == null ? null : texts.dataContactWithdrawn(time(contactWithdrawnAt));
}

function answerWords({ kind, value: given, optionLabel }: GivenAnswer, yesNo: (isYes: boolean) => string): string {
  return kind === 'yes-no' ? yesNo(given === 'yes') : (optionLabel ?? given);
}

function placeWords(place: OwnData['complaint']['place'], unitName?: string): string | null {
  if (place === null) return null;
  const point = place.latitude === null || place.longitude === null ? null : `${place.latitude}, ${place.longitude}`;
  return [place.description, unitName, point].filter(Boolean).join(', ');
}

/** An older server tells only of those that came with the complaint itself, and not where they lie. */
function fileValues({ files, complaint, messages }: OwnData, reader: OwnDataReader): OwnDataValue[] {
  if (files === undefined) return complaint.attachments.map((file) => value(fileWords(file, reader).join(', ')));
  const { texts, time } = reader;
  return files.map((file) => {
    const message = messages.find(({ messageId }) => messageId === file.messageId);
    const sentWith = message === undefined ? texts.dataWithComplaint : texts.dataWithMessage(time(message.sentAt));
    return value([...fileWords(file, reader), sentWith].join(', '), [file]);
  });
}

function fileWords(
  {
    mediaType,
    sizeBytes,
    caption,
    takenAt,
    place,
    sha256,
    originalSha256,
  }: Omit<OwnFile, 'url' | 'messageId' | 'sentAt' | 'width' | 'height' | 'durationSeconds'>,
  { texts, time }: OwnDataReader,
): string[] {
  const kinds: Readonly<Partial<Record<string, string>>> = texts.dataFileKinds;
  const words = [
    kinds[mediaType.split('/')[0] ?? ''] ?? mediaType,
    `${Math.ceil(sizeBytes / 1_000)} kB`,
    caption,
    takenAt === null ? null : texts.dataTaken(time(takenAt)),
    placeWords(place),
    texts.dataPrint(sha256),
    originalSha256 === null ? null : texts.dataOriginal(originalSha256),
  ];
  return words.filter((word): word is string => word !== null && word !== '');
}

function clipWords(
  { authorName, authorHandle, authorUrl, permalink, text, postedAt, capturedAt, receivedByAccount }: NonNullable<OwnData['clip']>,
  { time }: OwnDataReader,
): string {
  const handle = authorHandle === null ? null : `@${authorHandle}`;
  return [authorName, handle, authorUrl, permalink, postedAt === null ? null : time(postedAt), receivedByAccount, time(capturedAt), text]
    .filter(Boolean)
    .join('\n');
}

function resultValue({ resolvedAt, unit, text, documentNumber, before, after, documents }: Resolution, { texts, time }: OwnDataReader): OwnDataValue {
  const words = [`${time(resolvedAt)}, ${unit.name}: ${text}`, documentNumber === null ? null : texts.documentNumber(documentNumber)];
  return value(words.filter(Boolean).join('\n'), [...before, ...after, ...documents]);
}

function ratedLine(degree: 'yes' | 'partly' | 'no' | null, quality: string, { degrees }: FollowingMessages): string[] {
  return degree === null ? [] : [`${quality} ${degrees[degree]}`];
}

function requestWords({ kind, state, text, requestedAt, dueAt, answer }: RightRequest, { texts, time }: OwnDataReader): string {
  const stands = { open: texts.rightsOpen(time(dueAt)), done: texts.rightsDone, refused: texts.rightsRefused }[state];
  return [time(requestedAt), texts.rights[kind], text, stands, answer].filter(Boolean).join(', ');
}
