import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Client } from 'pg';
import type { Config } from '../config/config.js';
import { CONFIG } from '../config/config.module.js';
import { LIVE_CHANNEL, type LiveNotice } from './live.js';

const RETRY_MS = 1_000;

export interface LiveEar {
  hear(notice: LiveNotice): void;
  /** Notices were missed for a while; from now on they are heard again. */
  missedSome(): void;
}

/** One connection per api process that hears every notice and hands it to the browsers that may know. */
@Injectable()
export class LiveListener implements OnApplicationShutdown {
  private readonly ears = new Set<LiveEar>();
  private client: Client | null = null;
  private retry: NodeJS.Timeout | null = null;
  private stopped = false;

  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** @returns a function that stops listening */
  listen(ear: LiveEar): () => void {
    this.ears.add(ear);
    if (!this.client && !this.retry) void this.connect(() => undefined);
    return () => this.ears.delete(ear);
  }

  private async connect(heard: () => void): Promise<void> {
    const client = new Client({ connectionString: this.config.DATABASE_URL, application_name: 'vakwerk-live', keepAlive: true });
    this.client = client;
    client.on('notification', ({ payload }) => {
      const notice = JSON.parse(payload ?? '{}') as LiveNotice;
      for (const ear of this.ears) ear.hear(notice);
    });
    for (const lost of ['error', 'end'] as const) client.on(lost, () => this.lose(client));
    try {
      await client.connect();
      await client.query(`LISTEN ${LIVE_CHANNEL}`);
      heard();
    } catch {
      this.lose(client);
    }
  }

  /** A fall is told in several ways (an error, an end, a failed LISTEN): only the first one plans the next try. */
  private lose(client: Client): void {
    if (this.client !== client) return;
    this.client = null;
    void client.end().catch(() => undefined);
    if (this.stopped) return;
    this.retry = setTimeout(() => {
      this.retry = null;
      void this.connect(() => {
        for (const ear of [...this.ears]) ear.missedSome();
      });
    }, RETRY_MS).unref();
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    if (this.retry) clearTimeout(this.retry);
    await this.client?.end().catch(() => undefined);
  }
}
