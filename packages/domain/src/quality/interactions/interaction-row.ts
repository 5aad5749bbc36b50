import { z } from 'zod';
import { ok, type Result, refused } from '../../shared/result.js';
import { isTimeZone, resolveLocalTime } from '../../shared/time/local-time.js';
import type { Span } from '../transcripts/paused-spans.js';
import { parsePausedText } from '../transcripts/paused-text.js';

/** Columns of a file with interactions; those that may be empty may also be absent. */
export const INTERACTION_COLUMNS = [
  'reference',
  'employeeNumber',
  'queue',
  'channel',
  'direction',
  'startedAt',
  'durationSeconds',
  'language',
  'customerReference',
  'subject',
  'paused',
  'file',
] as const;
export type InteractionColumn = (typeof INTERACTION_COLUMNS)[number];

export type InteractionRowProblemCode =
  | 'missing'
  | 'tooLong'
  | 'controlCharacter'
  | 'referenceTwice'
  | 'employeeUnknown'
  | 'channelUnknown'
  | 'directionUnknown'
  | 'languageUnknown'
  | 'timeInvalid'
  | 'timeWithoutZone'
  | 'zoneUnknown'
  | 'timeInFuture'
  | 'durationInvalid'
  | 'durationTooLong'
  | 'pausedInvalid'
  | 'columnUnknown';

export interface InteractionRowProblem {
  readonly column: string;
  readonly code: InteractionRowProblemCode;
}

export interface InteractionRow {
  readonly reference: string;
  readonly employeeNumber: string;
  readonly queue: string | null;
  readonly channel: 'phone' | 'chat';
  readonly direction: 'inbound' | 'outbound';
  readonly startedAt: Date;
  /** null: the recording or the transcript tells. */
  readonly durationSeconds: number | null;
  readonly language: 'nl' | 'en' | null;
  readonly customerReference: string | null;
  readonly subject: string | null;
  /** Stretches in which the recorder was paused or something was taken out, as given. */
  readonly paused: readonly Span[];
  /** Name of the file with the sound or the words, where it is not the reference. */
  readonly file: string | null;
}

export interface RowSurroundings {
  readonly employeeNumbers: ReadonlySet<string>;
  /** References of earlier rows of the file. */
  readonly referencesSeen: ReadonlySet<string>;
  readonly now: Date;
}

const LONGEST_SECONDS = 24 * 60 * 60;
/** Clocks of telephone systems run a little ahead. */
const CLOCK_TOLERANCE_MS = 5 * 60 * 1000;

/** One row of a file, read column by column, or every problem in it at once. Cells are text; spaces around it do not count. */
export function checkInteractionRow(
  row: Readonly<Record<string, string | undefined>>,
  around: RowSurroundings,
): Result<InteractionRow, readonly InteractionRowProblem[]> {
  const strange = Object.keys(row).filter((column) => !INTERACTION_COLUMNS.some((known) => known === column));
  const parsed = rowSchema(around).safeParse(
    Object.fromEntries(INTERACTION_COLUMNS.map((column) => [column, row[column] ?? ''])),
  );
  const unknown = strange.map((column): InteractionRowProblem => ({ column, code: 'columnUnknown' }));
  if (parsed.success && unknown.length === 0) return ok(parsed.data);
  const issues = parsed.error?.issues ?? [];
  // The message of every issue is one of our codes; a cell shows its first problem only.
  const problems = issues.map(({ path, message }) => ({ column: String(path[0]), code: message as InteractionRowProblemCode }));
  const first = problems.filter(({ column }, index) => problems.findIndex((one) => one.column === column) === index);
  return refused([...first, ...unknown]);
}

function rowSchema({ employeeNumbers, referencesSeen, now }: RowSurroundings) {
  return z.object({
    reference: required(200).refine((value) => !referencesSeen.has(value), 'referenceTwice'),
    employeeNumber: required(100).refine((value) => employeeNumbers.has(value), 'employeeUnknown'),
    queue: optional(200),
    channel: word(['phone', 'chat'], 'channelUnknown'),
    direction: word(['inbound', 'outbound'], 'directionUnknown'),
    startedAt: required(100).transform((value, context) => {
      const read = readInstant(value);
      const code = typeof read === 'string' ? read : read.getTime() > now.getTime() + CLOCK_TOLERANCE_MS ? 'timeInFuture' : null;
      if (code === null && typeof read !== 'string') return read;
      context.addIssue({ code: 'custom', message: code ?? 'timeInvalid' });
      return z.NEVER;
    }),
    durationSeconds: cell(20)
      .refine((value) => /^\d*$/.test(value), { message: 'durationInvalid', abort: true })
      .transform((value) => (value === '' ? null : Number(value)))
      .refine((seconds) => seconds === null || seconds <= LONGEST_SECONDS, 'durationTooLong'),
    language: z.union([z.literal('').transform(() => null), word(['nl', 'en'], 'languageUnknown')], { error: 'languageUnknown' }),
    customerReference: optional(200),
    subject: optional(200),
    paused: cell(5_000).transform((value, context) => {
      const spans = parsePausedText(value);
      if (spans) return spans;
      context.addIssue({ code: 'custom', message: 'pausedInvalid' });
      return z.NEVER;
    }),
    file: optional(250),
  });
}

function cell(longest: number) {
  return (
    z
      .string()
      .trim()
      .max(longest, { error: 'tooLong', abort: true })
      // A line break or NUL inside a cell is a file that was split in the wrong place.
      .refine((value) => !/\p{Cc}/u.test(value), { message: 'controlCharacter', abort: true })
  );
}

function required(longest: number) {
  return cell(longest).refine((value) => value !== '', { message: 'missing', abort: true });
}

function optional(longest: number) {
  return cell(longest).transform((value) => (value === '' ? null : value));
}

/** Capitals do not matter; an empty cell is missing. */
function word<const Words extends readonly [string, ...string[]]>(words: Words, error: InteractionRowProblemCode) {
  return required(50).toLowerCase().pipe(z.enum(words, { error }));
}

const LOCAL = String.raw`\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2})?`;

/** `2026-11-23T10:15:00+01:00`, `…Z`, or a wall clock time with a zone: `2026-11-23 10:15 Europe/Amsterdam`. */
function readInstant(value: string): Date | InteractionRowProblemCode {
  const [, local = '', fraction = '', rest = ''] = value.match(new RegExp(`^(${LOCAL})(\\.\\d{1,9})?\\s*(.*)$`)) ?? [];
  if (local === '') return 'timeInvalid';
  if (rest === '') return 'timeWithoutZone';
  const wallClock = local.replace(' ', 'T');
  const offset = rest.match(/^(?:Z|([+-])(\d{2}):?(\d{2}))$/);
  if (!offset && !isTimeZone(rest)) return 'zoneUnknown';
  try {
    // Through the calendar either way, so that 30 February is refused and not made 2 March.
    const minutes = (Number(offset?.[2] ?? 0) * 60 + Number(offset?.[3] ?? 0)) * (offset?.[1] === '-' ? -1 : 1);
    // JavaScript, Java and Python write parts of a second; a date of ours has milliseconds.
    const milliseconds = Number(fraction.slice(1, 4).padEnd(3, '0'));
    return new Date(resolveLocalTime(wallClock, offset ? 'UTC' : rest).getTime() + milliseconds - minutes * 60_000);
  } catch {
    return 'timeInvalid';
  }
}
