import * as z from 'zod/mini';

/** pengaduan, permintaan informasi, aspirasi. */
export const complaintKinds = ['complaint', 'information-request', 'aspiration'] as const;
export const complaintKindSchema = z.enum(complaintKinds);
export type ComplaintKind = z.infer<typeof complaintKindSchema>;
