import { existsSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { asFile, manifest12, packageBytes } from '@vakwerk/testing/a-package';
import { type RawEntry, rawZip } from '@vakwerk/testing/raw-zip';
import { inspectPackage } from './inspect-package.js';
import { PACKAGE_LIMITS, type PackageLimits } from './package-limits.js';
import { PackageRefused } from './package-refused.js';

const MANIFEST: RawEntry = { name: 'imsmanifest.xml', content: manifest12([{ id: 'a' }]) };
const START: RawEntry = { name: 'start.html', content: '<p>start</p>' };
const withEntries = (...more: RawEntry[]) => rawZip([MANIFEST, START, ...more]);
const withManifest = (content: string | Uint8Array) => rawZip([{ name: 'imsmanifest.xml', content }, START]);
const manifest = (inside: string) => `<?xml version="1.0"?><manifest xmlns:adlcp="x">${inside}</manifest>`;
const zeros = (megabytes: number) => Buffer.alloc(megabytes * 2 ** 20);

async function answerTo(bytes: Uint8Array, limits: Partial<PackageLimits> = {}) {
  await using file = await asFile(bytes);
  try {
    using inspected = await inspectPackage(file.path, { ...PACKAGE_LIMITS, ...limits });
    return { contents: inspected.contents, files: inspected.files.map(({ path }) => path) };
  } catch (error) {
    if (error instanceof PackageRefused) return error.problem;
    throw error;
  }
}

describe('hostile archives', () => {
  const names: [string, Uint8Array, string][] = [
    ['a path that climbs out', withEntries({ name: '../evil.html' }), 'pathTraversal'],
    ['a path that climbs out in the middle', withEntries({ name: 'a/../../evil.html' }), 'pathTraversal'],
    ['a path from the root', withEntries({ name: '/etc/cron.d/evil' }), 'absoluteName'],
    ['a path on a drive', withEntries({ name: 'C:/evil.html' }), 'absoluteName'],
    ['a path of Windows that climbs out', withEntries({ name: '..\\..\\evil.html' }), 'backslashName'],
    ['NUL in a name', withEntries({ name: 'start.html\0.png' }), 'nulName'],
    ['a device of Windows', withEntries({ name: 'aux.html' }), 'reservedName'],
    ['a stream of NTFS', withEntries({ name: 'start.html:hidden' }), 'reservedName'],
    ['a line break in a name', withEntries({ name: 'a\nb.html' }), 'reservedName'],
    ['a name without end', withEntries({ name: `${'a'.repeat(300)}.html` }), 'nameTooLong'],
    ['a folder tree without end', withEntries({ name: `${'a/'.repeat(500)}b.html` }), 'nameTooLong'],
    ['the same name twice', withEntries({ name: 'start.html', content: 'other' }), 'duplicateName'],
    ['the same name in another case', withEntries({ name: 'START.html' }), 'duplicateName'],
    ['the same name with another accent', withEntries({ name: 'caf\u00e9.js' }, { name: 'cafe\u0301.js' }), 'duplicateName'],
    ['a second manifest in another case', withEntries({ name: 'IMSMANIFEST.XML' }), 'duplicateName'],
    ['a file where a folder is needed', withEntries({ name: 'start.html/more.html' }), 'duplicateName'],
  ];
  const entries: [string, Uint8Array, string][] = [
    ['a symbolic link', withEntries({ name: 'link', content: '/etc/passwd', mode: 0o120_777 }), 'specialFile'],
    ['a device', withEntries({ name: 'dev', mode: 0o020_666 }), 'specialFile'],
    ['a pipe', withEntries({ name: 'pipe', mode: 0o010_666 }), 'specialFile'],
    ['an entry with a password', withEntries({ name: 'secret.html', content: 'x', flags: 1 }), 'encryptedEntry'],
    ['bzip2', withEntries({ name: 'x.html', content: 'x', method: 12 }), 'unsupportedCompression'],
    [
      'two entries with one piece of data',
      withEntries({ name: 'again.html', localName: 'start.html', sharesDataOf: 1 }),
      'lyingHeader',
    ],
    ['another name in front of the data', withEntries({ name: 'ok.html', localName: '../evil', content: 'x' }), 'lyingHeader'],
    [
      'more bytes than it claims',
      withEntries({ name: 'big', content: zeros(1), claims: { uncompressed: 10 } }),
      'damagedArchive',
    ],
    ['fewer bytes than it claims', withEntries({ name: 'big', content: 'x', claims: { uncompressed: 1000 } }), 'damagedArchive'],
    ['data that runs into its neighbour', rawZip([{ ...MANIFEST, claims: { compressed: 5_000 } }, START]), 'damagedArchive'],
    ['another checksum', withEntries({ name: 'x', content: 'x', claims: { crc32: 1 } }), 'damagedArchive'],
  ];
  const archives: [string, Uint8Array, string][] = [
    ['a text', Buffer.from('hello'), 'notAZip'],
    ['nothing', Buffer.alloc(0), 'notAZip'],
    ['the first half of a package', withEntries({ name: 'x', content: zeros(1), method: 0 }).subarray(0, 5_000), 'notAZip'],
    ['an empty archive', rawZip([]), 'manifestMissing'],
    ['no manifest', rawZip([START]), 'manifestMissing'],
    ['the manifest in a folder', rawZip([{ ...MANIFEST, name: 'course/imsmanifest.xml' }, START]), 'manifestNotAtRoot'],
    ['an xAPI package', rawZip([{ name: 'tincan.xml', content: '<tincan/>' }, START]), 'otherStandard'],
    ['a cmi5 package', rawZip([{ name: 'cmi5.xml', content: '<courseStructure/>' }, START]), 'otherStandard'],
  ];
  const manifests: [string, Uint8Array, string][] = [
    ['no XML', withManifest('hello'), 'manifestMalformed'],
    ['an empty manifest', withManifest(''), 'manifestMalformed'],
    ['an element that does not end', withManifest('<manifest><organizations>'), 'manifestMalformed'],
    ['a prefix nobody declared', withManifest('<manifest><a:b/></manifest>'), 'manifestMalformed'],
    ['an unknown entity', withManifest(manifest('&boom;')), 'manifestMalformed'],
    ['bytes that are no UTF-8', withManifest(Buffer.from([0x3c, 0x6d, 0xff, 0xfe, 0x2f, 0x3e])), 'manifestMalformed'],
    ['elements without end', withManifest('<a>'.repeat(200) + '</a>'.repeat(200)), 'manifestMalformed'],
    [
      'an external entity',
      withManifest('<!DOCTYPE m [<!ENTITY x SYSTEM "file:///etc/passwd">]><manifest>&x;</manifest>'),
      'manifestHasDoctype',
    ],
    [
      'a document type elsewhere',
      withManifest('<!DOCTYPE manifest SYSTEM "https://evil.example/x.dtd"><manifest/>'),
      'manifestHasDoctype',
    ],
    [
      'a billion laughs',
      withManifest(`<!DOCTYPE m [<!ENTITY a "${'ha'.repeat(50)}"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><m>&b;</m>`),
      'manifestHasDoctype',
    ],
    ['nothing to open', withManifest(manifest('<organizations/><resources/>')), 'noLaunchableItem'],
    [
      'a start page elsewhere',
      packageBytes('scorm12', { items: [{ id: 'a', href: 'https://evil.example/' }] }),
      'externalLaunch',
    ],
    ['a start page that is not there', packageBytes('scorm12', { items: [{ id: 'a', href: 'gone.html' }] }), 'launchFileMissing'],
    ['a start page outside', packageBytes('scorm12', { items: [{ id: 'a', href: '../../etc/passwd' }] }), 'launchFileMissing'],
  ];
  it.each([...names, ...entries, ...archives, ...manifests].map(([what, bytes, code]) => ({ what, bytes, code })))(
    '$what: $code',
    async ({ bytes, code }) => {
      expect(await answerTo(bytes)).toMatchObject({ code });
    },
  );

  const large: [string, Uint8Array, Partial<PackageLimits>, string][] = [
    ['a bomb: 64 MB of nothing in 64 kB', withEntries({ name: 'bomb', content: zeros(64) }), {}, 'zipBomb'],
    [
      'a bomb in pieces',
      withEntries(...Array.from({ length: 8 }, (_each, n) => ({ name: `b${n}`, content: zeros(8) }))),
      {},
      'zipBomb',
    ],
    [
      'more bytes than allowed',
      withEntries({ name: 'x', content: zeros(3) }),
      { unpackedBytes: 2 * 2 ** 20 },
      'unpackedTooLarge',
    ],
    [
      'more files than allowed',
      withEntries(...Array.from({ length: 20 }, (_each, n) => ({ name: `f${n}` }))),
      { files: 10 },
      'tooManyFiles',
    ],
    ['a larger archive than allowed', withEntries(), { archiveBytes: 100 }, 'archiveTooLarge'],
    ['a larger manifest than allowed', withManifest(manifest(' '.repeat(5_000))), { manifestBytes: 1_000 }, 'manifestTooLarge'],
  ];
  it.each(large.map(([what, bytes, limits, code]) => ({ what, bytes, limits, code })))(
    '$what: $code',
    async ({ bytes, limits, code }) => {
      expect(await answerTo(bytes, limits)).toMatchObject({ code });
    },
  );

  it('an entry whose place is inside another one', async () => {
    const inner = rawZip([{ name: 'bb', content: 'bb', method: 0 }]).subarray(0, 34);
    const bytes = Buffer.from(withEntries({ name: 'aa', content: inner, method: 0 }, { name: 'bb', content: 'bb', method: 0 }));
    // The directory says that "bb" begins where the data of "aa" holds a header that looks like its own.
    const directory = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
    bytes.writeUInt32LE(bytes.indexOf(inner), directory + 42);
    expect(await answerTo(bytes)).toEqual({ code: 'overlappingEntries', name: 'bb' });
  });

  it('tells the name of what it refuses', async () => {
    expect(await answerTo(withEntries({ name: '../evil.html' }))).toEqual({ code: 'pathTraversal', name: '../evil.html' });
  });
});

describe('packages in order', () => {
  it('an archive in an archive is a file like any other', async () => {
    const answer = await answerTo(withEntries({ name: 'more.zip', content: withEntries({ name: 'bomb', content: zeros(64) }) }));
    expect(answer).toMatchObject({ files: expect.arrayContaining(['more.zip']) });
  });

  it('what packing programs leave behind is left out', async () => {
    const answer = await answerTo(withEntries({ name: '__MACOSX/._start.html' }, { name: 'img/.DS_Store' }, { name: 'img/' }));
    expect(answer).toMatchObject({ files: ['imsmanifest.xml', 'start.html'] });
  });

  it.each(
    [
      ['UTF-16', Buffer.from(`\ufeff${manifest12([{ id: 'a' }], 'Caf\u00e9')}`, 'utf16le')],
      ['Latin 1, as declared', Buffer.from(manifest12([{ id: 'a' }], 'Caf\u00e9').replace('UTF-8', 'ISO-8859-1'), 'latin1')],
      ['UTF-8 with a mark', Buffer.from(`\ufeff${manifest12([{ id: 'a' }], 'Caf\u00e9')}`)],
    ].map(([encoding, bytes]) => ({ encoding: String(encoding), bytes: bytes as Uint8Array })),
  )('a manifest in $encoding', async ({ bytes }) => {
    expect(await answerTo(withManifest(bytes))).toMatchObject({ contents: { title: 'Caf\u00e9' } });
  });

  it('SCORM 2004', async () => {
    expect(await answerTo(packageBytes('scorm2004'))).toMatchObject({
      contents: { standard: 'scorm2004', edition: '2004 4th Edition' },
    });
  });
});

/** A package nobody on this project made: given by its path, never copied. */
const GIVEN = process.env.VAKWERK_SCORM_PACKAGE ?? '';
(existsSync(GIVEN) ? describe : describe.skip)(`a package made elsewhere (VAKWERK_SCORM_PACKAGE)`, () => {
  it('is read', async () => {
    using inspected = await inspectPackage(GIVEN);
    process.stdout.write(`${inspected.contents.title}: ${inspected.files.length} files, ${inspected.bytes} bytes\n`);
    expect(inspected.contents.items.length).toBeGreaterThan(0);
  });
});
