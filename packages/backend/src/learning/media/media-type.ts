import { contentTypes, recogniseContainer } from '../../platform/files/audio/audio-container.js';

/** What could act inside a drawing. Served drawings are sandboxed as well; a file that needs these is not a picture. */
const ACTIVE_SVG =
  /<\s*(script|foreignobject|iframe|object|embed)|<!(doctype|entity)|\son\w+\s*=|javascript:|(href|src)\s*=\s*["']?\s*(https?:)?\/\//i;

/** What is enough of a file to know it by; a drawing is known by all of it. */
export const HEAD_BYTES = 4_096;

const MIB = 2 ** 20;
/** A large picture, ten minutes of speech, half an hour of film for a phone. */
const MOST_BYTES = { image: 20 * MIB, audio: 20 * MIB, video: 300 * MIB } as const;

/** The most bytes we keep of this type. */
export const mediaMaxBytes = (mediaType: string): number => MOST_BYTES[mediaType.split('/')[0] as keyof typeof MOST_BYTES] ?? 0;

/** The media type of a picture, sound or film we show in a course, by its bytes; null for anything else. */
export function mediaTypeOf(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, HEAD_BYTES));
  return pictureOrFilm(head) ?? sound(head) ?? (isSvg(bytes) ? 'image/svg+xml' : null);
}

/** Brands of the ISO base media file format (ISO 14496-12) that browsers play as film; M4A and HEIC have the same beginning. */
const MP4_BRANDS = new Set(['isom', 'iso2', 'iso4', 'iso5', 'iso6', 'mp41', 'mp42', 'avc1', 'M4V ', 'MSNV', 'dash']);

function pictureOrFilm(head: Buffer): string | null {
  if (head.subarray(0, 8).equals(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]))) return 'image/png';
  if (head.toString('latin1', 0, 4) === 'RIFF' && head.toString('latin1', 8, 12) === 'WEBP') return 'image/webp';
  if (head.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff]))) return 'image/jpeg';
  if (head.toString('latin1', 4, 8) === 'ftyp' && MP4_BRANDS.has(head.toString('latin1', 8, 12))) return 'video/mp4';
  // EBML with the document type of WebM (RFC 8794); Matroska at large is not played by browsers.
  const isEbml = head.subarray(0, 4).equals(Buffer.from([0x1a, 0x45, 0xdf, 0xa3]));
  return isEbml && head.subarray(0, 64).includes('webm') ? 'video/webm' : null;
}

function sound(head: Buffer): string | null {
  const container = recogniseContainer(head);
  return container && container !== 'other' ? contentTypes[container] : null;
}

function isSvg(bytes: Uint8Array): boolean {
  const text = Buffer.from(bytes).toString('utf8');
  return /^\uFEFF?\s*(<\?xml[^>]*\?>\s*)?(<!--[\s\S]*?-->\s*)*<svg[\s>]/.test(text) && !ACTIVE_SVG.test(text);
}
