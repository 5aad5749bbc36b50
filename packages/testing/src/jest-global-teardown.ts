import { rm } from 'node:fs/promises';

export default async function tearDown(): Promise<void> {
  const run = globalThis as { stopTestCluster?: (() => Promise<void>) | undefined };
  const stop = run.stopTestCluster;
  run.stopTestCluster = undefined;
  await stop?.();
  if (process.env.VAKWERK_TEST_FILES) await rm(process.env.VAKWERK_TEST_FILES, { recursive: true, force: true });
}
