/**
 * The text of a CSV file, whatever wrote it: UTF-16 by its byte-order mark, UTF-8 where the bytes are, else Windows-1252, in which a
 * Dutch Excel saves "CSV".
 */
export function readCsvText(bytes: Uint8Array): string {
  const mark = `${bytes[0]} ${bytes[1]}`;
  if (mark === '255 254') return new TextDecoder('utf-16le').decode(bytes);
  if (mark === '254 255') return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
