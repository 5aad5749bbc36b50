// Makes the demo recordings from the written calls in ../src/demo/content/calls.
// Run by maintainers only, after a change in a script: `node apps/cli/demo-recordings/make.mjs [name …]`. The results are committed,
// so an installation never needs these programs. Run `biome format --write apps/cli` afterwards. Needs, from Debian: espeak-ng, sox, opus-tools; and Node 24 (it reads the .ts files).
// Synthetic voices on purpose: no real person is on these recordings, and nobody's voice is copied.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const RATE = 16_000; // Hz; wideband speech
const KBITS = 24; // both lanes together
const GAP_MS = { change: [280, 620], same: [450, 800] }; // silence before a turn: other speaker, same speaker
const LEAD_IN_MS = 700;
const LEAD_OUT_MS = 900;
const CLIP_EDGE_MS = 250;

const here = import.meta.dirname;
const content = join(here, '../src/demo/content');
const callsFolder = join(content, 'calls');
const { clipCuts } = await import(join(content, 'courses/clip-cuts.ts'));
const clips = {};

/** Same script, same gaps: a small generator seeded by the call's name (mulberry32). */
function seeded(text) {
  let state = 0;
  for (const char of text) state = (Math.imul(state, 31) + char.charCodeAt(0)) | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** One turn as 16-bit mono samples, silence at both ends cut off, so start and end are where speech is. */
function speak(folder, index, turn, voice, language) {
  const raw = join(folder, `${index}.wav`);
  const args = ['-v', voice.voice, '-p', String(voice.pitch), '-s', String(voice.wpm), '-b', '1', '-w', raw, turn.text];
  execFileSync('espeak-ng', args, { env: { ...process.env, LANG: `${language}.UTF-8` } });
  const trim = ['silence', '1', '0.01', '0.3%', 'reverse', 'silence', '1', '0.01', '0.3%', 'reverse'];
  const to = ['-r', String(RATE), '-c', '1', '-b', '16', '-e', 'signed-integer', '-t', 'raw', '-'];
  // A telephone cuts low and high tones; it also makes the voices less sharp.
  const line = ['gain', '-4', 'highpass', '180', 'lowpass', '5500', 'norm', '-6', ...trim];
  const bytes = execFileSync('sox', [raw, ...to, ...line], { maxBuffer: 64 * 1024 * 1024 });
  return new Int16Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >> 1);
}

/** Puts the turns one after another; returns both channels interleaved, and the transcript. */
function layOut(call, spoken) {
  const random = seeded(call.name);
  const between = ([from, to]) => from + random() * (to - from);
  const samples = (ms) => Math.round((ms * RATE) / 1000);
  let at = samples(LEAD_IN_MS);
  const placed = call.turns.map((turn, index) => {
    const previous = call.turns[index - 1];
    if (previous) at += samples(turn.pauseBeforeMs ?? between(previous.speaker === turn.speaker ? GAP_MS.same : GAP_MS.change));
    const start = at;
    at += spoken[index].length;
    return { turn, start, end: at };
  });
  const total = at + samples(LEAD_OUT_MS);
  const stereo = new Int16Array(total * 2);
  placed.forEach(({ turn, start }, index) => {
    const channel = turn.speaker === 'agent' ? 0 : 1;
    spoken[index].forEach((value, i) => {
      stereo[(start + i) * 2 + channel] = value;
    });
  });
  const ms = (sample) => Math.round((sample * 1000) / RATE);
  const turns = placed.map(({ turn, start, end }) => ({
    speaker: turn.speaker,
    channel: turn.speaker === 'agent' ? 1 : 2,
    startMs: ms(start),
    endMs: ms(end),
    text: turn.text,
  }));
  const transcript = { name: call.name, language: call.language, durationMs: ms(total), channels: ['agent', 'customer'], turns };
  return { stereo, transcript };
}

/** Writes interleaved samples as Ogg/Opus with two lanes. */
function encode(folder, stereo, target, title) {
  const raw = join(folder, 'lanes.raw');
  writeFileSync(raw, Buffer.from(stereo.buffer, stereo.byteOffset, stereo.byteLength));
  const input = ['--raw', '--raw-bits', '16', '--raw-rate', String(RATE), '--raw-chan', '2'];
  // Below about 22 kbit/s Opus starts to fold two lanes into one (measured), so the rate is fixed; long frames keep the file small.
  // A fixed serial number keeps the file the same when nothing changed.
  const how = [
    '--quiet',
    '--bitrate',
    String(KBITS),
    '--vbr',
    '--speech',
    '--framesize',
    '60',
    '--no-phase-inv',
    '--serial',
    '1',
  ];
  execFileSync('opusenc', [...input, ...how, '--title', title, raw, target]);
}

/** Cuts one clip for a lesson; times in its transcript count from the start of the clip. */
function makeClip(folder, call, stereo, transcript, cut) {
  const turns = transcript.turns.slice(cut.fromTurn, cut.toTurn + 1);
  const from = turns[0].startMs - CLIP_EDGE_MS;
  const to = turns.at(-1).endMs + CLIP_EDGE_MS;
  const at = (ms) => Math.round((ms * RATE) / 1000) * 2;
  encode(folder, stereo.subarray(at(from), at(to)), join(here, 'clips', `${cut.name}.opus`), call.title[call.language]);
  const seconds = (ms) => Math.round(ms - from) / 1000;
  clips[cut.name] = {
    durationSeconds: (to - from) / 1000,
    spokenLanguage: call.language,
    transcript: turns.map(({ speaker, startMs, endMs, text }) => ({
      speaker,
      startSeconds: seconds(startMs),
      endSeconds: seconds(endMs),
      text,
    })),
  };
}

function make(call) {
  const folder = mkdtempSync(join(tmpdir(), 'vakwerk-recording-'));
  try {
    const spoken = call.turns.map((turn, index) => speak(folder, index, turn, call.voices[turn.speaker], call.language));
    const { stereo, transcript } = layOut(call, spoken);
    const target = join(here, `${call.name}.opus`);
    encode(folder, stereo, target, call.title[call.language]);
    writeFileSync(join(here, `${call.name}.json`), `${JSON.stringify(transcript, null, 2)}\n`);
    for (const cut of clipCuts) if (cut.recording === call.name) makeClip(folder, call, stereo, transcript, cut);
    process.stdout.write(
      `${call.name}: ${(transcript.durationMs / 1000).toFixed(1)} s, ${KBITS} kbit/s, ${statSync(target).size} bytes\n`,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

mkdirSync(join(here, 'clips'), { recursive: true });
const wanted = process.argv.slice(2);
for (const file of readdirSync(callsFolder).sort()) {
  if (file === 'all-calls.ts') continue;
  const [call] = Object.values(await import(join(callsFolder, file)));
  if (wanted.length === 0 || wanted.includes(call.name)) make(call);
}

if (wanted.length === 0) {
  const type =
    "import type { AudioFragmentStep } from '@vakwerk/domain/learning/courses/content';\nimport type { ClipName } from './clip-cuts.js';\n";
  const doc = '/** Written by demo-recordings/make.mjs: lengths and times are measured from the audio. */\n';
  const shape = "Readonly<Record<ClipName, Pick<AudioFragmentStep, 'durationSeconds' | 'spokenLanguage' | 'transcript'>>>";
  const inOrder = Object.fromEntries(clipCuts.map(({ name }) => [name, clips[name]]));
  writeFileSync(join(content, 'courses/clips.ts'), `${type}\n${doc}export const clips: ${shape} = ${JSON.stringify(inOrder)};\n`);
}
