import { readFile } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import { API_PROCESS } from './api-process.js';

const compose = await readFile(new URL('../../../../../docker-compose.yml', import.meta.url), 'utf8');
const dockerfile = await readFile(new URL('../../../../../docker/Dockerfile', import.meta.url), 'utf8');

/** The part of docker-compose.yml that describes the api. */
const api = /^ {2}api:\n((?: {4}.*\n|\n)+)/m.exec(compose)?.[1] ?? '';

describe('the api in a container', () => {
  it('is started with the same limits as anywhere else', () => {
    const command = /command: \[(.*)\]/.exec(api)?.[1]?.split(', ') ?? [];
    expect(command.at(-1)).toBe('apps/api/dist/main.js');
    expect(command.slice(1, -1)).toEqual([...API_PROCESS.nodeArguments]);
    expect(dockerfile).not.toContain('NODE_OPTIONS');
  });

  it('has the same environment', () => {
    for (const [name, value] of Object.entries(API_PROCESS.environment)) expect(api).toContain(`${name}: "${value}"`);
  });
});
