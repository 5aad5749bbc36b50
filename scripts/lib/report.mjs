const colours = process.stdout.isTTY && process.env.NO_COLOR === undefined;
const paint = (code, text) => (colours ? `\u001b[${code}m${text}\u001b[0m` : text);

export const green = (text) => paint('32', text);
export const red = (text) => paint('31', text);
export const dim = (text) => paint('2', text);
export const bold = (text) => paint('1', text);

// Who reads us may leave first (`| head`, a closed terminal): the work goes on, and what runs is still stopped in order.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error) => {
    if (error.code !== 'EPIPE' && error.code !== 'EIO') throw error;
  });

export const say = (text = '') => process.stdout.write(`${text}\n`);
export const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/** One progress line per step: what happens, then how long it took. */
export async function step(name, work) {
  const since = performance.now();
  if (process.stdout.isTTY) process.stdout.write(`  ${dim('…')} ${name}\r`);
  const note = await work();
  say(`  ${green('✓')} ${name}${typeof note === 'string' ? dim(` · ${note}`) : ''} ${dim(seconds(since))}`);
}

/** A failure whose message already is what a person needs to read. */
export class Refusal extends Error {}

/** Runs the script's main function; a refusal prints one sentence, anything else its stack. */
export async function main(work) {
  try {
    process.exitCode = (await work()) ?? 0;
  } catch (error) {
    say(`\n${red('✗')} ${error instanceof Refusal ? error.message : (error?.stack ?? error)}`);
    process.exitCode = 1;
  }
}
