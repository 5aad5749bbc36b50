import { ok, type Result, refused } from '../../shared/result.js';
import { LONGEST_RECORDING_MS, MOST_PROBLEMS, MOST_TURNS, type Speaker, type Transcript, transcriptOf } from './transcript.js';

export interface TranscriptJsonProblem {
  readonly code:
    | 'notJson'
    | 'turnsMissing'
    | 'tooManyTurns'
    | 'turnInvalid'
    | 'speakerUnknown'
    | 'timeInvalid'
    | 'timeReversed'
    | 'textMissing';
  /** Path in the file: `turns.3.startMs`; empty for the whole file. */
  readonly field: string;
}

const SPEAKERS: Readonly<Record<string, Speaker>> = { agent: 'agent', customer: 'customer', caller: 'customer' };

/**
 * Reads `{turns: [{speaker, startMs, endMs, text}]}`; other fields are left alone. `caller` is read as customer. Overlaps, steps
 * back, empty texts and markers are how calls are and no problem. Never throws: bad input gives every problem, up to 100.
 */
export function parseTranscriptJson(json: string): Result<Transcript, readonly TranscriptJsonProblem[]> {
  const turns = readTurns(json);
  if (!turns.ok) return refused([turns.error]);
  const parsed = turns.value.map((turn, index) => parseTurn(turn, `turns.${index}`));
  const problems = parsed.flatMap((turn) => (turn.ok ? [] : turn.error)).slice(0, MOST_PROBLEMS);
  return problems.length > 0 ? refused(problems) : ok(transcriptOf(parsed.flatMap((turn) => (turn.ok ? [turn.value] : []))));
}

function readTurns(json: string): Result<readonly unknown[], TranscriptJsonProblem> {
  let file: unknown;
  try {
    file = JSON.parse(json.replace(/^\uFEFF/, ''));
  } catch {
    return refused({ code: 'notJson', field: '' });
  }
  const turns = isRecord(file) ? file.turns : undefined;
  if (!Array.isArray(turns)) return refused({ code: 'turnsMissing', field: 'turns' });
  return turns.length > MOST_TURNS ? refused({ code: 'tooManyTurns', field: 'turns' }) : ok(turns);
}

type ParsedTurn = Result<Parameters<typeof transcriptOf>[0][number], readonly TranscriptJsonProblem[]>;

function parseTurn(turn: unknown, path: string): ParsedTurn {
  if (!isRecord(turn)) return refused([{ code: 'turnInvalid', field: path }]);
  const { startMs, endMs, text } = turn;
  const speaker = typeof turn.speaker === 'string' && Object.hasOwn(SPEAKERS, turn.speaker) ? SPEAKERS[turn.speaker] : undefined;
  const problems: TranscriptJsonProblem[] = [];
  if (!speaker) problems.push({ code: 'speakerUnknown', field: `${path}.speaker` });
  if (!isTime(startMs)) problems.push({ code: 'timeInvalid', field: `${path}.startMs` });
  if (!isTime(endMs)) problems.push({ code: 'timeInvalid', field: `${path}.endMs` });
  if (isTime(startMs) && isTime(endMs) && endMs < startMs) problems.push({ code: 'timeReversed', field: `${path}.endMs` });
  if (typeof text !== 'string') problems.push({ code: 'textMissing', field: `${path}.text` });
  const complete = speaker && isTime(startMs) && isTime(endMs) && typeof text === 'string' && problems.length === 0;
  return complete ? ok({ speaker, startMs: Math.round(startMs), endMs: Math.round(endMs), text }) : refused(problems);
}

function isTime(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= LONGEST_RECORDING_MS;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
