import { once } from 'node:events';
import { Agent } from 'node:http';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import pino from 'pino';
import { entityTagOf, fixedAnswer, jsonAnswer } from '../../../subgraphs/shared/httpAnswer.ts';
import { type HttpServer, startHttpServer } from '../../../subgraphs/shared/httpServer.ts';
import { rawRequest } from '../../support/rawRequest.ts';

const LONG = JSON.stringify({ text: 'partner '.repeat(200) });
const SHORT = JSON.stringify({ text: 'partner' });
const FIXED = fixedAnswer(LONG, 'text/plain', { vary: 'Authorization' });

let server: HttpServer;
let release: () => void;
let entered: Promise<void>;

beforeEach(async () => {
  let enter = (): void => {};
  entered = new Promise((resolve) => {
    enter = resolve;
  });
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  server = await startHttpServer({
    host: '127.0.0.1',
    port: 0,
    portVariable: 'PORT',
    bodyLimitBytes: 10_000,
    log: pino({ level: 'silent' }),
    handle: async ({ path, readJson }) => {
      if (path === '/slow') {
        enter();
        await released;
      }
      if (path === '/fixed') return FIXED;
      return path === '/echo' ? jsonAnswer(200, await readJson()) : jsonAnswer(200, JSON.parse(path === '/long' ? LONG : SHORT));
    },
  });
});
afterEach(() => server.close());

function get(path: string, headers: Readonly<Record<string, string>> = {}) {
  return rawRequest(`${server.url}${path}`, { headers });
}

describe('an answer', () => {
  it('goes as it is where nothing else is asked for, and says that this depends on who asks', async () => {
    const { headers, body } = await get('/long');
    expect(headers).toMatchObject({ vary: 'Accept-Encoding', 'content-length': String(LONG.length) });
    expect(headers['content-encoding']).toBeUndefined();
    expect(body.toString()).toBe(LONG);
  });

  it.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ])('goes in %s where that is asked for', async (encoding, unpack) => {
    const { headers, body } = await get('/long', { 'accept-encoding': encoding });
    expect(headers).toMatchObject({
      vary: 'Accept-Encoding',
      'content-encoding': encoding,
      'content-length': String(body.length),
    });
    expect(body.length).toBeLessThan(200);
    expect(unpack(body).toString()).toBe(LONG);
  });

  it('that is short goes as it is, unless the caller takes no such thing', async () => {
    const short = await get('/', { 'accept-encoding': 'br, gzip' });
    expect(short.body.toString()).toBe(SHORT);
    expect(short.headers.vary).toBeUndefined();

    const packed = await get('/', { 'accept-encoding': 'gzip, identity;q=0' });
    expect(gunzipSync(packed.body).toString()).toBe(SHORT);
  });

  it('to HEAD has the headers alone', async () => {
    const { headers, body } = await rawRequest(`${server.url}/long`, { method: 'HEAD' });
    expect([headers['content-length'], body.length]).toEqual([String(LONG.length), 0]);
  });

  it('with an entity tag is not sent again to who holds it, in whatever encoding it came', async () => {
    const plain = await get('/fixed');
    const packed = await get('/fixed', { 'accept-encoding': 'br' });
    const tag = entityTagOf(LONG);
    expect([plain.headers.etag, packed.headers.etag]).toEqual([tag, `${tag.slice(0, -1)}-br"`]);
    expect(plain.headers).toMatchObject({ 'cache-control': 'no-cache', vary: 'Authorization, Accept-Encoding' });

    for (const held of [tag, `W/${tag}`, `"other", ${packed.headers.etag}`, '*']) {
      const again = await get('/fixed', { 'if-none-match': held, 'accept-encoding': 'br' });
      expect([again.status, again.body.length, again.headers.etag]).toEqual([304, 0, packed.headers.etag]);
      expect(again.headers['content-encoding']).toBeUndefined();
    }
    expect((await get('/fixed', { 'if-none-match': '"other"' })).status).toBe(200);
    const posted = await rawRequest(`${server.url}/fixed`, { method: 'POST', headers: { 'if-none-match': tag } });
    expect(posted.status).toBe(200);
  });
});

describe('a body', () => {
  const json = { 'content-type': 'application/json' };

  it.each([
    ['in several pieces', Buffer.from('{"name":"Česko"}'), { name: 'Česko' }],
    ['with a byte order mark', Buffer.from('\uFEFF{"a":1}'), { a: 1 }],
  ])('%s is read', async (_, bytes, value) => {
    const { port } = new URL(server.url);
    const socket = connect(Number(port), '127.0.0.1');
    socket.write(
      `POST /echo HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: ${bytes.length}\r\n\r\n`,
    );
    for (const byte of bytes) {
      socket.write(Buffer.from([byte]));
      await sleep(1);
    }
    const [answer] = await once(socket, 'data');
    expect(JSON.parse(String(answer).split('\r\n\r\n')[1] ?? '')).toEqual(value);
  });

  it('that is no UTF-8 is refused', async () => {
    const { port } = new URL(server.url);
    const socket = connect(Number(port), '127.0.0.1');
    socket.write('POST /echo HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 3\r\n\r\n"');
    socket.write(Buffer.from([0xff, 0x22]));
    const [answer] = await once(socket, 'data');
    expect(String(answer)).toMatch(/^HTTP\/1\.1 400 /);
    socket.destroy();
  });

  it('may be up to the limit and no longer', async () => {
    const text = (length: number): string => JSON.stringify('x'.repeat(length - 2));
    const url = `${server.url}/echo`;
    expect((await rawRequest(url, { method: 'POST', headers: json, body: text(10_000) })).status).toBe(200);
    const refused = await rawRequest(url, { method: 'POST', headers: json, body: text(10_001) });
    expect([refused.status, refused.headers.connection]).toEqual([413, 'close']);
  });
});

describe('a server that retires', () => {
  it('ends what it has begun, takes one more request on an open connection, and nobody new', async () => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const other = new Agent({ keepAlive: true, maxSockets: 1 });
    await rawRequest(`${server.url}/`, { agent });
    const slow = rawRequest(`${server.url}/slow`, { agent: other });
    await entered;

    const retired = server.retire();
    await sleep(50);
    const last = await rawRequest(`${server.url}/`, { agent });
    expect([last.status, last.headers.connection]).toEqual([200, 'close']);
    await expect(rawRequest(`${server.url}/`)).rejects.toMatchObject({ code: 'ECONNREFUSED' });
    release();
    expect(await slow).toMatchObject({ status: 200, headers: { connection: 'close' } });
    await retired;
  });
});

it('a server that closes ends idle connections at once and running requests once they are answered', async () => {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  await rawRequest(`${server.url}/`, { agent });
  const slow = rawRequest(`${server.url}/slow`);
  await entered;
  const closed = server.close();
  await expect(rawRequest(`${server.url}/`, { agent })).rejects.toThrow();
  release();
  expect((await slow).status).toBe(200);
  await closed;
});
