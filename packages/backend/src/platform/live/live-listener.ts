import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Client } from 'pg';
import type { Config } from '../config/config.js';
import { CONFIG } from '../config/config.module.js';
import { LIVE_CHANNEL, type LiveNotice } from './live.js';

const RETRY_MS = 1_000;

/** One connection per api process that hears every notice and hands it to the browsers that may know. */
@Injectable()
export class LiveListener implements OnApplicationShutdown {
  private readonly ears = new Set<(notice: LiveNotice) => void>();
  private client: Client | null = null;
  private stopped = false;

  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** @returns a function that stops listening */
  listen(ear: (notice: LiveNotice) => void): () => void {
    this.ears.add(ear);
    if (!this.client) void this.connect();
    return () => this.ears.delete(ear);
  }

  private async connect(): Promise<void> {
    const client = new Client({ connectionString: this.config.DATABASE_URL, application_name: 'vakwerk-live' });
    this.client = client;
    client.on('notification', ({ payload }) => {
      const notice = JSON.parse(payload ?? '{}') as LiveNotice;
      for (const ear of this.ears) ear(notice);
    });
    client.on('error', () => this.reconnect());
    await client.connect().then(
      () => client.query(`LISTEN ${LIVE_CHANNEL}`),
      () => this.reconnect(),
    );
  }

  private reconnect(): void {
    this.client = null;
    if (!this.stopped) setTimeout(() => void this.connect(), RETRY_MS).unref();
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    await this.client?.end().catch(() => undefined);
  }
}
