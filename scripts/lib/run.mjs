import { spawn } from 'node:child_process';
import { ROOT, toolEnvironment } from './project.mjs';

const STDIO = {
  nothing: ['ignore', 'pipe', 'pipe'],
  errors: ['ignore', 'ignore', 'inherit'],
  all: ['ignore', 'inherit', 'inherit'],
};

/**
 * Runs a command in the project. What it prints is returned (`output`: both streams, `stdout`: one); `show: 'all'` shows it as it comes instead, and
 * `show: 'errors'` shows only its error stream (where jest reports) and throws the rest away.
 * Never rejects on a non-zero exit; a command that does not exist gives code 127.
 */
export function run(command, args = [], { show = 'nothing', env = {}, cwd = ROOT } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env: toolEnvironment(env),
      stdio: STDIO[show],
    });
    let output = '';
    let stdout = '';
    child.stdout?.on('data', (chunk) => {
      output += chunk;
      stdout += chunk;
    });
    child.stderr?.on('data', (chunk) => {
      output += chunk;
    });
    child.on('error', (error) => resolve({ code: 127, output: `${output}${error.message}`, stdout }));
    child.on('close', (code, signal) => resolve({ code: code ?? (signal ? 128 : 1), output, stdout }));
  });
}
