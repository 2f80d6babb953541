import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { until } from '../../../testing/until.ts';
import { id } from '../../messages/id.ts';
import { expectAccessible } from '../../../testing/expect-accessible.ts';
import { CodedError } from '../../testing/coded-error.ts';
import { fakeDesk, type FakeDesk } from '../../testing/fake-desk.ts';
import { fill, find, findAll, findButton, focused, wordsOf } from '../../testing/find.ts';
import { mount } from '../../testing/mount.ts';
import { sampleCase, sampleOperator } from '../../testing/sample-case.ts';
import type { DeskApp } from './desk-app.ts';

const fail = (code: string) => async () => {
  throw new CodedError(code);
};

beforeEach(() => {
  history.replaceState(null, '', '#/');
});

/** A desk whose operator is signed in, with the queue loaded. */
async function mountSignedIn(host: FakeDesk): Promise<DeskApp> {
  const element = await mount('desk-app', { host });
  await until(() => find(element, '.cases a'));
  return element;
}

/** Opens the sample case by its address and a form of it by its button. */
async function openNoteForm(element: DeskApp): Promise<HTMLElement> {
  location.hash = `#/perkara/${sampleCase().caseId}`;
  const button = await until(() => findButton(find(element, 'desk-case'), id.actions.note));
  button.click();
  return await until(() => {
    const form = find(element, 'desk-note-form');
    expect(focused()).to.equal(find(form, 'h2'));
    return form;
  });
}

it('signs in and shows the queue', async () => {
  const element = await mount('desk-app', { host: fakeDesk({ client: { getSession: fail('unauthenticated') } }) });
  await until(() => expect(wordsOf(element)).to.include(id.signIn.heading));
  await expectAccessible(element);
  fill(find(element, '#email'), 'sri@kota.example');
  fill(find(element, '#password'), 'rahasia');
  findButton(element, id.signIn.submit).click();
  await until(() => {
    expect(wordsOf(element)).to.include('2026-7K3M9Q');
    expect(wordsOf(element)).to.include('Kota Contoh');
  });
  await expectAccessible(element);
});

it('opens a case from the queue by its link, and the title says the number and nothing more', async () => {
  const element = await mountSignedIn(fakeDesk());
  find(element, '.cases a').click();
  await until(() => {
    expect(location.hash).to.equal(`#/perkara/${sampleCase().caseId}`);
    expect(document.title).to.equal('2026-7K3M9Q · Meja Aduan');
    expect(focused()).to.equal(find(find(element, 'desk-case'), 'h1'));
  });
  await expectAccessible(element);
  location.hash = '#/';
  await until(() => expect(wordsOf(element)).to.include(id.case.choose));
});

it('asks to sign in over the page when the session ends, and goes on where it was', async () => {
  let isExpired = true;
  const host = fakeDesk({
    client: {
      createNote: async () => {
        if (isExpired) throw new CodedError('session-expired');
        return sampleCase();
      },
    },
  });
  const element = await mountSignedIn(host);
  const form = await openNoteForm(element);
  fill(find(form, 'textarea'), 'Catatan penting');
  findButton(form, id.note.submit).click();
  const dialog = await until(() => find(element, 'dialog[open]'));
  await until(() => expect(focused()).to.equal(find(dialog, '#password')));
  expect(wordsOf(dialog)).to.include(id.signIn.expiredHeading);
  isExpired = false;
  fill(find(element, '#password'), 'rahasia');
  findButton(element, id.signIn.submit).click();
  await until(() => {
    expect(dialog).to.have.property('open', false);
    expect(find(find(element, 'desk-note-form'), 'textarea')).to.have.property('value', 'Catatan penting');
  });
  findButton(find(element, 'desk-note-form'), id.note.submit).click();
  await until(() => expect(wordsOf(element)).to.include(id.done.note));
});

