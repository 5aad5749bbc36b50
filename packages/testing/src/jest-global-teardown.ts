import { rm } from 'node:fs/promises';

export default async function tearDown(): Promise<void> {
  await (globalThis as { stopTestCluster?: () => Promise<void> }).stopTestCluster?.();
  if (process.env.VAKWERK_TEST_FILES) await rm(process.env.VAKWERK_TEST_FILES, { recursive: true, force: true });
}
