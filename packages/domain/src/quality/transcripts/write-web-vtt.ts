import type { Speaker, Transcript } from './transcript.js';
import { escapeCueText } from './web-vtt-text.js';

/** Names in the file, not on the screen: `parseWebVtt` and players find the speaker by them. */
const VOICES: Readonly<Record<Speaker, string>> = { agent: 'Agent', customer: 'Customer' };

/** The transcript as a WebVTT file, one cue per turn in order of time. An empty line in a text would end the cue and is left out. */
export function writeWebVtt({ turns }: Transcript): string {
  const cues = turns.map(({ speaker, startMs, endMs, text }) => {
    const lines = text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '');
    return `${timestamp(startMs)} --> ${timestamp(endMs)}\n<v ${VOICES[speaker]}>${escapeCueText(lines.join('\n'))}</v>\n`;
  });
  return ['WEBVTT\n', ...cues].join('\n');
}

function timestamp(ms: number): string {
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0');
  const thousandths = String(ms % 1000).padStart(3, '0');
  return `${two(ms / 3_600_000)}:${two((ms / 60_000) % 60)}:${two((ms / 1000) % 60)}.${thousandths}`;
}
