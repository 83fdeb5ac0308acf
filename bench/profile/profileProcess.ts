import { readFile } from 'node:fs/promises';
import { WebSocket } from 'undici';

/** A call site of a V8 CPU profile. */
export interface ProfileNode {
  readonly id: number;
  readonly callFrame: { readonly functionName: string; readonly url: string; readonly lineNumber: number };
}

export interface CpuProfile {
  readonly nodes: readonly ProfileNode[];
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
}

interface Answer {
  readonly id?: number;
  readonly result?: { readonly profile?: CpuProfile };
  readonly error?: { readonly message: string };
}

const INTERVAL_MICROSECONDS = 250;
const DEBUGGER = /Debugger listening on (ws:\/\/\S+)/;

/** Profiles a process that was started with `--inspect=0` while work is done; the address stands in its log. */
export async function profileProcess(logFile: string, work: () => Promise<void>): Promise<CpuProfile> {
  const [, address] = DEBUGGER.exec(await readFile(logFile, 'utf8')) ?? [];
  if (address === undefined) throw new Error('The process to profile does not tell its debugger.');
  const socket = new WebSocket(address);
  await new Promise<void>((resolve, reject) => {
    socket.addEventListener('open', () => resolve());
    socket.addEventListener('error', () => reject(new Error(`${address} cannot be reached.`)));
  });
  let sent = 0;
  const send = (method: string, params: object = {}): Promise<Answer> => {
    sent += 1;
    const id = sent;
    socket.send(JSON.stringify({ id, method, params }));
    return new Promise((resolve, reject) => {
      const hear = ({ data }: { readonly data: unknown }): void => {
        const answer: Answer = JSON.parse(String(data));
        if (answer.id !== id) return;
        socket.removeEventListener('message', hear);
        if (answer.error) reject(new Error(answer.error.message));
        else resolve(answer);
      };
      socket.addEventListener('message', hear);
    });
  };
  try {
    await send('Profiler.enable');
    await send('Profiler.setSamplingInterval', { interval: INTERVAL_MICROSECONDS });
    await send('Profiler.start');
    await work();
    const { result } = await send('Profiler.stop');
    if (!result?.profile) throw new Error('The debugger sent no profile.');
    return result.profile;
  } finally {
    socket.close();
  }
}
