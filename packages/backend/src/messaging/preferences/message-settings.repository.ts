import { Injectable } from '@nestjs/common';
import {
  type MessageChoice as Choice,
  choiceOf,
  type MessageChannel,
  type MessageKind,
} from '@vakwerk/domain/messaging/message-kind';
import { Database } from '../../platform/database/database.js';
import { newId } from '../../platform/database/new-id.js';
import type { MessageChoice } from './message-choice.entity.js';
import { MessageSettings } from './message-settings.entity.js';

export type SettingsValues = Omit<MessageSettings, 'organisationId' | 'id' | 'personId'>;
export type Chosen = Pick<MessageChoice, 'kind' | 'channel' | 'choice'>;

/** Until somebody sets something: mail comes when there is news, a digest of what is gathered every working morning’s start. */
export const DEFAULT_SETTINGS: SettingsValues = {
  quietFrom: null,
  quietTo: null,
  peakFrom: null,
  peakTo: null,
  peakDays: [1, 2, 3, 4, 5],
  digestRhythm: 'daily',
  digestAt: '08:30',
  digestWeekday: 1,
};

@Injectable()
export class MessageSettingsRepository {
  constructor(private readonly database: Database) {}

  async of(personId: string): Promise<SettingsValues> {
    const found = await this.database
      .manager()
      .findOne(MessageSettings, { where: { organisationId: this.database.organisationId(), personId } });
    return found ?? DEFAULT_SETTINGS;
  }

  async save(personId: string, values: SettingsValues): Promise<void> {
    const { quietFrom, quietTo, peakFrom, peakTo, peakDays, digestRhythm, digestAt, digestWeekday } = values;
    await this.query(
      `INSERT INTO message_settings (org_id, id, person_id, quiet_from, quiet_to, peak_from, peak_to, peak_days, digest_rhythm, digest_at, digest_weekday)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
       ON CONFLICT ON CONSTRAINT message_settings_person DO UPDATE SET quiet_from = excluded.quiet_from, quiet_to = excluded.quiet_to,
         peak_from = excluded.peak_from, peak_to = excluded.peak_to, peak_days = excluded.peak_days, digest_rhythm = excluded.digest_rhythm,
         digest_at = excluded.digest_at, digest_weekday = excluded.digest_weekday`,
      [newId(), personId, quietFrom, quietTo, peakFrom, peakTo, peakDays, digestRhythm, digestAt, digestWeekday],
    );
  }

  /** Whether there is such a person here. */
  async knows(personId: string): Promise<boolean> {
    return (await this.query('SELECT 1 FROM person WHERE org_id = $1 AND id = $2', [personId])).length === 1;
  }

  /** What a person chose themselves; what is not here has its default. */
  chosenBy(personId: string): Promise<Chosen[]> {
    return this.query<Chosen>('SELECT kind, channel, choice FROM message_choice WHERE org_id = $1 AND person_id = $2', [
      personId,
    ]);
  }

  async choose(personId: string, { kind, channel, choice }: Chosen): Promise<void> {
    await this.query(
      `INSERT INTO message_choice (org_id, id, person_id, kind, channel, choice) VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT ON CONSTRAINT message_choice_once DO UPDATE SET choice = excluded.choice`,
      [newId(), personId, kind, channel, choice],
    );
  }

  /** What holds for one kind by one channel; the digest is off for whoever wants no rhythm. */
  async choiceOf(personId: string, kind: MessageKind, channel: MessageChannel): Promise<Choice> {
    if (kind === 'digest') return (await this.of(personId)).digestRhythm === 'off' ? 'off' : 'instant';
    const [row] = await this.query<{ choice: Choice }>(
      'SELECT choice FROM message_choice WHERE org_id = $1 AND person_id = $2 AND kind = $3 AND channel = $4',
      [personId, kind, channel],
    );
    return choiceOf(kind, channel, row?.choice ?? null);
  }

  private query<Row>(sql: string, values: unknown[]): Promise<Row[]> {
    return this.database.manager().query(sql, [this.database.organisationId(), ...values]) as Promise<Row[]>;
  }
}
