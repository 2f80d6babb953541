import assert from 'node:assert/strict';
import { test } from 'node:test';
import { complaintDraftSchema } from '@kotak-aduan/api-client/schemas';
import { languageCodes } from '@kotak-aduan/api-client/schemas/language-codes';
import { ApiError } from '../errors/api-error.ts';
import { type FormProblem, findFormProblems } from './form-problem.ts';
import { errorText, inLanguage } from './language.ts';

const indonesian = inLanguage('id', { isChosen: false });
const problemsOf = (error: ApiError): readonly FormProblem[] => findFormProblems(error, { contactKinds: ['whatsapp', 'email'] }, indonesian);
const fieldsOf = (error: ApiError): (string | null)[] => problemsOf(error).map(({ field }) => field);
const refusedAt = (...fields: string[]): ApiError => new ApiError('invalid-input', 'x', { fields });

/** Of what the contract asks: where a person finds it. */
const fieldOfInput = {
  text: 'teks',
  attachments: 'foto',
  place: 'tempat',
  categoryId: 'kategori',
  agencyId: 'instansi',
  identity: 'identitas',
  name: 'nama',
  onBehalfOf: 'diwakili',
  contact: 'kontak',
};
/** Nobody writes these: the form does; or they have a page of their own (answers). */
const writtenByForm = [
  'draftId',
  'trackingCodeHash',
  'kind',
  'language',
  'respondentUnitId',
  'noticeVersion',
  'answers',
  'consents',
  'isAboutOfficial',
] as const;

test('every field of the contract that somebody fills in has words of its own at its field, in each language', () => {
  assert.deepEqual([...Object.keys(fieldOfInput), ...writtenByForm].toSorted(), Object.keys(complaintDraftSchema.shape).toSorted());
  for (const code of languageCodes) {
    const language = inLanguage(code, { isChosen: true });
    const vague = errorText('invalid-input', language);
    const words = new Set<string>();
    for (const [input, field] of Object.entries(fieldOfInput)) {
      const [problem, ...others] = findFormProblems(refusedAt(input), { contactKinds: ['whatsapp'] }, language);
      assert.deepEqual([problem?.field, others], [field, []], input);
      assert.notEqual(problem?.text, vague, input);
      words.add(problem?.text ?? '');
    }
    // A category and an agency are chosen from lists of their own.
    assert.equal(words.size, Object.keys(fieldOfInput).length, code);
  }
});

test('what the form writes by itself is said to be the form’s fault, not the person’s', () => {
  for (const input of writtenByForm) assert.deepEqual(problemsOf(refusedAt(input)), [{ field: null, text: indonesian.texts.problems.tooOld }], input);
});

test('a part of a field that is refused has its own words, once at each field', () => {
  const { problems } = indonesian.texts;
  assert.deepEqual(problemsOf(refusedAt('contact')), [{ field: 'kontak', text: problems.contactMissing }]);
  assert.deepEqual(problemsOf(refusedAt('contact.kind')), [{ field: 'kontak', text: problems.contactKind('nomor WhatsApp atau alamat surel (e-mail)') }]);
  assert.deepEqual(problemsOf(refusedAt('place.unitId')), [{ field: 'desa', text: problems.village }]);
  assert.deepEqual(problemsOf(refusedAt('place.latitude')), [{ field: 'tempat', text: problems.place }]);
  assert.deepEqual(fieldsOf(refusedAt('place.description', 'place.latitude', 'contact.value', 'contact.kind')), ['tempat', 'kontak']);
});

test('every field that is named has its own line, in the order of the form', () => {
  assert.deepEqual(fieldsOf(refusedAt('contact.value', 'name', 'text')), ['teks', 'nama', 'kontak']);
});

test('whatever a file is refused for leads to the files', () => {
  for (const code of ['too-large', 'unsupported-file', 'unreadable-image', 'image-too-large'] as const)
    assert.deepEqual(fieldsOf(new ApiError(code, 'x')), ['foto']);
});

test('what is the fault of no field is said all the same', () => {
  assert.deepEqual(problemsOf(new ApiError('unavailable', 'x')), [{ field: null, text: errorText('unavailable', indonesian) }]);
});
