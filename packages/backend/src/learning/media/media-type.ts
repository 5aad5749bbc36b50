import { contentTypes, recogniseContainer } from '../../platform/files/audio/audio-container.js';

/** What could act inside a drawing. Served drawings are sandboxed as well; a file that needs these is not a picture. */
const ACTIVE_SVG =
  /<\s*(script|foreignobject|iframe|object|embed)|<!(doctype|entity)|\son\w+\s*=|javascript:|(href|src)\s*=\s*["']?\s*(https?:)?\/\//i;

/** The media type of a picture or sound we show in a course, by its bytes; null for anything else. */
export function mediaTypeOf(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 4_096));
  if (head.subarray(0, 8).equals(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]))) return 'image/png';
  if (head.toString('latin1', 0, 4) === 'RIFF' && head.toString('latin1', 8, 12) === 'WEBP') return 'image/webp';
  const container = recogniseContainer(head);
  if (container && container !== 'other') return contentTypes[container];
  return isSvg(bytes) ? 'image/svg+xml' : null;
}

function isSvg(bytes: Uint8Array): boolean {
  const text = Buffer.from(bytes).toString('utf8');
  return /^\uFEFF?\s*(<\?xml[^>]*\?>\s*)?(<!--[\s\S]*?-->\s*)*<svg[\s>]/.test(text) && !ACTIVE_SVG.test(text);
}
