import { crc32, deflateRawSync } from 'node:zlib';

/** An entry of an archive as its maker wants it, true or not: no writer of honest archives can make these. */
export interface RawEntry {
  readonly name: string | Uint8Array;
  readonly content?: string | Uint8Array;
  /** In the header in front of the data, when it differs. */
  readonly localName?: string;
  /** 0: stored, 8: deflated. */
  readonly method?: number;
  /** Unix mode in the upper half of the attributes. */
  readonly mode?: number;
  /** General purpose bits: 1 = encrypted, 0x800 = UTF-8 (always set). */
  readonly flags?: number;
  /** What the headers claim, when it differs. */
  readonly claims?: { readonly uncompressed?: number; readonly compressed?: number; readonly crc32?: number };
  /** Points at the data of an earlier entry instead of at its own. */
  readonly sharesDataOf?: number;
}

const UTF8 = 0x800;
const UNIX = 3 << 8;

/** Writes a ZIP file exactly as told (APPNOTE.TXT 4.3). */
export function rawZip(entries: readonly RawEntry[]): Uint8Array {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  const offsets: number[] = [];
  let offset = 0;
  for (const entry of entries) {
    const content = Buffer.from(entry.content ?? '');
    const method = entry.method ?? 8;
    const data = method === 8 ? deflateRawSync(content) : content;
    const name = Buffer.from(entry.name);
    const localName = Buffer.from(entry.localName ?? entry.name);
    const facts = {
      flags: UTF8 | (entry.flags ?? 0),
      method,
      crc: entry.claims?.crc32 ?? crc32(content),
      compressed: entry.claims?.compressed ?? data.length,
      uncompressed: entry.claims?.uncompressed ?? content.length,
    };
    const shared = entry.sharesDataOf === undefined ? undefined : offsets[entry.sharesDataOf];
    const at = shared ?? offset;
    offsets.push(at);
    if (shared === undefined) {
      const local = Buffer.concat([localHeader(facts, localName.length), localName, data]);
      parts.push(local);
      offset += local.length;
    }
    directory.push(Buffer.concat([centralHeader(facts, name.length, entry.mode ?? 0o100_644, at), name]));
  }
  const central = Buffer.concat(directory);
  return Buffer.concat([...parts, central, endRecord(entries.length, central.length, offset)]);
}

interface Facts {
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly compressed: number;
  readonly uncompressed: number;
}

function localHeader({ flags, method, crc, compressed, uncompressed }: Facts, nameLength: number): Buffer {
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(20, 4);
  header.writeUInt16LE(flags, 6);
  header.writeUInt16LE(method, 8);
  header.writeUInt32LE(crc, 14);
  header.writeUInt32LE(compressed, 18);
  header.writeUInt32LE(uncompressed, 22);
  header.writeUInt16LE(nameLength, 26);
  return header;
}

function centralHeader(
  { flags, method, crc, compressed, uncompressed }: Facts,
  nameLength: number,
  mode: number,
  offset: number,
): Buffer {
  const header = Buffer.alloc(46);
  header.writeUInt32LE(0x02014b50, 0);
  header.writeUInt16LE(UNIX | 20, 4);
  header.writeUInt16LE(20, 6);
  header.writeUInt16LE(flags, 8);
  header.writeUInt16LE(method, 10);
  header.writeUInt32LE(crc, 16);
  header.writeUInt32LE(compressed, 20);
  header.writeUInt32LE(uncompressed, 24);
  header.writeUInt16LE(nameLength, 28);
  header.writeUInt32LE((mode << 16) >>> 0, 38);
  header.writeUInt32LE(offset, 42);
  return header;
}

function endRecord(count: number, size: number, offset: number): Buffer {
  const record = Buffer.alloc(22);
  record.writeUInt32LE(0x06054b50, 0);
  record.writeUInt16LE(count, 8);
  record.writeUInt16LE(count, 10);
  record.writeUInt32LE(size, 12);
  record.writeUInt32LE(offset, 16);
  return record;
}
