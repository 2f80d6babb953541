// Which of all that is stored a person is given with "semua data saya". A new table or column fails here until it is decided on.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { createCitizenReply } from '@kotak-aduan/api-client/operations/create-citizen-reply';
import { createClip } from '@kotak-aduan/api-client/operations/create-clip';
import { createReply } from '@kotak-aduan/api-client/operations/create-reply';
import { disputeResolution } from '@kotak-aduan/api-client/operations/dispute-resolution';
import { rateAnswer } from '@kotak-aduan/api-client/operations/rate-answer';
import { requestRight } from '@kotak-aduan/api-client/operations/request-right';
import { verifyCase } from '@kotak-aduan/api-client/operations/verify-case';
import { withdrawContact } from '@kotak-aduan/api-client/operations/withdraw-contact';
import { sql } from 'kysely';
import { askForCode, disputeBody, openCode, ratingBody, resolve } from '../testing/citizen-steps.ts';
import { createTestServer, ownOrigin, type TestServer } from '../testing/create-test-server.ts';
import { changeCase, clipBody, forward, replyBody } from '../testing/desk-steps.ts';
import { makeImage } from '../testing/make-image.ts';
import { testCity } from '../testing/test-city.ts';
import { createCityDirectory } from './city-directory.ts';
import { readOwnData } from './read-own-data.ts';

/** What stands in the column stands in the copy, as it is. */
const told = 'told';
const inner = 'leads from row to row, and says nothing of anybody';
const byName = 'told by its name';
const officer = 'an officer’s, not theirs';
const apart = 'told field by field';
const same = 'told as something else that says the same';

/** Of each table that has something of a citizen, what becomes of every column. */
const decided: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  complaints: {
    complaint_id: inner,
    case_id: inner,
    complaint_number: told,
    draft_id: inner,
    kind: told,
    channel: told,
    received_by_account: apart,
    tracking_code_hash: 'of the code that they hold',
    claim_token_hash: 'of a link’s token',
    code_version: 'counts codes; each change is a step',
    identity: told,
    name: told,
    contact_kind: told,
    contact_value: told,
    text: told,
    language: told,
    agency_id: byName,
    category_id: byName,
    respondent_unit_id: byName,
    place_json: apart,
    notice_version: told,
    payload_sha256: told,
    received_at: told,
    answers_json: apart,
    on_behalf_of_name: told,
    on_behalf_of_relation: told,
    allows_contact_notices: same,
    allows_publishing_photos: same,
  },
  messages: {
    message_id: told,
    case_id: inner,
    complaint_id: inner,
    sender: told,
    unit_id: byName,
    operator_id: officer,
    text: told,
    language: told,
    sent_at: told,
  },
  attachments: {
    upload_id: told,
    case_id: inner,
    complaint_id: inner,
    message_id: told,
    resolution_id: inner,
    joined_clip_id: inner,
    purpose: inner,
    position: 'told by their order',
    caption: told,
    original_sha256: told,
    taken_at: told,
    place_json: apart,
    claimed_at: told,
  },
  uploads: {
    upload_id: told,
    draft_id: inner,
    source: inner,
    operator_id: officer,
    state: inner,
    sha256: told,
    stored_sha256: 'of our copy, which is given',
    media_type: told,
    size_bytes: told,
    width: told,
    height: told,
    duration_seconds: told,
    has_original: inner,
    capture_json: 'of agencies’ evidence alone',
    created_at: same,
    expires_at: 'a file that nothing claimed is gone within a day',
  },
  ratings: {
    complaint_id: inner,
    case_id: inner,
    substantive: told,
    solution: told,
    valid: told,
    quick: told,
    friendly: told,
    inclusive: told,
    words: told,
    rated_at: told,
  },
  right_requests: {
    request_id: told,
    complaint_id: inner,
    case_id: inner,
    kind: told,
    state: told,
    text: told,
    requested_at: told,
    due_at: told,
    answered_at: told,
    answer: told,
  },
  code_requests: {
    code_request_id: inner,
    complaint_id: inner,
    new_code_hash: 'of a code that whoever asked for it holds',
    state: told,
    requested_at: told,
    decided_at: told,
    decided_by: officer,
  },
  resolutions: {
    resolution_id: inner,
    case_id: inner,
    rule: told,
    text: told,
    document_number: told,
    unit_id: byName,
    operator_id: officer,
    resolved_at: told,
  },
  clips: {
    clip_id: inner,
    case_id: inner,
    complaint_id: inner,
    platform: 'told by the channel',
    post_id: 'within the link',
    comment_id: 'within the link',
    permalink: apart,
    clip_json: apart,
    operator_id: officer,
    unit_id: byName,
    clipped_at: same,
    delay_seconds: 'between the post and the clip, whose times are both told',
  },
};

