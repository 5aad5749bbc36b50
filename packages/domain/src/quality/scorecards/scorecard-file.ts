import { z } from 'zod';
import type { LocalizedText } from '../../shared/localized.js';
import type { ScorecardVersion } from './scorecard.js';
import type { ScorecardProblem } from './scorecard-problem.js';

const id = z.string().min(1).max(100);
// An empty text is a draft's hole, which the publish check names; a missing language is a mistake in the file.
const text = z.strictObject({ nl: z.string().max(4_000), en: z.string().max(4_000) });
const empty = { nl: '', en: '' };

const criterion = z.strictObject({
  id,
  text,
  guidance: z
    .strictObject({ explanation: text, goodExample: text, badExample: text })
    .default({ explanation: empty, goodExample: empty, badExample: empty }),
  type: z.enum(['yesNo', 'choice', 'scale', 'checklist', 'text']),
  options: z.array(z.strictObject({ id, label: text, points: z.number() })).max(50),
  naAllowed: z.boolean().default(false),
  negativePointsAllowed: z.boolean().default(false),
  commentRequired: z.enum(['never', 'always', 'whenNotFull']).default('never'),
  critical: z.enum(['none', 'customer', 'business', 'compliance']).default('none'),
  fatal: z.enum(['none', 'section', 'evaluation']).default('none'),
  bonus: z.boolean().default(false),
  condition: z
    .strictObject({ criterionId: id, optionIds: z.array(id).min(1) })
    .nullable()
    .default(null),
  /** Code of a skill; stored as its id. */
  skillId: z.string().min(1).max(100).nullable().default(null),
  rootCauses: z
    .array(z.strictObject({ id, label: text }))
    .max(30)
    .default([]),
});

const section = z.strictObject({
  id,
  title: text,
  weight: z.number(),
  failSection: z.enum(['zero', 'flagOnly']).nullable().default(null),
  criteria: z.array(criterion).max(200),
});

/** What is on a version, as it may come from outside; what is still missing for publishing is another question. */
export const scorecardContentSchema = z.strictObject({
  model: z.enum(['weightedPoints', 'weightedPercentages']),
  sections: z.array(section).max(50),
  policies: z
    .strictObject({
      naPolicy: z.enum(['exclude', 'equalSplit', 'groupMean', 'zero', 'forbid']).default('exclude'),
      fatalEffect: z.enum(['zero', 'flagOnly']).default('zero'),
      passRatio: z.number().nullable().default(null),
      bonusCap: z.number().default(0),
      selfEvaluation: z.boolean().optional(),
    })
    .prefault({}),
});

/** A scorecard as a file: a card with the content of one version. Unknown keys are refused, because a typing error would be one. */
export const scorecardImportSchema = z.strictObject({
  code: z.string().regex(/^[a-z0-9-]{1,60}$/, 'small letters, digits and hyphens'),
  name: text,
  description: text.default(empty),
  version: scorecardContentSchema,
});
export type ScorecardImport = z.output<typeof scorecardImportSchema>;

/** What is wrong with a card, also before its content can be checked. */
export interface ImportProblem {
  readonly code: ScorecardProblem['code'] | 'notJson' | 'wrongShape' | 'skillUnknown';
  readonly path: string;
}

/** A card as it is kept: skills by id. */
export interface ScorecardToExport {
  readonly code: string;
  readonly name: LocalizedText;
  readonly description: LocalizedText;
  readonly version: ScorecardVersion;
}

/**
 * A card as a file that `parseScorecard` reads back to the same card. Skills travel by code, because ids mean nothing in another
 * organisation; a skill without a known code is left out.
 */
export function exportScorecard(
  { code, name, description, version }: ScorecardToExport,
  skillCodes: ReadonlyMap<string, string>,
): ScorecardImport {
  const withCode = (skillId: string | null) => (skillId === null ? null : (skillCodes.get(skillId) ?? null));
  // Parsing copies, and drops nothing: a field the schema does not know would be refused here and not in somebody's import.
  return scorecardImportSchema.parse({
    code,
    name,
    description,
    version: {
      ...version,
      sections: version.sections.map((section) => ({
        ...section,
        criteria: section.criteria.map((criterion) => ({ ...criterion, skillId: withCode(criterion.skillId) })),
      })),
    },
  });
}

/** The parsed file, or everything about its shape that is wrong. */
export function parseScorecard(json: string): ScorecardImport | readonly ImportProblem[] {
  const value = parseJson(json);
  if (value === undefined) return [{ code: 'notJson', path: '' }];
  const parsed = scorecardImportSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  return parsed.error.issues.map((issue) => {
    const extra = issue.code === 'unrecognized_keys' ? issue.keys : [];
    return { code: 'wrongShape', path: [...issue.path, ...extra].join('.') };
  });
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return undefined;
  }
}