it('closes the case when another person signs in', async () => {
  const host = fakeDesk({
    client: {
      createNote: fail('session-expired'),
      createSession: async () => ({
        operator: { ...sampleOperator, operatorId: 'op-9' as typeof sampleOperator.operatorId },
        token: null,
        expiresAt: '2026-11-22T10:00:00.000Z',
      }),
      getCase: (() => {
        let calls = 0;
        return async () => {
          if ((calls += 1) > 1) throw new CodedError('not-found');
          return sampleCase();
        };
      })(),
    },
  });
  const element = await mountSignedIn(host);
  const form = await openNoteForm(element);
  fill(find(form, 'textarea'), 'Catatan');
  findButton(form, id.note.submit).click();
  fill(await until(() => find(element, '#password')), 'rahasia');
  findButton(element, id.signIn.submit).click();
  await until(() => {
    expect(findAll(element, 'desk-note-form')).to.deep.equal([]);
    expect(wordsOf(find(element, 'desk-case'))).to.include(id.errors['not-found'] ?? '');
  });
});

it('says when the server can’t be reached, and tries again', async () => {
  let isDown = true;
  const host = fakeDesk({
    client: {
      getSession: async () => {
        if (isDown) throw new CodedError('network');
        return sampleOperator;
      },
    },
  });
  const element = await mount('desk-app', { host });
  await until(() => expect(wordsOf(element)).to.include(id.errors['network'] ?? ''));
  isDown = false;
  findButton(element, id.app.tryAgain).click();
  await until(() => expect(wordsOf(element)).to.include('2026-7K3M9Q'));
});

it('says that there is no network while there is none', async () => {
  const element = await mountSignedIn(fakeDesk());
  Object.defineProperty(navigator, 'onLine', { configurable: true, value: false });
  window.dispatchEvent(new Event('offline'));
  await until(() => expect(wordsOf(element)).to.include(id.app.isOffline));
  Reflect.deleteProperty(navigator, 'onLine');
});

it('leaves nothing of a case on the page after signing out', async () => {
  const element = await mountSignedIn(fakeDesk());
  findButton(element, id.app.signOut).click();
  await until(() => {
    expect(wordsOf(element)).to.include(id.signIn.heading);
    expect(wordsOf(element)).not.to.include('2026-7K3M9Q');
    expect(document.title).to.equal('Meja Aduan');
  });
});

it('speaks the other language when asked, and keeps to it', async () => {
  const kept: string[] = [];
  const element = await mountSignedIn(fakeDesk({ languageChoice: { get: () => null, set: (language) => void kept.push(language) } }));
  findButton(element, id.app.otherLanguage).click();
  await until(() => {
    expect(wordsOf(element)).to.include('Complaint Desk');
    expect(document.documentElement.lang).to.equal('en');
    expect(kept).to.deep.equal(['en']);
  });
});

/** Presses Tab until something is reached, as a person without a mouse does. */
async function tabTo(isThere: (element: Element) => boolean): Promise<void> {
  for (let presses = 0; presses < 40; presses += 1) {
    const element = focused();
    if (element !== null && isThere(element)) return;
    await sendKeys({ press: 'Tab' });
  }
  throw new Error('Tab never came there');
}

it('can be used from sign-in to a note without a mouse', async () => {
  const notes: string[] = [];
  const host = fakeDesk({
    client: {
      getSession: fail('unauthenticated'),
      createNote: async ({ body }) => {
        notes.push(body.text);
        return sampleCase();
      },
    },
  });
  const element = await mount('desk-app', { host });
  await until(() => expect(focused()).to.equal(find(element, '#email')));
  await sendKeys({ type: 'sri@kota.example' });
  await sendKeys({ press: 'Tab' });
  await sendKeys({ type: 'rahasia' });
  await sendKeys({ press: 'Enter' });
  await until(() => find(element, '.cases a'));
  await tabTo((found) => found.matches('.cases a'));
  await sendKeys({ press: 'Enter' });
  await until(() => expect(focused()).to.equal(find(find(element, 'desk-case'), 'h1')));
  await tabTo((found) => found.textContent?.trim() === id.actions.note);
  await sendKeys({ press: 'Enter' });
  await until(() => expect(focused()).to.equal(find(find(element, 'desk-note-form'), 'h2')));
  await tabTo((found) => found.localName === 'textarea');
  await sendKeys({ type: 'Sudah dicek' });
  await tabTo((found) => found.textContent?.trim() === id.note.submit);
  await sendKeys({ press: 'Enter' });
  await until(() => {
    expect(notes).to.deep.equal(['Sudah dicek']);
    expect(wordsOf(element)).to.include(id.done.note);
    expect(focused()).to.equal(find(element, '.done'));
  });
});
