export type AudioContainer = 'wav' | 'mp3' | 'ogg';

const ascii = (bytes: Uint8Array, at: number, length: number) => String.fromCharCode(...bytes.subarray(at, at + length));

/** Bytes taken by a leading ID3v2 tag, 0 without one. Size is "synchsafe": 4 × 7 bits (id3.org, ID3v2.4 section 3.1). */
export function id3TagBytes(head: Uint8Array): number {
  if (head.length < 10 || ascii(head, 0, 3) !== 'ID3') return 0;
  const size = [6, 7, 8, 9].reduce((sum, at) => sum * 128 + ((head[at] ?? 0) & 0x7f), 0);
  return 10 + size + ((head[5] ?? 0) & 0x10 ? 10 : 0);
}

/** True for a possible MPEG layer III frame header: sync, known version, bit rate and sample rate (ISO 11172-3, 2.4.1.3). */
function isMp3Frame(head: Uint8Array): boolean {
  const [a = 0, b = 0, c = 0] = head;
  const version = (b >> 3) & 3;
  const layer = (b >> 1) & 3;
  const bitRate = c >> 4;
  return (
    a === 0xff && (b & 0xe0) === 0xe0 && version !== 1 && layer === 1 && bitRate !== 0 && bitRate !== 15 && ((c >> 2) & 3) !== 3
  );
}

/**
 * Recognises a file by its bytes; the name and the browser's type say nothing.
 * @param head at least the first 4 kB (less when the file is smaller)
 * @param afterTag the bytes behind a leading ID3v2 tag, `head` itself when there is none
 * @returns the container we decode, 'other' for audio we know and do not take, null for anything else
 */
export function recogniseContainer(head: Uint8Array, afterTag: Uint8Array = head): AudioContainer | 'other' | null {
  const magic = ascii(head, 0, 4);
  if (magic === 'RIFF') return ascii(head, 8, 4) === 'WAVE' ? 'wav' : null;
  if (magic === 'OggS') return ascii(head, 27 + (head[26] ?? 0), 8) === 'OpusHead' ? 'ogg' : 'other';
  if (isMp3Frame(afterTag)) return 'mp3';
  const known = ['RF64', 'RIFX', 'fLaC', 'FORM', '#!AM', 'caff', 'wvpk'].includes(magic) || ascii(head, 4, 4) === 'ftyp';
  return known ? 'other' : null;
}

/** Channel count of an Opus stream, from its first page (RFC 7845, 5.1). */
export function opusHeadChannels(head: Uint8Array): number {
  return head[27 + (head[26] ?? 0) + 9] ?? 0;
}

/** What the playback link declares. Chromium and Firefox decode G.711 inside WAV themselves, so nothing is transcoded. */
export const contentTypes: Readonly<Record<AudioContainer, string>> = { wav: 'audio/wav', mp3: 'audio/mpeg', ogg: 'audio/ogg' };
