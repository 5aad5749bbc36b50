import type { CaptionCue } from './video-step.js';

/** Longest captions we keep: a film of an hour with one line a second. */
export const MOST_CUES = 4000;

export type CaptionFile =
  | { readonly ok: true; readonly cues: readonly CaptionCue[] }
  /** `line` counts from 1. */
  | {
      readonly ok: false;
      readonly problem: 'notWebVtt' | 'badTime' | 'endsBeforeStart' | 'noCues' | 'tooMany';
      readonly line: number;
    };

/**
 * Captions from a WebVTT file (W3C, https://www.w3.org/TR/webvtt1/): cues in order of time. Notes, styles, regions and settings of
 * place are left out, and so is markup inside a cue: captions look the same in every lesson.
 */
export function parseWebVtt(file: string): CaptionFile {
  const lines = file
    .replace(/^\uFEFF/u, '')
    .replaceAll(/\r\n?/gu, '\n')
    .split('\n');
  if (!/^WEBVTT(?:[ \t]|$)/u.test(lines[0] ?? '')) return { ok: false, problem: 'notWebVtt', line: 1 };
  const cues: CaptionCue[] = [];
  for (let at = 1; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (!line.includes('-->')) continue;
    const times = TIMES.exec(line);
    if (!times) return { ok: false, problem: 'badTime', line: at + 1 };
    const [startSeconds, endSeconds] = [secondsOf(times[1] ?? ''), secondsOf(times[2] ?? '')];
    if (!(endSeconds > startSeconds)) return { ok: false, problem: 'endsBeforeStart', line: at + 1 };
    const text: string[] = [];
    while (at + 1 < lines.length && (lines[at + 1] ?? '').trim() !== '') text.push(lines[++at] ?? '');
    const words = plain(text.join('\n'));
    if (words !== '') cues.push({ startSeconds, endSeconds, text: words });
    if (cues.length > MOST_CUES) return { ok: false, problem: 'tooMany', line: at + 1 };
  }
  if (cues.length === 0) return { ok: false, problem: 'noCues', line: lines.length };
  return { ok: true, cues: cues.toSorted((a, b) => a.startSeconds - b.startSeconds) };
}

/** The captions as a WebVTT file that `parseWebVtt` reads back: the same cues, times to a thousandth. Transcripts of calls, with speakers, are quality's. */
export function formatWebVtt(cues: readonly CaptionCue[]): string {
  const blocks = cues.map(
    ({ startSeconds, endSeconds, text }) => `${timecode(startSeconds)} --> ${timecode(endSeconds)}\n${escaped(text)}`,
  );
  return `${['WEBVTT', ...blocks].join('\n\n')}\n`;
}

const TIME = String.raw`((?:\d{2,}:)?[0-5]\d:[0-5]\d\.\d{3})`;
const TIMES = new RegExp(String.raw`^\s*${TIME}\s+-->\s+${TIME}(?:\s.*)?$`, 'u');

function secondsOf(time: string): number {
  const [seconds = 0, minutes = 0, hours = 0] = time.split(':').map(Number).toReversed();
  return Math.round((hours * 3600 + minutes * 60 + seconds) * 1000) / 1000;
}

function timecode(seconds: number): string {
  const total = Math.round(seconds * 1000);
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0');
  return `${two(total / 3_600_000)}:${two((total / 60_000) % 60)}:${two((total / 1000) % 60)}.${String(total % 1000).padStart(3, '0')}`;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', nbsp: ' ', lrm: '', rlm: '' };

const plain = (text: string): string =>
  text
    .replaceAll(/<[^>]*>/gu, '')
    .replaceAll(/&(\w+);/gu, (whole, name: string) => ENTITIES[name] ?? whole)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');

/** An empty line would end the cue. */
const escaped = (text: string): string =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .join('\n')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
