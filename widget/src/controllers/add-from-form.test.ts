import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newDraft, type DraftFile } from '@kotak-aduan/api-client/drafts';
import { emptyFields } from '../form-fields.ts';
import { addFromForm } from './add-from-form.ts';

/** Only what is looked at here. */
const photo = (fileId: string): DraftFile => ({ fileId }) as DraftFile;

const draft = { ...newDraft({ purpose: 'complaint', fields: emptyFields }), files: [photo('lama'), photo('baru')] };
const copiedFrom = { draftId: draft.draftId, trackingCode: null, text: 'lampu mati', fileIds: ['lama'] };

interface Form {
  draft: typeof draft;
  text: string;
  files: readonly string[];
  isOver: boolean;
  setFiles: (files: readonly DraftFile[]) => Promise<void>;
  startOver: () => Promise<void>;
}

function makeForm(): Form {
  const form: Form = {
    draft,
    text: 'lampu mati, di depan pasar',
    files: [],
    isOver: false,
    setFiles: (files) => Promise.resolve(void (form.files = files.map(({ fileId }) => fileId))),
    startOver: () => Promise.resolve(void (form.isOver = true)),
  };
  return form;
}

test('only what is new is added, and the form follows each change with all that it had', () => {
  const form = makeForm();
  const addition = addFromForm(form, copiedFrom, (text) => (form.text = text));
  assert.deepEqual([addition.before, addition.text, addition.files.map(({ fileId }) => fileId)], ['lampu mati', 'lampu mati, di depan pasar', ['baru']]);
  addition.keep('lampu mati, di depan pasar baru', addition.files);
  assert.deepEqual([form.text, form.files], ['lampu mati, di depan pasar baru', ['lama', 'baru']]);
  addition.sent();
  assert.deepEqual([form.text, form.isOver], ['', true]);
});

test('what was written in the form since is neither written over nor wiped', () => {
  const form = makeForm();
  const addition = addFromForm(form, copiedFrom, (text) => (form.text = text));
  addition.keep('lampu mati, di depan pasar baru', []);
  form.text = 'lampu mati, dan jalan rusak';
  addition.keep('lampu mati, di depan pasar lama', []);
  addition.sent();
  assert.deepEqual([form.text, form.isOver], ['lampu mati, dan jalan rusak', false]);
});

test('another draft in the form is left alone', () => {
  const form = makeForm();
  const addition = addFromForm(form, copiedFrom, (text) => (form.text = text));
  form.draft = { ...newDraft({ purpose: 'complaint', fields: emptyFields }), files: [] };
  addition.keep('lampu mati, di depan pasar baru', []);
  addition.sent();
  assert.deepEqual([form.text, form.isOver], ['lampu mati, di depan pasar', false]);
});
