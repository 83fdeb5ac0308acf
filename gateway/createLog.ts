import pino, { type Logger } from 'pino';

const FLUSH_MS = 100;
const MIN_BYTES = 4096;
const WARN = 40;

/**
 * JSON lines on standard error. They are written several at a time, a tenth of a second late at most: one write per request
 * would cost a tenth of it. A warning and whatever is worse takes all before it along at once; an end of the process leaves
 * none behind, unless it is killed.
 */
export function createLog(level: string): Logger {
  const lines = pino.destination({ dest: 2, sync: true, minLength: MIN_BYTES });
  const flush = (): void => lines.flush();
  setInterval(flush, FLUSH_MS).unref();
  process.on('exit', () => lines.flushSync()); // which waits for the disk, too
  const hooks: pino.LoggerOptions['hooks'] = {
    logMethod(given, method, atLevel) {
      method.apply(this, given);
      if (atLevel >= WARN) flush();
    },
  };
  return pino({ level, hooks }, lines);
}
