export { createClient, type Client } from './client.ts';
export { createClientFor } from './client/create-client-for.ts';
export { createPublicClient, type PublicClient } from './client/create-public-client.ts';
export type { CallInput, CallOptions, ClientFor, ClientOptions, UploadProgress } from './client/client-types.ts';
export { cryptoRandom, randomUuid, type FillRandom } from './random-uuid.ts';
export { hashTrackingCode, sha256Hex } from './sha256-hex.ts';
export { createFileUploader, type UploadFile, type UploadFileInput, type UploadFileOptions } from './uploads/upload-file.ts';
