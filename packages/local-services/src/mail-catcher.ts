import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Server as NetServer } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { type CaughtMail, MailStore } from './caught-mail.js';
import { mailListPage, mailPage } from './mail-page.js';
import { languageOf } from './mail-page-words.js';

export interface MailCatcherOptions {
  /** 0: a free port. */
  readonly smtpPort: number;
  readonly pagePort: number;
  /** Where mail is kept between runs; null keeps it in memory. */
  readonly folder: string | null;
}

export interface MailCatcher {
  readonly smtpUrl: string;
  readonly pageUrl: string;
  mails(): readonly CaughtMail[];
  clear(): Promise<void>;
  stop(): Promise<void>;
}

/** Large enough for a report with attachments; small enough that a runaway sender cannot fill the memory. */
const MESSAGE_LIMIT_BYTES = 25 * 1024 * 1024;

/** No mail can ever be delivered there (RFC 6761 §6.4): refused as a real server does, so that refusals can be seen without one. */
const NOWHERE = /\.invalid$/i;

/** A sender may keep an idle line open; stopping does not wait for it. */
const CLOSE_TIMEOUT_MS = 500;

function smtpServer(store: MailStore): SMTPServer {
  return new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    size: MESSAGE_LIMIT_BYTES,
    closeTimeout: CLOSE_TIMEOUT_MS,
    onRcptTo({ address }, _session, done) {
      if (!NOWHERE.test(address)) return done();
      done(Object.assign(new Error('5.1.2 There is no such domain'), { responseCode: 550 }));
    },
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        if (stream.sizeExceeded) return done(Object.assign(new Error('Message too large'), { responseCode: 552 }));
        const recipients = session.envelope.rcptTo.map((recipient) => recipient.address);
        store.add(Buffer.concat(chunks), recipients, new Date()).then(() => done(), done);
      });
    },
  });
}

/** What scripts and tests read: no page to scrape. */
const asJson = (mail: CaughtMail) => ({
  id: mail.id,
  receivedAt: mail.receivedAt,
  recipients: mail.recipients,
  subject: mail.parsed.subject ?? '',
  messageId: mail.parsed.messageId ?? null,
  text: mail.parsed.text ?? '',
  html: typeof mail.parsed.html === 'string' ? mail.parsed.html : null,
  attachments: mail.parsed.attachments.map((file) => ({
    filename: file.filename ?? null,
    contentType: file.contentType,
    size: file.size,
  })),
});

interface Reply {
  readonly status?: number;
  readonly type: string;
  readonly body: string | Buffer;
  readonly headers?: Readonly<Record<string, string>>;
}

const PAGE = 'text/html; charset=utf-8';
const NOT_FOUND: Reply = { status: 404, type: 'text/plain', body: 'Not found' };

async function answer(request: IncomingMessage, store: MailStore): Promise<Reply> {
  const path = (request.url ?? '/').split('?')[0] ?? '/';
  const language = languageOf(request.headers['accept-language']);
  if (request.method === 'POST' && path === '/clear') {
    await store.clear();
    return { status: 303, type: 'text/plain', body: '', headers: { location: '/' } };
  }
  if (request.method !== 'GET') return { status: 405, type: 'text/plain', body: 'Method not allowed' };
  if (path === '/') return { type: PAGE, body: mailListPage(store.list(), language) };
  if (path === '/mails.json') return { type: 'application/json', body: JSON.stringify(store.list().map(asJson)) };
  const [, id, part, index] = /^\/mail\/([\w-]+)(?:\/(html|source|attachment)(?:\/(\d+))?)?$/.exec(path) ?? [];
  const mail = id === undefined ? null : store.find(id);
  if (mail === null) return NOT_FOUND;
  if (part === undefined) return { type: PAGE, body: mailPage(mail, language) };
  if (part === 'html') {
    const headers = { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox" };
    return { type: PAGE, body: typeof mail.parsed.html === 'string' ? mail.parsed.html : '', headers };
  }
  if (part === 'source') return { type: 'text/plain; charset=utf-8', body: mail.source };
  const file = mail.parsed.attachments[Number(index)];
  if (file === undefined) return NOT_FOUND;
  const name = encodeURIComponent(file.filename ?? 'attachment');
  return {
    type: file.contentType,
    body: file.content,
    headers: { 'content-disposition': `attachment; filename*=UTF-8''${name}` },
  };
}

function pageServer(store: MailStore): Server {
  return createServer((request: IncomingMessage, response: ServerResponse) => {
    answer(request, store).then(
      (reply) => {
        response.writeHead(reply.status ?? 200, {
          'content-type': reply.type,
          'x-content-type-options': 'nosniff',
          ...reply.headers,
        });
        response.end(reply.body);
      },
      () => response.writeHead(500).end(),
    );
  });
}

const listening = (server: NetServer, port: number) =>
  new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve());
  });

const portOf = (address: string | AddressInfo | null) => (typeof address === 'object' && address !== null ? address.port : 0);

/** Starts a real SMTP server that delivers nothing and shows what it got on a page. Both listen on this machine only. */
export async function startMailCatcher(options: MailCatcherOptions): Promise<MailCatcher> {
  const store = new MailStore(options.folder);
  await store.open();
  const smtp = smtpServer(store);
  const page = pageServer(store);
  await listening(smtp.server, options.smtpPort);
  try {
    await listening(page, options.pagePort);
  } catch (error) {
    smtp.close();
    throw error;
  }
  smtp.on('error', () => undefined); // a client that hangs up half-way is not our failure
  return {
    smtpUrl: `smtp://127.0.0.1:${portOf(smtp.server.address())}`,
    pageUrl: `http://localhost:${portOf(page.address())}`,
    mails: () => store.list(),
    clear: () => store.clear(),
    async stop() {
      page.closeAllConnections();
      await Promise.all([
        new Promise<void>((done) => smtp.close(() => done())),
        new Promise<void>((done) => page.close(() => done())),
      ]);
    },
  };
}
