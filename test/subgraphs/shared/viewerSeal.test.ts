import { SignJWT } from 'jose';
import { system, type Viewer } from '../../../subgraphs/shared/viewer.ts';
import { viewerSeal } from '../../../subgraphs/shared/viewerSeal.ts';

const SECRET = 'a secret that is long enough for everybody';
const NOW = new Date('2026-03-01T08:00:00Z');
const admin: Viewer = { kind: 'CUSTOMER_ADMIN', id: 'usr_1', customerId: 'cus_1', directoryRoles: ['r'], mfa: true };

beforeEach(() => jest.useFakeTimers({ now: NOW, doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask', 'performance'] }));
afterEach(() => jest.useRealTimers());

const pass = (seconds: number) => jest.setSystemTime(NOW.getTime() + seconds * 1000);

it('a viewer arrives as it was sent, once looked at and once remembered', async () => {
  const sealed = await viewerSeal(SECRET, 'gateway').sign(admin);
  const receiver = viewerSeal(SECRET, 'support');
  expect(await receiver.verify(sealed)).toEqual(admin);
  expect(await receiver.verify(sealed)).toEqual(admin);
});

it('the same viewer is signed anew after 20 seconds, another at once', async () => {
  const seal = viewerSeal(SECRET, 'gateway');
  const first = await seal.sign(admin);
  pass(19);
  expect(await seal.sign({ ...admin })).toBe(first);
  expect(await seal.sign({ ...admin, mfa: false })).not.toBe(first);
  pass(20);
  expect(await seal.sign(admin)).not.toBe(first);
});

it('a signature holds for 60 seconds, remembered or not', async () => {
  const sealed = await viewerSeal(SECRET, 'gateway').sign(admin);
  const receiver = viewerSeal(SECRET, 'support');
  pass(59);
  expect(await receiver.verify(sealed)).toEqual(admin);
  pass(60);
  expect(await receiver.verify(sealed)).toBeNull();
  expect(await viewerSeal(SECRET, 'support').verify(sealed)).toBeNull();
});

it('only subgraphs sign for SYSTEM', async () => {
  const receiver = viewerSeal(SECRET, 'support');
  const job = system('expire', 'par_1');
  expect(await receiver.verify(await viewerSeal(SECRET, 'access').sign(job))).toEqual(job);
  expect(await receiver.verify(await viewerSeal(SECRET, 'gateway').sign(job))).toBeNull();
});

it('what another secret, or a part that there is not, has signed does not hold', async () => {
  const receiver = viewerSeal(SECRET, 'support');
  expect(await receiver.verify(await viewerSeal(`${SECRET}!`, 'gateway').sign(admin))).toBeNull();
  const stranger = await new SignJWT({ viewer: admin })
    .setProtectedHeader({ alg: 'HS256', kid: 'stranger' })
    .setAudience('partner-graph-subgraphs')
    .setExpirationTime('60s')
    .sign(new Uint8Array(32));
  expect(await receiver.verify(stranger)).toBeNull();
  expect(await receiver.verify('no token')).toBeNull();
});
