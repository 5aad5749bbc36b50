import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { SMTPServer } from 'smtp-server';

export interface MailSink {
  readonly port: number;
  readonly smtpUrl: string;
  /** How often each Message-ID was taken. */
  taken(): ReadonlyMap<string, number>;
  /** Connections ever opened, and the most at one moment. */
  connections(): { readonly opened: number; readonly most: number };
  stop(): Promise<void>;
}

const CLOSE_TIMEOUT_MS = 200;

/** A real SMTP server that keeps nothing but how often it took each message: for thousands of mails. @param takesMs how long it thinks */
export async function startMailSink({ port = 0, takesMs = 0 }: { port?: number; takesMs?: number } = {}): Promise<MailSink> {
  const taken = new Map<string, number>();
  let [open, opened, most] = [0, 0, 0];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    closeTimeout: CLOSE_TIMEOUT_MS,
    onConnect(_session, done) {
      open += 1;
      opened += 1;
      most = Math.max(most, open);
      done();
    },
    onClose() {
      open -= 1;
    },
    onData(stream, _session, done) {
      let head = '';
      stream.on('data', (chunk: Buffer) => {
        if (head.length < 4_096) head += chunk.toString('latin1');
      });
      stream.on('end', () => {
        const id = /^Message-ID:\s*(\S+)/im.exec(head)?.[1] ?? 'none';
        void pause(takesMs).then(() => {
          taken.set(id, (taken.get(id) ?? 0) + 1);
          done();
        });
      });
    },
  });
  server.on('error', () => undefined); // a worker that is killed hangs up in the middle
  await new Promise<void>((resolve, reject) => {
    server.server.once('error', reject);
    server.server.listen(port, '127.0.0.1', resolve);
  });
  const bound = (server.server.address() as AddressInfo).port;
  return {
    port: bound,
    smtpUrl: `smtp://127.0.0.1:${bound}`,
    taken: () => taken,
    connections: () => ({ opened, most }),
    stop: () => new Promise((done) => server.close(() => done())),
  };
}
