import type { Span } from '@vakwerk/domain/quality/transcripts/paused-spans';
import { z } from 'zod';
import { ImportRefused } from './import-refused.js';
import { CHANNELS, DIRECTIONS } from './interaction.entity.js';

/** No database text can hold the character NUL. */
const text = z
  .string()
  .trim()
  .min(1)
  .max(200)
  .refine((value) => !value.includes('\0'))
  .optional();

/** What a JSON transcript file may say about its interaction beside the turns. */
const interactionFile = z.object({
  id: text,
  startedAt: z.coerce.date().optional(),
  subject: text,
  /** What some sources call the subject. */
  task: text,
  /** The agent's employee number. */
  agentId: z.union([z.string(), z.number()]).transform(String).optional(),
  queue: text,
  channel: z.enum(CHANNELS).optional(),
  direction: z.enum(DIRECTIONS).optional(),
  language: z.enum(['nl', 'en']).optional(),
  customerReference: text,
  /** Who is on which channel of the recording. */
  channels: z.array(z.string()).max(2).optional(),
});

export interface InteractionFile extends Omit<z.infer<typeof interactionFile>, 'channels' | 'task'> {
  /** Counted from 0. */
  readonly agentChannel: number | null;
}

const pausedPart = z.object({
  pausedSpans: z
    .array(z.object({ startMs: z.number().min(0), endMs: z.number().min(0) }).refine(({ startMs, endMs }) => endMs > startMs))
    .max(200)
    .optional(),
});

/**
 * The paused stretches a JSON transcript names. Read on every way in, whatever else the file says: a pause that is overlooked lets a
 * number out. @throws ImportRefused when they cannot be read
 */
export function readPausedSpans(transcript: string | null | undefined): readonly Span[] {
  if (!transcript || !/^\uFEFF?\s*\{/.test(transcript)) return [];
  let json: unknown;
  try {
    json = JSON.parse(transcript.replace(/^\uFEFF/, ''));
  } catch {
    return []; // said in better words where the turns are read
  }
  const parsed = pausedPart.safeParse(json);
  if (!parsed.success) throw new ImportRefused('metadataInvalid', { field: 'pausedSpans' }, 'transcript');
  return parsed.data.pausedSpans ?? [];
}

/** What a transcript file says about its interaction: nothing for WebVTT. @throws ImportRefused naming the field at fault */
export function readInteractionFile(transcript: string | null): InteractionFile {
  const nothing: InteractionFile = { agentChannel: null };
  if (transcript === null || !/^\uFEFF?\s*\{/.test(transcript)) return nothing;
  let json: unknown;
  try {
    json = JSON.parse(transcript.replace(/^\uFEFF/, ''));
  } catch {
    throw new ImportRefused('transcriptNotReadable', {}, 'transcript');
  }
  const parsed = interactionFile.safeParse(json);
  if (!parsed.success)
    throw new ImportRefused('metadataInvalid', { field: parsed.error.issues[0]?.path.join('.') ?? '' }, 'transcript');
  const { channels, task, ...rest } = parsed.data;
  const place = channels?.indexOf('agent') ?? -1;
  return { ...rest, subject: rest.subject ?? task, agentChannel: place === -1 ? null : place };
}
