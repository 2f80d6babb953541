import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CodedError } from '../testing/coded-error.ts';
import { fakeDesk } from '../testing/fake-desk.ts';
import { FakeHost } from '../testing/fake-host.ts';
import { sampleOperator } from '../testing/sample-case.ts';
import { SessionController } from './session-controller.ts';

const fail = (code: string) => async () => {
  throw new CodedError(code);
};

function session(desk = fakeDesk()): SessionController {
  const host = new FakeHost();
  const controller = new SessionController(host, () => desk);
  host.connect();
  return controller;
}

test('knows who is signed in', async () => {
  const controller = session();
  await controller.check();
  assert.deepEqual(controller.state, { kind: 'signed-in', operator: sampleOperator });
});

test('asks to sign in where nobody is', async () => {
  const controller = session(fakeDesk({ client: { getSession: fail('unauthenticated') } }));
  await controller.check();
  assert.equal(controller.state.kind, 'signed-out');
});

test('does not call a server that can’t be reached signed out', async () => {
  const controller = session(fakeDesk({ client: { getSession: fail('network') } }));
  await controller.check();
  assert.deepEqual(controller.state, { kind: 'unreachable', code: 'network' });
});

test('keeps the token of a sign-in by bearer', async () => {
  const desk = fakeDesk({
    transport: 'bearer',
    client: {
      createSession: async (call) => {
        assert.equal(call.body.transport, 'bearer');
        return { operator: sampleOperator, token: 'a-token', expiresAt: '2026-11-22T10:00:00.000Z' };
      },
    },
  });
  const controller = session(desk);
  assert.equal(await controller.enter({ email: 'a', password: 'b' }), true);
  assert.deepEqual(desk.kept, [{ token: 'a-token', expiresAt: '2026-11-22T10:00:00.000Z' }]);
  assert.equal(controller.state.kind, 'signed-in');
});

test('says why a sign-in was refused and stays where it was', async () => {
  const controller = session(fakeDesk({ client: { createSession: fail('unauthenticated') } }));
  assert.equal(await controller.enter({ email: 'a', password: 'b' }), false);
  assert.deepEqual(controller.signIn, { kind: 'refused', code: 'unauthenticated' });
});

test('remembers who it was when a session ends, so that the page can stay', async () => {
  const controller = session();
  await controller.check();
  controller.noteExpired();
  assert.deepEqual(controller.state, { kind: 'expired', operator: sampleOperator });
});

test('signs out of a session that is dead already', async () => {
  const desk = fakeDesk({ client: { deleteSession: fail('session-expired') } });
  const controller = session(desk);
  await controller.check();
  await controller.leave();
  assert.equal(controller.state.kind, 'signed-out');
  assert.deepEqual(desk.kept, [null]);
});

test('does not look signed out when the server never heard of it', async () => {
  const desk = fakeDesk({ client: { deleteSession: fail('network') } });
  const controller = session(desk);
  await controller.check();
  await controller.leave();
  assert.equal(controller.state.kind, 'unreachable');
  assert.deepEqual(desk.kept, []);
});
