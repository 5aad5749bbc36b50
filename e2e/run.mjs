// The journeys: the whole product with its demo, in a real browser.
//   --shots DIR        a picture of every step, kept here; without it, of what fails
//   --only loop,axe    only these journeys
//   --thorough         the sweep of axe in every theme and width in both languages, with pictures
import { existsSync } from 'node:fs';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Report, StepFailed, seconds } from './lib/report.ts';
import { CHROMIUM, launch, Stage } from './lib/stage.ts';

/**
 * Rounds of rows of journeys: two rows of a round are played beside each other, because a journey often waits, for a mail or for a fragment
 * that is heard to its end; three keep each other waiting on two cores. The queue counts the rows of a coach and calibration fills them:
 * meanwhile only learners and authors are busy. Rules and the room look at what is scored, so they come one after the other. The builder
 * publishes a second card, after which coaches are asked which card they score on: it comes when the others have scored. A profile's journey
 * ends with two skills that become one: nobody looks at skills beside it. The sweep over
 * all pages is last: it takes every core, and by then there is something on every page.
 */
const JOURNEYS = [
  [
    ['loop', 'keyboard', 'practice', 'quiz', 'studio'],
    ['learner', 'playback', 'language', 'admin', 'dispute', 'reports'],
  ],
  [
    ['queue', 'calibration'],
    ['dialogue', 'package', 'certificate', 'messages'],
  ],
  [
    ['next-steps', 'room', 'spoken'],
    ['fragment', 'bank', 'assign', 'sign-on'],
  ],
  [
    ['builder', 'sampling'],
    ['ingest', 'retention'],
  ],
  [['dashboard', 'transfer', 'profile']],
  [['axe']],
];
const { values } = parseArgs({ options: { shots: { type: 'string' }, only: { type: 'string' }, thorough: { type: 'boolean' } } });
const wanted = values.only === undefined ? JOURNEYS.flat(2) : values.only.split(',');
const rounds = values.only === undefined ? JOURNEYS : wanted.map((name) => [[name]]);
const report = new Report();

async function play(name, { browser, product, pictures }) {
  const since = performance.now();
  const own = new Report(report.counts);
  const stage = new Stage(browser, product, own, pictures);
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
  const pictures = {
    folder: values.shots ?? (await mkdtemp(join(tmpdir(), 'vakwerk-shots-'))),
    everyStep: values.shots !== undefined || values.thorough === true,
  };
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
          for (const name of names) await play(name, { browser, product, pictures });
        }),
      );
    if (report.counts.failed > 0) report.say(`\n${await product.logs()}`);
  } finally {
    await browser.close();
    await product.stop();
  }
  report.say(`Pictures: ${pictures.folder}`);
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
