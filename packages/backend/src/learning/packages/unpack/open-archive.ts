import type { Readable } from 'node:stream';
import { findNameProblem, keptName } from '@vakwerk/domain/learning/packages/package-names';
import { type Entry, getFileNameLowLevel, openPromise, type ZipFile } from 'yauzl';
import type { PackageLimits } from './package-limits.js';
import { PackageRefused } from './package-refused.js';

/** A file in an archive whose names, kinds and places were found in order; its bytes were not read yet. */
export interface ArchiveFile {
  readonly path: string;
  readonly crc32: number;
  open(): Promise<Readable>;
}

export interface OpenedArchive extends Disposable {
  readonly files: readonly ArchiveFile[];
}

/** What packing programs of two systems leave behind; nobody's course needs it. */
const LEFT_BEHIND = /^__MACOSX\/|(^|\/)(\.DS_Store|Thumbs\.db)$/;
/** Upper half of the attributes on systems that have kinds of files: 4 bits of kind, of which these two are harmless. */
const KINDS = { mask: 0o170_000, regular: 0o100_000, folder: 0o040_000, none: 0 } as const;
const STORED = 0;
const DEFLATED = 8;

/**
 * Reads the directory of a ZIP file and judges every entry in it, before a byte is unpacked. What the directory says is held against
 * the header in front of each entry: a reader that trusts the one sees other files than a reader that trusts the other.
 * @throws PackageRefused
 */
export async function openArchive(path: string, limits: PackageLimits): Promise<OpenedArchive> {
  const zip = await openPromise(path, { autoClose: false, lazyEntries: true, decodeStrings: false }).catch(notAZip);
  try {
    const entries = await listEntries(zip, limits);
    const problem = findNameProblem(entries.map(({ name }) => name));
    if (problem) throw new PackageRefused(problem);
    await refuseOverlaps(zip, entries);
    const files = entries.filter(({ name }) => !name.endsWith('/') && !LEFT_BEHIND.test(name));
    return {
      files: files.map(({ name, entry }) => ({
        path: keptName(name),
        crc32: entry.crc32,
        open: () => zip.openReadStreamPromise(entry),
      })),
      [Symbol.dispose]: () => zip.close(),
    };
  } catch (error) {
    zip.close();
    throw error instanceof PackageRefused ? error : new PackageRefused({ code: 'damagedArchive' }, error);
  }
}

interface NamedEntry {
  readonly name: string;
  readonly entry: Entry;
}

const notAZip = (error: unknown): never => {
  throw new PackageRefused({ code: 'notAZip' }, error);
};

async function listEntries(zip: ZipFile, limits: PackageLimits): Promise<NamedEntry[]> {
  const entries: NamedEntry[] = [];
  for await (const entry of zip.eachEntry()) {
    if (entries.length >= limits.files) throw new PackageRefused({ code: 'tooManyFiles', limit: limits.files });
    const { generalPurposeBitFlag, fileNameRaw, extraFields } = entry;
    const name = getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, true);
    refuseKind(entry, name);
    entries.push({ name, entry });
  }
  return entries;
}

function refuseKind(entry: Entry, name: string): void {
  const kind = (entry.externalFileAttributes >>> 16) & KINDS.mask;
  // Whichever system says it made the file: a link is a link for every program that unpacks it on a system that has them.
  if (![KINDS.none, KINDS.regular, KINDS.folder].includes(kind as 0)) throw new PackageRefused({ code: 'specialFile', name });
  if (entry.isEncrypted()) throw new PackageRefused({ code: 'encryptedEntry', name });
  if (entry.compressionMethod !== STORED && entry.compressionMethod !== DEFLATED)
    throw new PackageRefused({ code: 'unsupportedCompression', name });
}

/** Entries that share bytes unpack to far more than the file holds (D. Fifield, "A better zip bomb", WOOT 2019). */
async function refuseOverlaps(zip: ZipFile, entries: readonly NamedEntry[]): Promise<void> {
  const places: { readonly name: string; readonly from: number; readonly to: number }[] = [];
  for (const { name, entry } of entries) {
    const header = await zip.readLocalFileHeaderPromise(entry);
    const same = header.fileName.equals(entry.fileNameRaw) && header.compressionMethod === entry.compressionMethod;
    if (!same) throw new PackageRefused({ code: 'lyingHeader', name });
    places.push({ name, from: entry.relativeOffsetOfLocalHeader, to: header.fileDataStart + entry.compressedSize });
  }
  places.sort((a, b) => a.from - b.from);
  for (const [index, place] of places.entries())
    if (place.from < (places[index - 1]?.to ?? 0)) throw new PackageRefused({ code: 'overlappingEntries', name: place.name });
}
