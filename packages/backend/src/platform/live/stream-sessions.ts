import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { AUTHENTICATOR, type Authenticator } from '../auth/authenticator.js';
import { LOGGER, type Logger } from '../telemetry/logger.js';

/** One question per organisation in this time, however many streams are open. */
const LOOK_EVERY_MS = 3_000;

interface OpenStream {
  readonly organisationId: string;
  readonly token: string;
  readonly end: () => void;
}

/**
 * Ends the streams of sessions that are over. Most are ended at once by a notice of `session`; this also finds the ones that nobody
 * tells of: an hour without doing anything, twelve hours in all, a notice that came while the stream was being opened.
 */
@Injectable()
export class StreamSessions implements OnApplicationShutdown {
  private readonly streams = new Set<OpenStream>();
  private timer: NodeJS.Timeout | null = null;

  constructor(
    @Inject(AUTHENTICATOR) private readonly authenticator: Authenticator,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** @returns a function that stops watching */
  watch(stream: OpenStream): () => void {
    this.streams.add(stream);
    this.timer ??= setInterval(() => void this.look(), LOOK_EVERY_MS).unref();
    return () => {
      this.streams.delete(stream);
      if (this.streams.size === 0) this.rest();
    };
  }

  private async look(): Promise<void> {
    for (const [organisationId, streams] of Map.groupBy(this.streams, (stream) => stream.organisationId)) {
      try {
        const tokens = streams.map(({ token }) => token);
        const alive = await this.authenticator.stillSignedIn(organisationId, tokens);
        for (const stream of streams) if (!alive.has(stream.token)) stream.end();
      } catch (error) {
        // The database is away for a moment: the next look decides.
        this.logger.warn({ error: (error as Error).message }, 'sessions of live streams could not be looked up');
      }
    }
  }

  private rest(): void {
    if (this.timer) clearInterval(this.timer);
    this.timer = null;
  }

  onApplicationShutdown(): void {
    this.rest();
  }
}
