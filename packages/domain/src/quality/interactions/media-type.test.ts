import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { sniffAudioType } from './media-type.js';

const bytes = (...parts: (string | number | number[])[]) =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...part].map((c) => c.charCodeAt(0)) : part)));
const zeros = (count: number) => Array.from({ length: count }, () => 0);
const wave = (tag: number[], ...before: (string | number[])[]) =>
  bytes('RIFF', zeros(4), 'WAVE', ...before, 'fmt ', [16, 0, 0, 0], tag, zeros(22), tag);
const ogg = (packet: string) => bytes('OggS', zeros(22), 1, 19, packet, zeros(8));
const mp3Frame = [0xff, 0xfb, 0x90, 0x64];

describe('sniffAudioType', () => {
  it.each([
    ['WAVE with PCM', wave([1, 0]), 'audio/wav'],
    ['WAVE with A-law', wave([6, 0]), 'audio/wav'],
    ['WAVE with µ-law', wave([7, 0]), 'audio/wav'],
    ['WAVE with an odd chunk before the format', wave([1, 0], 'bext', [3, 0, 0, 0], [1, 2, 3, 0]), 'audio/wav'],
    [
      'WAVE with an extensible format',
      bytes('RIFF', zeros(4), 'WAVEfmt ', [40, 0, 0, 0], [0xfe, 0xff], zeros(22), [1, 0], zeros(14)),
      'audio/wav',
    ],
    ['MP3 without a tag', bytes(mp3Frame, zeros(8)), 'audio/mpeg'],
    ['MP3 of 8 kHz (MPEG 2.5)', bytes([0xff, 0xe3, 0x18, 0xc4]), 'audio/mpeg'],
    ['MP3 behind an ID3 tag', bytes('ID3', [4, 0, 0, 0, 0, 0, 5], zeros(5), mp3Frame), 'audio/mpeg'],
    ['MP3 behind cover art longer than these bytes', bytes('ID3', [3, 0, 0, 0, 1, 0, 0], zeros(100)), 'audio/mpeg'],
    ['Ogg with Opus', ogg('OpusHead'), 'audio/ogg'],
  ])('knows %s', (_, file, type) => {
    expect(sniffAudioType(file)).toEqual({ ok: true, value: type });
  });

  it.each([
    ['Ogg with Vorbis', ogg('\x01vorbis'), 'oggVorbis'],
    ['Ogg with FLAC', ogg('\x7fFLAC'), 'flac'],
    ['Ogg with video', ogg('\x80theora'), 'unknown'],
    ['FLAC', bytes('fLaC', zeros(30)), 'flac'],
    ['FLAC behind an ID3 tag', bytes('ID3', [4, 0, 0, 0, 0, 0, 0], 'fLaC'), 'flac'],
    ['a tag with something else behind it', bytes('ID3', [4, 0, 0, 0, 0, 0, 0], '<html>'), 'unknown'],
    ['WAVE with GSM', wave([0x31, 0]), 'waveCodec'],
    ['WAVE without a format', bytes('RIFF', zeros(4), 'WAVEdata', zeros(40)), 'waveCodec'],
    ['another RIFF file', bytes('RIFF', zeros(4), 'AVI ', zeros(40)), 'unknown'],
    ['AAC', bytes([0xff, 0xf1, 0x50, 0x80]), 'unknown'],
    ['UTF-16 text', bytes([0xff, 0xfe, 0x41, 0x00]), 'unknown'],
    ['a page with a wrong name', bytes('<!doctype html>'), 'unknown'],
    ['an empty file', bytes(), 'unknown'],
    ['a cut-off header', bytes('RIF'), 'unknown'],
  ])('refuses %s', (_, file, code) => {
    expect(sniffAudioType(file)).toEqual({ ok: false, error: code });
  });

  it('reads a view into a larger buffer from its own start', () => {
    const file = wave([1, 0]);
    const padded = Uint8Array.from([...zeros(7), ...file]).subarray(7);
    expect(sniffAudioType(padded)).toEqual({ ok: true, value: 'audio/wav' });
  });

  it('never throws, whatever the bytes', () => {
    const start = fc
      .constantFrom('', 'RIFF\0\0\0\0WAVE', 'RIFF\0\0\0\0WAVEfmt ', 'OggS', 'ID3', 'fLaC')
      .map((text) => [...bytes(text)]);
    fc.assert(
      fc.property(
        start,
        fc.uint8Array({ maxLength: 64 }),
        (head, rest) => typeof sniffAudioType(bytes(head, [...rest])).ok === 'boolean',
      ),
    );
  });
});
