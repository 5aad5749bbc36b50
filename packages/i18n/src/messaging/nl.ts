import type { en } from './en.js';

export const nl = {} as const satisfies Record<keyof typeof en, string>;
