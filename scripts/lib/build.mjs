import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './project.mjs';
import { Refusal, step } from './report.mjs';
import { run } from './run.mjs';
import { hashOf, readStamp, writeStamp } from './stamp.mjs';

const SETTINGS = ['pnpm-lock.yaml', 'tsconfig.base.json', 'tsconfig.json'];
const isTest = (file) => /\.test\.tsx?$/.test(file);

const PARTS = [
  {
    name: 'Compile the server',
    stamp: '.stamps/server',
    sources: [...SETTINGS, 'packages', 'apps/api', 'apps/worker', 'apps/cli', 'apps/web/server', 'bench'],
    results: ['apps/api/dist/main.js', 'apps/worker/dist/main.js', 'apps/cli/dist/main.js', 'apps/web/dist-server/main.js'],
    commands: [['tsc', ['-b']]],
  },
  {
    name: 'Build the web app',
    stamp: '.stamps/web',
    sources: [...SETTINGS, 'packages/domain/src', 'packages/i18n/src', 'apps/web', 'apps/api/schema.graphql'],
    results: ['apps/web/dist/index.html', 'apps/web/graphiql/dist/index.html', 'apps/web/package-frame/dist/index.html'],
    commands: [
      ['graphql-codegen', ['--config', 'codegen.ts'], 'apps/web'],
      ['vite', ['build', '--logLevel', 'warn'], 'apps/web'],
      ['vite', ['build', '--logLevel', 'error', '--config', 'package-frame/vite.config.ts'], 'apps/web'],
      // Only here: what production builds (`pnpm build`) has no GraphiQL.
      ['vite', ['build', '--logLevel', 'error', '--config', 'graphiql/vite.config.ts'], 'apps/web'],
    ],
  },
];

/** Compiles what changed since the last time (by content). */
export async function build() {
  for (const part of PARTS) {
    const wanted = hashOf(part.sources, (file) => !isTest(file));
    if (readStamp(part.stamp) === wanted && part.results.every((path) => existsSync(join(ROOT, path)))) continue;
    await step(part.name, async () => {
      for (const [command, args, folder = '.'] of part.commands) {
        const cwd = join(ROOT, folder);
        const bin = join(cwd, 'node_modules/.bin', command);
        const result = await run(existsSync(bin) ? bin : command, args, { cwd });
        if (result.code !== 0)
          throw new Refusal(`${part.name}: failed.\n${result.output.trim().split('\n').slice(-40).join('\n')}`);
      }
      writeStamp(part.stamp, wanted);
    });
  }
}
