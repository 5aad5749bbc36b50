// The journeys: the whole product with its demo, in a real browser.
//   --shots DIR        keep the pictures here
//   --only loop,axe    only these journeys
import { existsSync } from 'node:fs';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Report, StepFailed, seconds } from './lib/report.ts';
import { CHROMIUM, launch, Stage } from './lib/stage.ts';

/**
 * Journeys beside each other mostly wait: for a mail, for a fragment that is heard to its end. The sweep over all pages comes
 * after them: it takes every core, and by then there is something on every page. The builder publishes a second card, after which
 * coaches are asked which card they score on: it comes when the others have scored. Calibration puts calls in every coach's queue, and
 * the queue counts the rows of a coach: nobody else fills them meanwhile.
 */
const JOURNEYS = [
  [
    ['loop', 'keyboard'],
    ['learner', 'playback', 'language', 'admin', 'dispute'],
  ],
  [['queue']],
  [['calibration']],
  [
    ['builder', 'sampling'],
    ['ingest', 'retention'],
  ],
  [['axe']],
];
const { values } = parseArgs({ options: { shots: { type: 'string' }, only: { type: 'string' } } });
const wanted = values.only === undefined ? JOURNEYS.flat(2) : values.only.split(',');
const rounds = values.only === undefined ? JOURNEYS : wanted.map((name) => [[name]]);
const report = new Report();

async function play(name, { browser, product, shots }) {
  const since = performance.now();
  const own = new Report(report.counts);
  const stage = new Stage(browser, product, own, shots);
  own.title(name);
  try {
    const { journey } = await import(`./journeys/${name}.ts`);
    await journey(stage);
    await own.step('no script error, no broken content policy', () => stage.expectQuiet());
  } catch (error) {
    if (!(error instanceof StepFailed)) own.fail(name, error);
    await stage.shotAll(`${name}-failed`);
    await stage.expectQuiet().catch((heard) => own.say(heard.message));
  } finally {
    await stage.closeAll();
  }
  own.say(`${name}: ${seconds(since)}`);
  own.print();
}

async function playAll() {
  const { startProduct } = await import('./lib/product.ts');
  const shots = values.shots ?? (await mkdtemp(join(tmpdir(), 'vakwerk-shots-')));
  const product = await startProduct();
  // Ctrl-C must leave nothing running: ending the browser makes every journey fail and the finally below run.
  const browser = await launch();
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void browser.close());
  try {
    report.say(`Up with the demo in ${product.startSeconds.toFixed(1)} s at ${product.url}`);
    report.print();
    for (const round of rounds)
      await Promise.all(
        round.map(async (names) => {
          for (const name of names) await play(name, { browser, product, shots });
        }),
      );
    if (report.counts.failed > 0) report.say(`\n${await product.logs()}`);
  } finally {
    await browser.close();
    await product.stop();
  }
  report.say(`Pictures: ${shots}`);
}

const since = performance.now();
if (existsSync(CHROMIUM)) {
  try {
    await playAll();
  } catch (error) {
    report.fail('start and stop', error);
  }
} else for (const name of wanted) report.skip(name, `there is no browser at ${CHROMIUM}`);
report.print();
const { passed, failed, skipped } = report.counts;
process.stdout.write(`\n  Journeys took ${seconds(since)}: ${passed} passed, ${failed} failed, ${skipped} skipped\n`);
const results = process.env.VAKWERK_JOURNEY_RESULTS;
if (results) await writeFile(results, `${JSON.stringify(report.counts)}\n`);
process.exitCode = failed > 0 ? 1 : 0;
