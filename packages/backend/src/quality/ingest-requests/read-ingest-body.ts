import {
  checkInteractionRow,
  INTERACTION_COLUMNS,
  type InteractionRow,
} from '@vakwerk/domain/quality/interactions/interaction-row';
import { pausedText } from '@vakwerk/domain/quality/transcripts/paused-text';
import { z } from 'zod';
import { type FieldProblem, IngestProblem } from './ingest-problem.js';

const TEXTS = INTERACTION_COLUMNS.filter((column) => column !== 'paused' && column !== 'file');
const cell = z.union([z.string(), z.number()], { error: 'wrongType' }).nullish();
const milliseconds = z.number({ error: 'pausedInvalid' }).min(0, { error: 'pausedInvalid' });
const body = z.looseObject({
  ...Object.fromEntries(TEXTS.map((column) => [column, cell])),
  pausedSpans: z
    .array(
      z
        .strictObject({ startMs: milliseconds, endMs: milliseconds }, { error: 'pausedInvalid' })
        .refine(({ startMs, endMs }) => endMs > startMs, 'pausedInvalid'),
      { error: 'pausedInvalid' },
    )
    .max(200, { error: 'pausedInvalid' })
    .nullish(),
  agentChannel: z.union([z.literal(0), z.literal(1)], { error: 'wrongType' }).nullish(),
  transcript: z.union([z.string(), z.looseObject({})], { error: 'wrongType' }).nullish(),
});

export interface IngestBody {
  readonly row: InteractionRow;
  readonly agentChannel: number | null;
  /** The text of a transcript file. */
  readonly transcript: string | null;
}

/** What another system says about an interaction. @throws IngestProblem fieldsInvalid with every field that is wrong */
export function readIngestBody(json: unknown, now: Date): IngestBody {
  const parsed = body.safeParse(json);
  if (!parsed.success)
    throw invalid(parsed.error.issues.map(({ path, message }) => ({ field: path.join('.'), code: codeOf(path, message) })));
  const { pausedSpans, agentChannel, transcript, ...texts } = parsed.data;
  const cells = Object.fromEntries(
    Object.entries(texts).map(([name, value]) => [name, value === null || value === undefined ? undefined : String(value)]),
  );
  const paused = pausedText(
    (pausedSpans ?? []).map(({ startMs, endMs }) => ({ startMs: Math.floor(startMs), endMs: Math.ceil(endMs) })),
  );
  const employeeNumbers = new Set([cells.employeeNumber?.trim() ?? '']); // who is unknown is parked, not refused
  const checked = checkInteractionRow({ ...cells, paused }, { employeeNumbers, referencesSeen: new Set(), now });
  if (!checked.ok)
    throw invalid(checked.error.map(({ column, code }) => ({ field: column === 'paused' ? 'pausedSpans' : column, code })));
  return {
    row: checked.value,
    agentChannel: agentChannel ?? null,
    transcript: transcript === null || transcript === undefined ? null : asText(transcript),
  };
}

const asText = (transcript: string | object) => (typeof transcript === 'string' ? transcript : JSON.stringify(transcript));
const codeOf = (path: readonly PropertyKey[], message: string) => (path.length === 0 ? 'notAnObject' : message);
const invalid = (problems: readonly FieldProblem[]) => new IngestProblem('fieldsInvalid', { problems });
