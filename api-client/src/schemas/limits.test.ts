import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exampleClaim, exampleComplaint } from '../testing/examples.ts';
import { complaintDraftSchema } from './complaint.ts';
import { attachmentsMax, captionMaxLength, contactMaxLength, nameMaxLength, textMaxLength, textMinLength } from './limits.ts';

const isFine = (change: object): boolean => complaintDraftSchema.safeParse({ ...exampleComplaint, ...change }).success;

test('a text may be as long as the limits say and no longer, spaces around it aside', () => {
  assert.ok(isFine({ text: 'pju mati' }));
  assert.ok(isFine({ text: 'x'.repeat(textMinLength) }));
  assert.ok(!isFine({ text: 'x'.repeat(textMinLength - 1) }));
  assert.ok(!isFine({ text: ' '.repeat(50) }));
  assert.ok(isFine({ text: `  ${'x'.repeat(textMaxLength)}  ` }));
  assert.ok(!isFine({ text: 'x'.repeat(textMaxLength + 1) }));
});

test('ten attachments are fine, eleven are not', () => {
  assert.ok(isFine({ attachments: Array.from({ length: attachmentsMax }, () => exampleClaim) }));
  assert.ok(!isFine({ attachments: Array.from({ length: attachmentsMax + 1 }, () => exampleClaim) }));
});

test('captions, names and contacts have an end', () => {
  assert.ok(!isFine({ attachments: [{ ...exampleClaim, caption: 'x'.repeat(captionMaxLength + 1) }] }));
  assert.ok(!isFine({ name: 'x'.repeat(nameMaxLength + 1) }));
  assert.ok(!isFine({ contact: { kind: 'email', value: `${'x'.repeat(contactMaxLength)}@contoh.id` } }));
});

test('a contact that reaches nobody is refused at its value, whatever its kind', () => {
  for (const contact of [
    { kind: 'whatsapp', value: '123' },
    { kind: 'phone', value: '123' },
    { kind: 'email', value: 'sri@contoh' },
  ])
    assert.deepEqual(
      complaintDraftSchema.safeParse({ ...exampleComplaint, contact }).error?.issues.map(({ path }) => path.join('.')),
      ['contact.value'],
    );
  assert.ok(isFine({ contact: { kind: 'whatsapp', value: '0812 3456 7890' } }));
});

test('a name is given exactly when it is not withheld from everybody', () => {
  assert.ok(isFine({ identity: 'none', name: null }));
  assert.ok(isFine({ identity: 'withheld', name: 'Sri' }));
  assert.ok(!isFine({ identity: 'none', name: 'Sri' }));
  assert.ok(!isFine({ identity: 'named', name: null }));
});

test('unknown keys are refused', () => {
  assert.ok(!isFine({ isPublic: true }));
  assert.ok(!isFine({ attachments: [{ ...exampleClaim, path: '/etc/passwd' }] }));
});
