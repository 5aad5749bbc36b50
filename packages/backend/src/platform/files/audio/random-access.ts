import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

/** Bytes that can be read at any place. Reads past the end return fewer bytes. */
export interface RandomAccess {
  readonly bytes: number;
  read(offset: number, length: number): Uint8Array;
}

/** Opens a file for synchronous reads, for use inside the audio worker only: it would block the event loop elsewhere. */
export function openRandomAccess(path: string): RandomAccess & Disposable {
  const file = openSync(path, 'r');
  return {
    bytes: fstatSync(file).size,
    read(offset, length) {
      const buffer = new Uint8Array(length);
      let filled = 0;
      while (filled < length) {
        const got = readSync(file, buffer, filled, length - filled, offset + filled);
        if (got === 0) break;
        filled += got;
      }
      return buffer.subarray(0, filled);
    },
    [Symbol.dispose]: () => closeSync(file),
  };
}

export function inMemory(content: Uint8Array): RandomAccess {
  return { bytes: content.length, read: (offset, length) => content.subarray(offset, offset + length) };
}
