// Entry of the audio worker. It and everything it imports use `.ts` specifiers and only erasable types, so that Node loads the
// sources as they are (tests, development); the compiler rewrites the specifiers to `.js` for the build.
import { parentPort, workerData } from 'node:worker_threads';
import { RecordingRefused } from '../errors.ts';
import { writeCut } from './cut-recording.ts';
import { type DecodedRecording, decodeRecording } from './decode-recording.ts';
import { openRandomAccess } from './random-access.ts';
import { type SilentSpan, writeSilenced } from './silence-recording.ts';

export interface ProbeRequest {
  readonly path: string;
  readonly maxSeconds: number;
  /** Writes a copy with silence in the spans to this new file, and measures that copy. */
  readonly silence: { readonly spans: readonly SilentSpan[]; readonly target: string } | null;
  /** Writes this stretch alone to this new file, and measures that. */
  readonly cut?: { readonly span: SilentSpan; readonly target: string };
}
export type ProbeAnswer =
  | { readonly decoded: DecodedRecording }
  | { readonly refused: Pick<RecordingRefused, 'code' | 'details'> }
  /** The file could not be read: the disk's fault, not the recording's. */
  | { readonly unreadable: string };

// The decoders print every broken frame; a hostile file would flood the logs of the host.
for (const level of ['log', 'warn', 'error'] as const) console[level] = () => undefined;

async function answer({ path, maxSeconds, silence, cut }: ProbeRequest): Promise<ProbeAnswer> {
  try {
    using file = openRandomAccess(path);
    const decoded = await decodeRecording(file, maxSeconds);
    if (cut) {
      await writeCut(file, decoded, cut.span, cut.target);
      using piece = openRandomAccess(cut.target);
      return { decoded: await decodeRecording(piece, maxSeconds) };
    }
    if (!silence) return { decoded };
    await writeSilenced(file, decoded, silence.spans, silence.target);
    using silenced = openRandomAccess(silence.target);
    return { decoded: await decodeRecording(silenced, maxSeconds) };
  } catch (error) {
    if (error instanceof RecordingRefused) return { refused: { code: error.code, details: error.details } };
    if (error instanceof Error && 'syscall' in error) return { unreadable: error.message };
    return { refused: { code: 'damaged', details: { decoder: String(error).slice(0, 200) } } };
  }
}

parentPort?.postMessage(await answer(workerData as ProbeRequest));
