import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';

/** Postgres channel on which api processes hear that something changed. */
export const LIVE_CHANNEL = 'vakwerk_live';

/**
 * What changed, in the words of the web's query keys. It says *that*, never *what*: the browser asks again with its own rights.
 * `session` is for the api itself: a session of these people ended, so their streams end and only who is signed in gets a new one.
 */
export type LiveTopic =
  | 'people'
  | 'learning'
  | 'evaluations'
  | 'interactions'
  | 'coaching'
  | 'progress'
  | 'messages'
  | 'jobs'
  | 'room'
  | 'session';

export interface LiveNotice {
  readonly organisationId: string;
  readonly topic: LiveTopic;
  /** Only these people hear it; null: everyone in the organisation. */
  readonly personIds: readonly string[] | null;
}

@Injectable()
export class Live {
  constructor(private readonly database: Database) {}

  /** Part of the surrounding transaction: PostgreSQL sends it at commit, and never when the work is rolled back. */
  async announce(topic: LiveTopic, personIds: readonly string[] | null = null): Promise<void> {
    const notice: LiveNotice = { organisationId: this.database.organisationId(), topic, personIds };
    this.database.send('SELECT pg_notify($1, $2)', [LIVE_CHANNEL, JSON.stringify(notice)]);
  }
}
