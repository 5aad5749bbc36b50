import { parse } from 'node:path';

/** Names of one file may be spelled in two ways (é as one character or as two): systems differ. */
export const stemOf = (name: string) => parse(name).name.normalize('NFC');

const RECORDINGS = new Set(['.wav', '.mp3', '.opus', '.ogg']);
const TRANSCRIPTS = new Set(['.json', '.vtt']);

/** Files of one interaction; at least one of the two. */
export interface FilePair {
  readonly recording: string | null;
  readonly transcript: string | null;
}

const kindOf = (name: string) => parse(name).ext.toLowerCase();

/** True for a name that promises a recording or a transcript. */
export const isImportable = (name: string): boolean => RECORDINGS.has(kindOf(name)) || TRANSCRIPTS.has(kindOf(name));

/**
 * Puts recordings and transcripts of the same name together, in order of name. Names only choose candidates: the bytes decide
 * later. A second recording or transcript of one name stands alone; files of other kinds are left out.
 */
export function pairFiles(names: readonly string[]): readonly FilePair[] {
  const sorted = names.toSorted();
  const recordings = sorted.filter((name) => RECORDINGS.has(kindOf(name)));
  const waiting = new Map<string, string>();
  const alone: string[] = [];
  for (const name of sorted.filter((candidate) => TRANSCRIPTS.has(kindOf(candidate)))) {
    const stem = stemOf(name);
    if (waiting.has(stem)) alone.push(name);
    else waiting.set(stem, name);
  }
  const pairs: FilePair[] = recordings.map((recording) => {
    const stem = stemOf(recording);
    const transcript = waiting.get(stem) ?? null;
    waiting.delete(stem);
    return { recording, transcript };
  });
  const rest = [...waiting.values(), ...alone].map((transcript) => ({ recording: null, transcript }));
  return [...pairs, ...rest].toSorted((one, other) => (nameOf(one) < nameOf(other) ? -1 : 1));
}

/** What a report calls the pair. */
export const nameOf = ({ recording, transcript }: FilePair): string => recording ?? transcript ?? '';
