import { ok, type Result, refused } from '../../shared/result.js';
import { waveCodec } from './wave-codec.js';

export type AudioType = 'audio/wav' | 'audio/mpeg' | 'audio/ogg';

/** Why a file is not taken as a recording. Vorbis, FLAC and some WAVE codecs are audio, but not every browser plays them. */
export type AudioRefusal = 'oggVorbis' | 'flac' | 'waveCodec' | 'unknown';

/** Enough for the headers that broadcast and call recorders put before the format. */
export const SNIFF_BYTES = 4096;

/**
 * The audio type by the first bytes (give `SNIFF_BYTES` of them), whatever name or type the sender claims: WAVE (PCM, float,
 * A-law, µ-law), MP3 with or without ID3 tag, Ogg with Opus. Decoding decides later whether the rest is sound.
 */
export function sniffAudioType(bytes: Uint8Array): Result<AudioType, AudioRefusal> {
  if (hasText(bytes, 0, 'RIFF') && hasText(bytes, 8, 'WAVE')) return waveCodec(bytes) ? ok('audio/wav') : refused('waveCodec');
  if (hasText(bytes, 0, 'fLaC')) return refused('flac');
  if (hasText(bytes, 0, 'OggS')) return sniffOgg(bytes);
  if (hasText(bytes, 0, 'ID3')) return sniffAfterTag(bytes);
  return isMp3Frame(bytes, 0) ? ok('audio/mpeg') : refused('unknown');
}

/** The first packet of an Ogg stream names its codec; it follows the page header and the segment table (RFC 3533 §6). */
function sniffOgg(bytes: Uint8Array): Result<AudioType, AudioRefusal> {
  const packet = 27 + (bytes[26] ?? 0);
  if (hasText(bytes, packet, 'OpusHead')) return ok('audio/ogg');
  if (hasText(bytes, packet, '\x01vorbis')) return refused('oggVorbis');
  return refused(hasText(bytes, packet, '\x7fFLAC') ? 'flac' : 'unknown');
}

/** An ID3v2 tag gives its length in 4 × 7 bits. A tag longer than the bytes at hand (cover art) is taken at its word. */
function sniffAfterTag(bytes: Uint8Array): Result<AudioType, AudioRefusal> {
  const [a = 0, b = 0, c = 0, d = 0] = bytes.subarray(6, 10);
  if (bytes.length < 10 || (a | b | c | d) > 0x7f) return refused('unknown');
  const hasFooter = ((bytes[5] ?? 0) & 0x10) !== 0;
  const end = 10 + ((a << 21) | (b << 14) | (c << 7) | d) + (hasFooter ? 10 : 0);
  if (hasText(bytes, end, 'fLaC')) return refused('flac');
  return end + 4 > bytes.length || isMp3Frame(bytes, end) ? ok('audio/mpeg') : refused('unknown');
}

/** An MPEG audio frame header of layer III without reserved values; layer 0 is AAC, and 0xFFFE opens UTF-16 text. */
function isMp3Frame(bytes: Uint8Array, at: number): boolean {
  const [sync = 0, version = 0, rates = 0] = bytes.subarray(at, at + 3);
  const layer3 = (version & 0b0000_0110) === 0b0000_0010;
  const knownVersion = (version & 0b0001_1000) !== 0b0000_1000;
  const knownRates = rates >> 4 !== 0b1111 && rates >> 4 !== 0 && ((rates >> 2) & 0b11) !== 0b11;
  return bytes.length >= at + 4 && sync === 0xff && version >> 5 === 0b111 && layer3 && knownVersion && knownRates;
}

function hasText(bytes: Uint8Array, at: number, text: string): boolean {
  return bytes.length >= at + text.length && [...text].every((character, index) => bytes[at + index] === character.charCodeAt(0));
}
