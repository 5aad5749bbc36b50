import { statSync } from 'node:fs';

/**
 * Which test file begins when. On a fresh clone jest knows no durations and goes by size of the file; the tests that start whole
 * processes are small files that take minutes, most of it waiting. They begin first, so that nothing waits for them at the end.
 */
export default class Sequencer {
  sort(tests) {
    const turn = ({ context }) => (context.config.displayName?.name === 'processes' ? 0 : 1);
    return [...tests].sort((a, b) => turn(a) - turn(b) || statSync(b.path).size - statSync(a.path).size);
  }
  shard(tests) {
    return tests;
  }
  allFailedTests(tests) {
    return tests;
  }
  cacheResults() {}
}
