import { UserFacingError } from '@vakwerk/local-services/user-facing-error';

const colours = process.stdout.isTTY && process.env.NO_COLOR === undefined;
const paint = (code: string) => (text: string) => (colours ? `\u001b[${code}m${text}\u001b[0m` : text);

export const green = paint('32');
export const red = paint('31');
export const yellow = paint('33');
export const dim = paint('2');
export const bold = paint('1');

// Who reads us may leave first (`| head`, a closed terminal): the work goes on, and what runs is still stopped in order.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE' && error.code !== 'EIO') throw error;
  });

export const say = (text = ''): void => {
  process.stdout.write(`${text}\n`);
};

/** Prints what happens and how long it took; the work may return a short note. */
export async function step<T>(name: string, work: () => Promise<T>, note: (result: T) => string = () => ''): Promise<T> {
  const since = performance.now();
  if (process.stdout.isTTY) process.stdout.write(`  ${dim('…')} ${name}\r`);
  const result = await work();
  const extra = note(result);
  say(
    `  ${green('✓')} ${name}${extra === '' ? '' : dim(` · ${extra}`)} ${dim(`${((performance.now() - since) / 1000).toFixed(1)} s`)}`,
  );
  return result;
}

/** What a failed command prints: one sentence for an expected failure, the whole stack for a bug. */
export function sayFailure(error: unknown): void {
  const expected = error instanceof UserFacingError || (error instanceof Error && error.name === 'ConfigError');
  const text = error instanceof Error ? (expected ? error.message : (error.stack ?? error.message)) : String(error);
  process.stderr.write(`\n${red('✗')} ${text}\n`);
}
