import { type ChildProcess, spawn } from 'node:child_process';
import { open as openFile, stat } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { UserFacingError } from '@vakwerk/local-services/user-facing-error';
import { removeRunFile, writeRunFile } from './run-files.js';

export interface ProcessPlan {
  readonly name: string;
  /** Absolute path of the compiled main file. */
  readonly script: string;
  readonly nodeArguments?: readonly string[] | undefined;
  readonly env: Readonly<Record<string, string>>;
  /** Where it answers GET /health/ready. */
  readonly port: number;
  readonly logFile: string;
  readonly dataFolder: string;
}

const READY_TIMEOUT_MS = 60_000;
const LONGEST_PAUSE_MS = 30_000;
/** A process that stayed up this long starts again without waiting. */
const STEADY_MS = 60_000;

/** The last lines a process wrote, for the message that says why it did not start. */
async function tailOf(file: string, fromByte: number): Promise<string> {
  const handle = await openFile(file, 'r').catch(() => null);
  if (handle === null) return '';
  try {
    const { size } = await handle.stat();
    const start = Math.max(fromByte, size - 4_000);
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(size - start), 0, size - start, start);
    return buffer.toString('utf8', 0, bytesRead).trim().split('\n').slice(-12).join('\n');
  } finally {
    await handle.close();
  }
}

/**
 * One of Vakwerk's processes. It writes its log straight to a file: with a pipe it would die of the supervisor's death.
 * It has its own process group, so that Ctrl-C reaches the supervisor alone and the order of stopping holds.
 */
export class SupervisedProcess {
  #child: ChildProcess | null = null;
  #stopping = false;
  #pauseMs = 500;
  #logStart = 0;
  readonly #plan: ProcessPlan;
  readonly #report: (line: string) => void;

  constructor(plan: ProcessPlan, report: (line: string) => void) {
    this.#plan = plan;
    this.#report = report;
  }

  /** Starts it and resolves when it is ready. @throws UserFacingError with its last log lines when it ends before that */
  async start(): Promise<void> {
    await this.#spawn();
    await this.#untilReady();
    this.#watch();
  }

  /** SIGTERM, and SIGKILL when it has not ended within `graceMs`. */
  async stop(graceMs: number): Promise<void> {
    this.#stopping = true;
    const child = this.#child;
    if (child === null || child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
    child.kill('SIGTERM');
    const late = setTimeout(() => child.kill('SIGKILL'), graceMs);
    await ended;
    clearTimeout(late);
    await removeRunFile(this.#plan.dataFolder, this.#plan.name);
  }

  async #spawn(): Promise<void> {
    const { name, script, nodeArguments = ['--enable-source-maps'], env, logFile, dataFolder } = this.#plan;
    this.#logStart = await stat(logFile).then(
      (found) => found.size,
      () => 0,
    );
    const log = await openFile(logFile, 'a');
    const child = spawn(process.execPath, [...nodeArguments, script], {
      env: { ...env },
      detached: true,
      stdio: ['ignore', log.fd, log.fd],
    });
    this.#child = child;
    await new Promise<void>((resolve, reject) => child.once('spawn', resolve).once('error', reject));
    await log.close();
    if (child.pid !== undefined) await writeRunFile(dataFolder, name, child.pid);
  }

  async #untilReady(): Promise<void> {
    const { name, port, logFile } = this.#plan;
    const deadline = Date.now() + READY_TIMEOUT_MS;
    while (Date.now() < deadline) {
      if (this.#hasEnded())
        throw new UserFacingError(
          `The ${name} process ended while starting. Its last words (${logFile}):\n${await tailOf(logFile, this.#logStart)}`,
        );
      const ready = await fetch(`http://127.0.0.1:${port}/health/ready`, { signal: AbortSignal.timeout(2_000) }).then(
        (answer) => answer.ok,
        () => false,
      );
      if (ready) return;
      await pause(100);
    }
    throw new UserFacingError(
      `The ${name} process was not ready within ${READY_TIMEOUT_MS / 1000} s. Its last words (${logFile}):\n${await tailOf(logFile, this.#logStart)}`,
    );
  }

  #hasEnded(): boolean {
    return this.#child === null || this.#child.exitCode !== null || this.#child.signalCode !== null;
  }

  /** Starts it again when it dies, each time after a longer pause. */
  #watch(): void {
    const since = Date.now();
    const again = async () => {
      if (this.#stopping) return;
      if (Date.now() - since > STEADY_MS) this.#pauseMs = 500;
      const how = this.#child?.signalCode ?? `exit code ${this.#child?.exitCode}`;
      this.#report(
        `${this.#plan.name} stopped (${how}); it starts again in ${this.#pauseMs / 1000} s. Log: ${this.#plan.logFile}`,
      );
      await pause(this.#pauseMs);
      this.#pauseMs = Math.min(this.#pauseMs * 2, LONGEST_PAUSE_MS);
      if (this.#stopping) return;
      await this.#spawn();
      this.#watch();
      await this.#untilReady().then(
        () => this.#report(`${this.#plan.name} is back`),
        () => undefined, // its end is reported by the watch that just began
      );
    };
    if (this.#hasEnded()) void again();
    else this.#child?.once('exit', () => void again());
  }
}
