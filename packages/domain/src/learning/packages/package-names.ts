/** Why a file name in an archive is not taken. */
export type NameProblem =
  | 'pathTraversal'
  | 'absoluteName'
  | 'backslashName'
  | 'nulName'
  | 'reservedName'
  | 'nameTooLong'
  | 'duplicateName';

export interface FoundNameProblem {
  readonly code: NameProblem;
  readonly name: string;
}

/** A file system's limit for one name, in bytes, and what storage keys leave for the whole path. */
const LONGEST_SEGMENT = 255;
const LONGEST_PATH = 700;
/** Characters that some file system or store takes for something else; control characters too. */
const RESERVED_CHARACTER = /[<>:"|?*\p{Cc}]/u;
/** Device names of Windows, with or without an ending; names that Windows would silently change. */
const RESERVED_NAME = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\..*)?$|[. ]$/i;

/**
 * What is wrong with one name, as it stands in the archive. Nothing is repaired: an archive that needs it was not made by an authoring
 * tool in good order, or by somebody who wants us to guess.
 */
export function nameProblem(name: string): NameProblem | null {
  if (name.includes('\0')) return 'nulName';
  if (name.includes('\\')) return 'backslashName';
  if (name.startsWith('/') || /^[a-z]:/i.test(name)) return 'absoluteName';
  const segments = withoutEnd(name).split('/');
  if (segments.some((segment) => segment === '..' || segment === '.')) return 'pathTraversal';
  if (segments.some((segment) => segment === '' || RESERVED_CHARACTER.test(segment) || RESERVED_NAME.test(segment)))
    return 'reservedName';
  const tooLong = segments.some((segment) => utf8Length(segment) > LONGEST_SEGMENT) || utf8Length(name) > LONGEST_PATH;
  return tooLong ? 'nameTooLong' : null;
}

/**
 * The first name that cannot be kept: one that is wrong by itself, or one that is the same as another on some disk (another case,
 * another way to write an accent), or a file where another name needs a folder. Folders end in `/`.
 */
export function findNameProblem(names: readonly string[]): FoundNameProblem | null {
  const files = new Map<string, string>();
  const folders = new Map<string, string>();
  for (const name of names) {
    const code = nameProblem(name);
    if (code) return { code, name };
    const key = sameOnSomeDisk(withoutEnd(name));
    if (name.endsWith('/')) folders.set(key, name);
    else if (files.has(key)) return { code: 'duplicateName', name };
    else files.set(key, name);
    for (const folder of foldersOf(key)) folders.set(folder, name);
  }
  for (const [key, name] of files) if (folders.has(key)) return { code: 'duplicateName', name };
  return null;
}

/** The form in which a name is kept and asked for: one way to write every accent. */
export const keptName = (name: string): string => name.normalize('NFC');

const sameOnSomeDisk = (name: string): string => name.normalize('NFKC').toLowerCase().normalize('NFKC');
const withoutEnd = (name: string): string => (name.endsWith('/') ? name.slice(0, -1) : name);
const utf8Length = (text: string): number =>
  [...text].reduce((bytes, sign) => bytes + (sign < '\u0080' ? 1 : sign < '\u0800' ? 2 : sign.length === 1 ? 3 : 4), 0);

function foldersOf(path: string): string[] {
  const segments = path.split('/');
  return segments.slice(1).map((_, index) => segments.slice(0, index + 1).join('/'));
}
