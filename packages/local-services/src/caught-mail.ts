import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type ParsedMail, simpleParser } from 'mailparser';

/** One message as the catcher received it. */
export interface CaughtMail {
  readonly id: string;
  readonly receivedAt: string;
  /** Addresses of the SMTP envelope: who really gets it. */
  readonly recipients: readonly string[];
  readonly parsed: ParsedMail;
  /** The message as it came over the wire (RFC 5322). */
  readonly source: Buffer;
}

interface Envelope {
  readonly receivedAt: string;
  readonly recipients: readonly string[];
}

/** Keeps caught mail, newest last, at most `limit`; in a folder (survives restarts) or in memory only. */
export class MailStore {
  #mails: CaughtMail[] = [];
  readonly #folder: string | null;
  readonly #limit: number;

  constructor(folder: string | null, limit = 500) {
    this.#folder = folder;
    this.#limit = limit;
  }

  /** Reads what an earlier run caught. */
  async open(): Promise<void> {
    if (this.#folder === null) return;
    await mkdir(this.#folder, { recursive: true });
    const names = (await readdir(this.#folder)).filter((name) => name.endsWith('.eml')).sort();
    for (const name of names.slice(-this.#limit)) {
      const id = name.slice(0, -'.eml'.length);
      const envelope = await readFile(join(this.#folder, `${id}.json`), 'utf8').catch(() => null);
      if (envelope === null) continue; // the process died between the two files: the sender was never told "accepted"
      const source = await readFile(join(this.#folder, name));
      this.#mails.push({ id, ...(JSON.parse(envelope) as Envelope), parsed: await simpleParser(source), source });
    }
  }

  async add(source: Buffer, recipients: readonly string[], receivedAt: Date): Promise<CaughtMail> {
    const id = `${receivedAt.getTime()}-${randomUUID()}`;
    const envelope: Envelope = { receivedAt: receivedAt.toISOString(), recipients };
    const mail: CaughtMail = { id, ...envelope, parsed: await simpleParser(source), source };
    if (this.#folder !== null) {
      await writeFile(join(this.#folder, `${id}.eml`), source);
      await writeFile(join(this.#folder, `${id}.json`), JSON.stringify(envelope));
    }
    this.#mails.push(mail);
    while (this.#mails.length > this.#limit) await this.#forget(this.#mails.shift());
    return mail;
  }

  list(): readonly CaughtMail[] {
    return this.#mails;
  }

  find(id: string): CaughtMail | null {
    return this.#mails.find((mail) => mail.id === id) ?? null;
  }

  async clear(): Promise<void> {
    const gone = this.#mails;
    this.#mails = [];
    for (const mail of gone) await this.#forget(mail);
  }

  async #forget(mail: CaughtMail | undefined): Promise<void> {
    if (mail === undefined || this.#folder === null) return;
    await rm(join(this.#folder, `${mail.id}.eml`), { force: true });
    await rm(join(this.#folder, `${mail.id}.json`), { force: true });
  }
}
