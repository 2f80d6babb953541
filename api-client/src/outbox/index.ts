export { backOffMs, longestWaitMs } from './back-off.ts';
export type { FilingClient } from './file-draft.ts';
export type { ClipFields, ComplaintFields } from './filing-fields.ts';
export { nextStatus, type OutboxEvent } from './next-status.ts';
export { queueDraft } from './queue-draft.ts';
export { sendDraft, type SendDraftOptions } from './send-draft.ts';
export { startOutbox, type Outbox, type OutboxOptions } from './start-outbox.ts';
export { UploadControl } from './upload-control.ts';
export { claimFiles, uploadFiles, type FileProgress, type SendProgress, type SendUpload, type UploadFilesOptions } from './upload-files.ts';
