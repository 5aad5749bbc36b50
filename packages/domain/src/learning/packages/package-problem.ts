/** Every reason an uploaded package is refused; each has its sentence in the catalogue (`learning.package.problem.<code>`). */
export const PACKAGE_PROBLEMS = [
  // the file as it came
  'nothingSent',
  'uploadInterrupted',
  'archiveTooLarge',
  'notAZip',
  'damagedArchive',
  // its entries
  'tooManyFiles',
  'unpackedTooLarge',
  'zipBomb',
  'encryptedEntry',
  'unsupportedCompression',
  'overlappingEntries',
  'lyingHeader',
  'specialFile',
  'pathTraversal',
  'absoluteName',
  'backslashName',
  'nulName',
  'reservedName',
  'nameTooLong',
  'duplicateName',
  // its manifest
  'manifestMissing',
  'manifestNotAtRoot',
  'otherStandard',
  'manifestTooLarge',
  'manifestMalformed',
  'manifestHasDoctype',
  'noLaunchableItem',
  'tooManyItems',
  'launchFileMissing',
  'externalLaunch',
] as const;
export type PackageProblemCode = (typeof PACKAGE_PROBLEMS)[number];

/** `name`: the file, item or standard it is about, where there is one. */
export interface PackageProblem {
  readonly code: PackageProblemCode;
  readonly name?: string;
  /** The limit that was passed: files, items or bytes. */
  readonly limit?: number;
}
