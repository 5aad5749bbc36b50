import { DEFAULT_LEVEL_THRESHOLDS } from '@vakwerk/domain/shared/level-bands';
import { FRAMEWORK_SOURCES } from '@vakwerk/domain/skills/skill-framework';
import { z } from 'zod';

const localized = z.object({ nl: z.string(), en: z.string() });
const ratio = z.number().min(0).max(1);
const code = z.string().regex(/^[a-z0-9][a-z0-9.-]{0,63}$/, { error: 'small letters, digits, dots and dashes' });

/** A framework as it comes in from a file or a seed: skills refer to each other by code. */
export const frameworkFileSchema = z.object({
  code,
  source: z.enum(FRAMEWORK_SOURCES).default('own'),
  name: localized,
  description: localized,
  levelThresholds: z.tuple([ratio, ratio, ratio, ratio]).default([...DEFAULT_LEVEL_THRESHOLDS]),
  skills: z
    .array(
      z.object({
        code,
        name: localized,
        description: localized,
        levels: z.array(z.object({ name: localized, seen: localized })).length(5),
        parentCode: code.nullable().default(null),
      }),
    )
    .max(500),
});
export type FrameworkFile = z.input<typeof frameworkFileSchema>;
export type ParsedFramework = z.output<typeof frameworkFileSchema>;
