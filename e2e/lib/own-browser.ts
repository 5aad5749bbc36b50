import { type ChildProcess, spawn } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { expect, until } from './report.ts';
import { CHROMIUM, FLAGS } from './stage.ts';

export interface OwnBrowser {
  readonly page: Page;
  readonly pid: number;
  /** SIGKILL, as when the power goes: no page hears that it ends. */
  readonly kill: () => Promise<void>;
}

/** A browser process with a profile on the disk, which can be killed and started again on the same profile. */
export async function openOwnBrowser(profile: string): Promise<OwnBrowser> {
  const portFile = join(profile, 'DevToolsActivePort');
  await rm(portFile, { force: true });
  await rm(join(profile, 'SingletonLock'), { force: true });
  const flags = [
    `--user-data-dir=${profile}`,
    '--remote-debugging-port=0',
    '--window-size=1440,900',
    '--lang=nl-NL',
    'about:blank',
  ];
  const child = spawn(CHROMIUM, [...FLAGS, ...flags], { stdio: 'ignore', detached: true });
  const { pid } = child;
  if (pid === undefined) throw new Error('The browser did not start.');
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  let browser: Browser | null = null;
  const address = await until('the browser listens', async () => {
    const text = await readFile(portFile, 'utf8').catch(() => '');
    const [port, path] = text.split('\n');
    return port && path ? `ws://127.0.0.1:${port}${path}` : false;
  });
  browser = await chromium.connectOverCDP(String(address));
  const context = browser.contexts()[0];
  if (!context) throw new Error('The browser has no window.');
  context.setDefaultTimeout(10_000);
  const page = context.pages()[0] ?? (await context.newPage());
  return { page, pid, kill: () => killed(child, pid, ended) };
}

/** The whole group of processes of this browser, and proof that it is gone. */
async function killed(child: ChildProcess, pid: number, ended: Promise<void>): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) {
    process.kill(-pid, 'SIGKILL');
    await ended;
  }
  expect(!isAlive(pid), `process ${pid} is still there`);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
