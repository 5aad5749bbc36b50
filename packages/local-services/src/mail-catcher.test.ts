import { mkdtemp, rm } from 'node:fs/promises';
import { createConnection } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { type MailCatcher, startMailCatcher } from './mail-catcher.js';

const MESSAGE = [
  'From: Vakwerk <noreply@vakwerk.test>',
  'To: Anouk <anouk@example.test>',
  'Subject: Gesprek <morgen> om 10:00',
  'Message-ID: <session-1@vakwerk.test>',
  'MIME-Version: 1.0',
  'Content-Type: multipart/mixed; boundary=b',
  '',
  '--b',
  'Content-Type: text/html; charset=utf-8',
  '',
  '<p>Tot <b>morgen</b></p><script>alert(1)</script>',
  '--b',
  'Content-Type: text/calendar',
  'Content-Disposition: attachment; filename=gesprek.ics',
  '',
  'BEGIN:VCALENDAR',
  'END:VCALENDAR',
  '--b--',
  '.',
].join('\r\n');

/** Speaks SMTP by hand: each line is sent after the server answered the one before. */
function send(port: number, recipients: string[]): Promise<string[]> {
  const lines = [
    'EHLO test',
    'MAIL FROM:<noreply@vakwerk.test>',
    ...recipients.map((to) => `RCPT TO:<${to}>`),
    'DATA',
    MESSAGE,
    'QUIT',
  ];
  return new Promise((resolve, reject) => {
    const replies: string[] = [];
    const socket = createConnection(port, '127.0.0.1');
    socket.on('data', (chunk) => {
      const reply = chunk.toString();
      replies.push(reply.slice(0, 3));
      const next = lines.shift();
      if (next !== undefined) socket.write(`${next}\r\n`);
    });
    socket.on('close', () => resolve(replies));
    socket.on('error', reject);
  });
}

const open: MailCatcher[] = [];
const start = async (folder: string | null) => {
  const catcher = await startMailCatcher({ smtpPort: 0, pagePort: 0, folder });
  open.push(catcher);
  return catcher;
};
const portOf = (url: string) => Number(new URL(url).port);

afterEach(async () => {
  await Promise.all(open.splice(0).map((catcher) => catcher.stop()));
});

describe('the mail catcher', () => {
  it('accepts a message over SMTP and keeps the recipients of the envelope', async () => {
    const catcher = await start(null);
    const replies = await send(portOf(catcher.smtpUrl), ['anouk@example.test', 'coach@example.test']);
    expect(replies.at(-1)).toBe('221');
    expect(catcher.mails()).toHaveLength(1);
    expect(catcher.mails()[0]?.recipients).toEqual(['anouk@example.test', 'coach@example.test']);
    expect(catcher.mails()[0]?.parsed.messageId).toBe('<session-1@vakwerk.test>');
  });

  it('shows the message on a page, escaped, with its attachment, and its HTML in a frame that runs nothing', async () => {
    const catcher = await start(null);
    await send(portOf(catcher.smtpUrl), ['anouk@example.test']);
    const id = catcher.mails()[0]?.id;
    const list = await (await fetch(catcher.pageUrl, { headers: { 'accept-language': 'nl' } })).text();
    expect(list).toContain('Gesprek &lt;morgen&gt; om 10:00');
    expect(list).toContain('1 bericht');
    expect(await (await fetch(`${catcher.pageUrl}/mail/${id}`)).text()).toContain('gesprek.ics');
    const html = await fetch(`${catcher.pageUrl}/mail/${id}/html`);
    expect(html.headers.get('content-security-policy')).toContain('sandbox');
    const file = await fetch(`${catcher.pageUrl}/mail/${id}/attachment/0`);
    expect(await file.text()).toContain('BEGIN:VCALENDAR');
  });

  it('keeps its mail over a restart when it has a folder, and forgets it when asked', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'vakwerk-mail-'));
    const first = await start(folder);
    await send(portOf(first.smtpUrl), ['anouk@example.test']);
    await first.stop();
    open.length = 0;
    const second = await start(folder);
    expect(second.mails().map((mail) => mail.parsed.subject)).toEqual(['Gesprek <morgen> om 10:00']);
    await second.clear();
    await second.stop();
    open.length = 0;
    expect((await start(folder)).mails()).toEqual([]);
    await rm(folder, { recursive: true });
  });
});