/** Tables that have nothing to give, and why. */
const left: Readonly<Record<string, string>> = {
  cases: 'of the complaint’s own words a copy; its state and due date are told',
  case_agencies: 'who works on it: told by the steps',
  events: 'the steps; of a contact that was withdrawn the time; the rest stands with the message, the rating or the request that it is about',
  notes: 'words among agencies',
  advice_requests: 'which unit was asked, and what it was shown of the complaint',
  mentions: officer,
  merges: 'with which case it was dealt with: told by the steps',
  brought_units: 'who works on it: told by the steps',
  rejections: 'the agency’s reason, told where the case stands',
  resolution_photos: 'which files a result shows: told with the result',
  clip_evidence: 'hashes and a signature over what the clip and its files say',
  clip_parts: 'ids and addresses within the clip, which is told whole',
  joined_clips: 'the very words that are told, clipped a second time',
  not_complaints: 'keyed hashes of comments that are no complaint',
  claims: 'a hash and times of a device whose owner is not known yet; gone within a week',
  wrong_claim_words: officer,
  social_replies: 'where an agency’s reply to a post stands; the post’s own address is told with the clip',
  clip_messages: 'keyed hashes by which a message is known again',
  complaint_search: 'an index of the words',
  unit_queue: 'an order of cases',
  idempotency_keys: 'answers to a request that was repeated: the receipt',
  partial_uploads: 'files on their way, of no complaint yet; gone within a day',
  used_challenges: 'of nobody',
  users: officer,
  sessions: officer,
  accounts: officer,
  audited_accounts: 'accounts on platforms, tied to no complaint',
  account_snapshots: 'what such an account showed to everybody',
  verifications: officer,
  sites: officer,
  city_events: officer,
  city: 'of nobody',
  clock_settings: 'of nobody',
  notices: 'that an e-mail was sent; gone within a week',
  clip_reports: 'structures of pages, without a word of anybody',
};

let server: TestServer;
before(async () => {
  server = await createTestServer();
});
after(() => server.close());

const reader = (): Parameters<typeof readOwnData>[1] => ({ ...server, directory: createCityDirectory(testCity), publicOrigin: ownOrigin });

async function columnsOf(table: string): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`SELECT name FROM pragma_table_xinfo(${table})`.execute(server.database);
  return rows.map(({ name }) => name).sort();
}

test('every table and column is decided on: it is in a person’s copy of their data, or it is said here why not', async () => {
  const { rows } = await sql<{ name: string }>`
    SELECT name FROM pragma_table_list WHERE schema = 'main' AND type IN ('table', 'virtual') AND name NOT LIKE 'sqlite_%'`.execute(server.database);
  assert.deepEqual(rows.map(({ name }) => name).sort(), [...Object.keys(decided), ...Object.keys(left)].sort());
  for (const [table, columns] of Object.entries(decided)) assert.deepEqual(await columnsOf(table), Object.keys(columns).sort(), table);
});

test('what is decided to be told is told, to the last value of a complaint with everything', async () => {
  const { complaintId, caseId } = await fileEverything();
  const copy = JSON.stringify(await readOwnData(complaintId, reader()));
  const missing: string[] = [];
  for (const [table, columns] of Object.entries(decided)) {
    const told = Object.keys(columns).filter((column) => columns[column] === 'told');
    const rows = await rowsOf(table, { complaintId, caseId });
    assert.ok(table === 'clips' || rows.length > 0, `${table} is empty`);
    for (const row of rows)
      for (const column of told)
        if (row[column] !== null && !copy.includes(JSON.stringify(row[column]))) missing.push(`${table}.${column}: ${JSON.stringify(row[column])}`);
  }
  assert.deepEqual(missing, []);
  for (const words of ['Gang Kenari', 'Kelurahan Satu A', 'Dokumen apa?', 'Mbah Kenari', 'KTP dan kependudukan']) assert.ok(copy.includes(words), words);
});

