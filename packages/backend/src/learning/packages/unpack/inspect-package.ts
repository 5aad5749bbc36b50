import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { crc32 } from 'node:zlib';
import { type PackageContents, readManifest } from '@vakwerk/domain/learning/packages/package-manifest';
import { type ArchiveFile, type OpenedArchive, openArchive } from './open-archive.js';
import { PACKAGE_LIMITS, type PackageLimits } from './package-limits.js';
import { PackageRefused } from './package-refused.js';
import { readXml } from './read-xml.js';

export interface InspectedFile extends ArchiveFile {
  /** Counted, not believed. */
  readonly bytes: number;
}

/** A package that was read from its first to its last byte and found in order; nothing is stored yet. */
export interface InspectedPackage extends Disposable {
  readonly contents: PackageContents;
  readonly files: readonly InspectedFile[];
  /** Of all files together. */
  readonly bytes: number;
  readonly archiveBytes: number;
  /** Of the archive, hex. */
  readonly sha256: string;
}

const MANIFEST = 'imsmanifest.xml';
/** The first page of packages that speak another language than SCORM. */
const OTHER_STANDARDS: readonly (readonly [file: RegExp, name: string])[] = [
  [/(^|\/)cmi5\.xml$/i, 'cmi5'],
  [/(^|\/)tincan\.xml$/i, 'xAPI'],
  [/\.(au|crs)$/i, 'AICC'],
];

/**
 * Judges an uploaded file. Everything is unpacked once to count and check it, into nowhere: whatever is refused never reached the store.
 * @throws PackageRefused
 */
export async function inspectPackage(path: string, limits: PackageLimits = PACKAGE_LIMITS): Promise<InspectedPackage> {
  const { size: archiveBytes } = await stat(path);
  if (archiveBytes > limits.archiveBytes) throw new PackageRefused({ code: 'archiveTooLarge', limit: limits.archiveBytes });
  const archive = await openArchive(path, limits);
  try {
    const { files, manifest } = await unpackToNowhere(archive, archiveBytes, limits);
    const paths = new Set(files.map((file) => file.path));
    const read = readManifest(readXml(manifest), (wanted) => paths.has(wanted));
    if (!read.ok) throw new PackageRefused(read.error);
    const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
    const sha256 = await hashOf(path);
    return { contents: read.value, files, bytes, archiveBytes, sha256, [Symbol.dispose]: () => archive[Symbol.dispose]() };
  } catch (error) {
    archive[Symbol.dispose]();
    throw error;
  }
}

async function unpackToNowhere(
  { files }: OpenedArchive,
  archiveBytes: number,
  limits: PackageLimits,
): Promise<{ files: InspectedFile[]; manifest: Buffer }> {
  refuseWithoutManifest(files);
  let total = 0;
  const count = (bytes: number) => {
    total += bytes;
    if (total > limits.unpackedBytes) throw new PackageRefused({ code: 'unpackedTooLarge', limit: limits.unpackedBytes });
    if (total > limits.harmlessBytes && total > archiveBytes * limits.mostExpansion)
      throw new PackageRefused({ code: 'zipBomb' });
  };
  const inspected: InspectedFile[] = [];
  const manifest: Buffer[] = [];
  for (const file of files) {
    const isManifest = file.path === MANIFEST;
    const bytes = await readThrough(file, (chunk, sofar) => {
      count(chunk.length);
      if (!isManifest) return;
      if (sofar > limits.manifestBytes) throw new PackageRefused({ code: 'manifestTooLarge', limit: limits.manifestBytes });
      manifest.push(chunk);
    });
    inspected.push({ ...file, bytes });
  }
  return { files: inspected, manifest: Buffer.concat(manifest) };
}

/** @returns how many bytes came out. @throws PackageRefused damagedArchive when they are not what the directory promised */
async function readThrough(file: ArchiveFile, take: (chunk: Buffer, sofar: number) => void): Promise<number> {
  let bytes = 0;
  let sum = 0;
  try {
    for await (const chunk of await file.open()) {
      const piece = chunk as Buffer;
      bytes += piece.length;
      sum = crc32(piece, sum);
      take(piece, bytes);
    }
  } catch (error) {
    throw error instanceof PackageRefused ? error : new PackageRefused({ code: 'damagedArchive', name: file.path }, error);
  }
  if (sum !== file.crc32) throw new PackageRefused({ code: 'damagedArchive', name: file.path });
  return bytes;
}

function refuseWithoutManifest(files: readonly ArchiveFile[]): void {
  if (files.some(({ path }) => path === MANIFEST)) return;
  const deeper = files.find(({ path }) => path.toLowerCase().endsWith(`/${MANIFEST}`) || path.toLowerCase() === MANIFEST);
  if (deeper) throw new PackageRefused({ code: 'manifestNotAtRoot', name: deeper.path });
  for (const [pattern, name] of OTHER_STANDARDS)
    if (files.some(({ path }) => pattern.test(path))) throw new PackageRefused({ code: 'otherStandard', name });
  throw new PackageRefused({ code: 'manifestMissing' });
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}
