import type { PersonalNumber, PersonalNumberKind } from '@kotak-aduan/api-client/personal-numbers';
import type { City, Question } from '@kotak-aduan/api-client/schemas';
import { html } from 'hono/html';
import { answerName, carriedFields, type ComplaintFormValues } from './complaint-form-values.ts';
import { emergencyNotice } from './emergency-notice.ts';
import type { FormProblem } from './form-problem.ts';
import { type Html, page } from './page.ts';
import { problemSummary } from './problem-summary.ts';
import { questionField } from './question-field.ts';
import { saidAt } from './said-at.ts';

export interface SecondStep {
  /** All that was given so far, carried along unseen. */
  readonly values: ComplaintFormValues;
  readonly token: string;
  /** Of the category, where it has one that must be answered. */
  readonly questions: readonly Question[];
  /** Paths of answers that do not fit: `answers.dokumen`. */
  readonly faulty: readonly string[];
  /** In the text, not decided on yet. */
  readonly numbers: readonly PersonalNumber[];
  /** They were decided to stay as they are. */
  readonly isNumberKept: boolean;
}

const numberNames: Readonly<Record<PersonalNumberKind, string>> = {
  nik: 'NIK',
  kk: 'nomor kartu keluarga',
  phone: 'nomor telepon',
  card: 'nomor kartu bank',
  account: 'nomor rekening',
  email: 'alamat surel',
  plate: 'nomor kendaraan',
};

/** Between form and receipt, only where there is something left to say: questions of the category, numbers in the text. */
export function secondStepPage({ values, token, questions, faulty, numbers, isNumberKept }: SecondStep, city: City): Html {
  const problems: FormProblem[] = questions
    .filter(({ questionId }) => faulty.includes(`answers.${questionId}`))
    .map(({ questionId, label }) => ({ field: answerName(questionId), text: `Periksa jawaban untuk “${label}”.` }));
  const said = saidAt(problems);
  return page({
    title: `${problems.length === 0 ? '' : 'Belum terkirim: '}sedikit lagi, ${city.name}`,
    body: html`${emergencyNotice(values.text, city)} ${problemSummary({ problems, keptCount: values.kept.length })}
      <h1>Sedikit lagi</h1>
      <p>Aduan Anda belum terkirim. Yang sudah Anda isi tersimpan di halaman ini.</p>
      <form method="post" action="/aduan" autocomplete="off">
        <input type="hidden" name="formulir" value="${token}" />
        <input type="hidden" name="langkah" value="2" />
        ${carriedFields(values).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`)}
        ${questions.map((question) => questionField(question, { value: answerTo(question, values), said }))}
        ${numbers.length === 0 ? sendButton(isNumberKept) : numberChoice(values.text, numbers)}
      </form>`,
  });
}

function answerTo({ questionId }: Question, { answers }: ComplaintFormValues): string {
  return answers.find((answer) => answer.questionId === questionId)?.value ?? '';
}

function sendButton(isNumberKept: boolean): Html {
  return html`${isNumberKept ? html`<input type="hidden" name="angka" value="biarkan" />` : ''}<button type="submit">Kirim aduan</button>`;
}

function numberChoice(text: string, numbers: readonly PersonalNumber[]): Html {
  return html`<h2>Ada data pribadi di tulisan Anda</h2>
    <ul>
      ${numbers.map(({ kind, start, end }) => html`<li>${text.slice(start, end)} <span class="redup">(${numberNames[kind]})</span></li>`)}
    </ul>
    <p>Biasanya petugas tidak memerlukannya. Kalau disamarkan, sebagian angkanya diganti bintang.</p>
    <p class="tombol-berderet">
      <button type="submit" name="angka" value="samarkan">Samarkan dan kirim</button>
      <button type="submit" name="angka" value="biarkan" class="kedua">Kirim apa adanya</button>
    </p>`;
}
