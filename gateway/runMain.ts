/** Runs a program; a problem people can mend is one sentence, anything else its stack. Ends with code 1 in both cases. */
export async function runMain(main: () => Promise<void>): Promise<void> {
  try {
    await main();
  } catch (error) {
    const known = error instanceof Error && error.name.endsWith('Problem');
    process.stderr.write(`${known ? error.message : error instanceof Error ? error.stack : String(error)}\n`);
    process.exit(1);
  }
}

/** npm passes Ctrl-C on to a program that has had it from the terminal already. */
const SAME_SIGNAL_MS = 500;

const ENDING: readonly NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Closes everything once at the first of these signals; another one later ends at once. To be called before anything
 * is started that must not be left behind: a signal meanwhile waits for the start and closes then.
 */
export function closeOnSignal(close: () => Promise<void>, signals = ENDING): void {
  let closingSince: number | null = null;
  const stop = (): void => {
    if (closingSince !== null) {
      if (performance.now() - closingSince > SAME_SIGNAL_MS) process.exit(1);
      return;
    }
    closingSince = performance.now();
    void runMain(async () => {
      await close();
      process.exit(0);
    });
  };
  for (const signal of signals) process.on(signal, stop);
}
