import { Zip, ZipDeflate } from 'fflate';

export interface ZipEntry {
  readonly path: string;
  readonly text: string;
}

/** One archive, made while it is being sent: an entry is asked for when the former has been handed over. */
export async function* zipStream(entries: AsyncIterable<ZipEntry>): AsyncGenerator<Uint8Array> {
  let ready: Uint8Array[] = [];
  let failure: Error | null = null;
  const zip = new Zip((error, chunk) => {
    if (error) failure = error;
    else ready.push(chunk);
  });
  const take = (): Uint8Array[] => {
    if (failure) throw failure;
    const chunks = ready;
    ready = [];
    return chunks;
  };
  for await (const { path, text } of entries) {
    const file = new ZipDeflate(path, { level: 6 });
    zip.add(file);
    file.push(Buffer.from(text), true);
    yield* take();
  }
  zip.end();
  yield* take();
}