async function rowsOf(table: string, { complaintId, caseId }: { complaintId: string; caseId: string }): Promise<Record<string, unknown>[]> {
  const columns = await columnsOf(table);
  const found = columns.includes('complaint_id')
    ? sql`complaint_id = ${complaintId}`
    : columns.includes('case_id')
      ? sql`case_id = ${caseId}`
      : sql`upload_id IN (SELECT upload_id FROM attachments WHERE complaint_id = ${complaintId})`;
  const { rows } = await sql<Record<string, unknown>>`SELECT * FROM ${sql.table(table)} WHERE ${found}`.execute(server.database);
  return rows;
}

/** Filed, answered, resolved, disputed with a photo, resolved again and rated, with a lost code, requests by law and a contact. */
async function fileEverything(): Promise<{ complaintId: string; caseId: string }> {
  const draftId = randomUUID();
  const photo = { ...(await server.upload(await makeImage(), draftId)), caption: 'kenari-foto', originalSha256: 'c'.repeat(64) };
  const filed = await server.fileComplaint({
    draftId,
    categoryId: 'ktp',
    answers: [{ questionId: 'dokumen', value: 'ktp' }],
    onBehalfOf: { name: 'Mbah Kenari', relation: 'family' },
    place: { description: 'Gang Kenari', latitude: -7.5, longitude: 110.8, unitId: 'kel-satu-a' },
    attachments: [{ ...photo, takenAt: '2026-11-20T02:00:00.000Z' }],
    consents: { contactNotices: true, publishPhotos: false },
  });
  const { caseId, complaintId } = filed;
  // A kind that is closed by words alone.
  await done(changeCase(server, verifyCase, { caseId, as: server.operators.coordinator, body: { categoryId: 'lainnya' } }));
  await forward(server, caseId, 'dlh');
  const resolvedAt = await resolve(server, caseId);
  const { token } = await openCode(server, filed.trackingCode);
  const disputeDraft = randomUUID();
  const attachments = [{ ...(await server.upload(await makeImage(), disputeDraft)), caption: 'kenari-keberatan', originalSha256: 'd'.repeat(64) }];
  await done(server.call(disputeResolution, { as: { token }, body: disputeBody(resolvedAt, { draftId: disputeDraft, attachments }) }));
  await done(changeCase(server, createReply, { caseId, as: server.operators.coordinator, body: replyBody(complaintId) }));
  const replyDraft = randomUUID();
  const reply = { draftId: replyDraft, text: 'kenari-balasan', language: 'jv', attachments: [await server.upload(await makeImage(), replyDraft)] };
  await done(server.call(createCitizenReply, { as: { token }, body: reply }));
  await resolve(server, caseId);
  await done(server.call(rateAnswer, { as: { token }, body: ratingBody({ words: 'kenari-penilaian' }) }));
  await done(server.call(requestRight, { as: { token }, body: { kind: 'correction', text: 'kenari-perbaikan' } }));
  await askForCode(server, filed.complaintNumber);
  return { complaintId, caseId };
}

async function done(answer: Promise<{ error: unknown }>): Promise<void> {
  assert.equal((await answer).error, null);
}

test('tells when a contact was withdrawn, and of a clip whose words it were', async () => {
  const { trackingCode, complaintId } = await server.fileComplaint();
  await done(server.call(withdrawContact, { as: await openCode(server, trackingCode), body: {} }));
  const data = await readOwnData(complaintId, reader());
  assert.deepEqual([data?.contact, data?.contactWithdrawnAt], [null, server.now().toISOString()]);

  const { body, error } = await server.call(createClip, { as: server.operators.dpupr, body: clipBody() });
  assert.equal(error, null);
  const row = await server.database
    .selectFrom('complaints')
    .select('complaint_id')
    .where('complaint_number', '=', body.complaintNumber)
    .executeTakeFirstOrThrow();
  const clipped = await readOwnData(row.complaint_id, reader());
  const { rows } = await sql<{ clip_json: string }>`SELECT clip_json FROM clips WHERE complaint_id = ${row.complaint_id}`.execute(server.database);
  const clip = JSON.parse(rows[0]?.clip_json ?? '{}');
  assert.deepEqual([clipped?.clip?.authorName, clipped?.clip?.permalink, clipped?.clip?.text], [clip.authorName, clip.permalink, clip.text]);
});
