import { ok, type Result, refused } from '../../shared/result.js';
import { LONGEST_RECORDING_MS, MOST_PROBLEMS, MOST_TURNS, type Speaker, type Transcript, transcriptOf } from './transcript.js';
import { type VoiceSpan, voiceSpans } from './web-vtt-text.js';

export interface WebVttProblem {
  readonly code:
    | 'headerMissing'
    | 'timingMissing'
    | 'timingInvalid'
    | 'timeReversed'
    | 'blankLineMissing'
    | 'voiceMissing'
    | 'voiceUnknown'
    | 'tooManyTurns';
  /** 1 for the first line of the file. */
  readonly line: number;
}

const VOICES: Readonly<Record<string, Speaker>> = {
  agent: 'agent',
  medewerker: 'agent',
  customer: 'customer',
  caller: 'customer',
  klant: 'customer',
  beller: 'customer',
};

const TIME = String.raw`(?:(\d{2,4}):)?([0-5]\d):([0-5]\d)\.(\d{3})`;
const TIMING = new RegExp(String.raw`^[ \t]*${TIME}[ \t]*-->[ \t]*${TIME}(?:[ \t].*)?$`);

interface Block {
  readonly line: number;
  readonly lines: readonly string[];
}

type Turn = Parameters<typeof transcriptOf>[0][number];
type Parsed = Result<readonly Turn[], WebVttProblem>;

/**
 * Reads WebVTT (https://www.w3.org/TR/webvtt1/) in which every cue names its speaker: `<v Agent>`, `<v Customer>` (or medewerker,
 * klant, caller, beller). A cue with several voices gives several turns with the same times. Stricter than a player, which skips
 * what it cannot read: evidence may not lose a sentence, so bad input gives every problem with its line, up to 100. Never throws.
 */
export function parseWebVtt(file: string): Result<Transcript, readonly WebVttProblem[]> {
  const lines = file.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  if (!/^WEBVTT(?:[ \t]|$)/.test(lines[0] ?? '')) return refused([{ code: 'headerMissing', line: 1 }]);
  const [header, ...blocks] = blocksOf(lines);
  const glued = header?.lines.findIndex((line) => line.includes('-->')) ?? -1;
  if (glued !== -1) return refused([{ code: 'blankLineMissing', line: glued + 1 }]);
  const cues = blocks.filter(isCue);
  if (cues.length > MOST_TURNS) return refused([{ code: 'tooManyTurns', line: cues[MOST_TURNS]?.line ?? 1 }]);
  const parsed = cues.map(parseCue);
  const problems = parsed.flatMap((cue) => (cue.ok ? [] : [cue.error])).slice(0, MOST_PROBLEMS);
  return problems.length > 0 ? refused(problems) : ok(transcriptOf(parsed.flatMap((cue) => (cue.ok ? cue.value : []))));
}

function blocksOf(lines: readonly string[]): readonly Block[] {
  const blocks: { line: number; lines: string[] }[] = [];
  let open = false;
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') open = false;
    else if (open) blocks.at(-1)?.lines.push(line);
    else {
      blocks.push({ line: index + 1, lines: [line] });
      open = true;
    }
  }
  return blocks;
}

function isCue({ lines }: Block): boolean {
  return !/^(?:NOTE|STYLE|REGION)(?:[ \t]|$)/.test(lines[0] ?? '') || (lines[0] ?? '').includes('-->');
}

/** A cue is an optional identifier line, a timing line and its text. */
function parseCue({ line, lines }: Block): Parsed {
  const at = lines.slice(0, 2).findIndex((candidate) => candidate.includes('-->'));
  if (at === -1) return refused({ code: 'timingMissing', line });
  const timing = TIMING.exec(lines[at] ?? '');
  const startMs = timing ? milliseconds(timing.slice(1, 5)) : Number.NaN;
  const endMs = timing ? milliseconds(timing.slice(5, 9)) : Number.NaN;
  if (!(startMs <= LONGEST_RECORDING_MS && endMs <= LONGEST_RECORDING_MS))
    return refused({ code: 'timingInvalid', line: line + at });
  if (endMs < startMs) return refused({ code: 'timeReversed', line: line + at });
  const text = lines.slice(at + 1);
  const next = text.findIndex((candidate) => candidate.includes('-->'));
  if (next !== -1) return refused({ code: 'blankLineMissing', line: line + at + 1 + next });
  return turnsOf(voiceSpans(text.join('\n')), startMs, endMs, line + at + 1);
}

function turnsOf(spans: readonly VoiceSpan[], startMs: number, endMs: number, line: number): Parsed {
  const turns: Turn[] = [];
  for (const { voice, text } of spans) {
    if (voice === null) return refused({ code: 'voiceMissing', line });
    const name = voice.toLowerCase();
    const speaker = Object.hasOwn(VOICES, name) ? VOICES[name] : undefined;
    if (!speaker) return refused({ code: 'voiceUnknown', line });
    turns.push({ speaker, startMs, endMs, text });
  }
  return ok(turns);
}

function milliseconds([hours = '0', minutes, seconds, thousandths]: readonly (string | undefined)[]): number {
  return ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000 + Number(thousandths);
}
