import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import type { SavedView } from './saved-view.entity.js';

/** A view of the dashboard that its owner wants by mail every week. */
export interface MailedView extends Pick<SavedView, 'id' | 'personId' | 'name' | 'search'> {
  /** 1 (Monday) to 7, in the organisation's time zone. */
  readonly weekday: number;
  readonly hour: number;
}

const SELECT = `SELECT id, person_id AS "personId", name, search, mail_weekday AS weekday, mail_hour AS hour
  FROM saved_view WHERE org_id = $1 AND mail_weekday IS NOT NULL`;

/** At the door for the slice that sends the mail. */
@Injectable()
export class MailedViews {
  constructor(private readonly database: Database) {}

  list(): Promise<MailedView[]> {
    return this.database.manager().query(`${SELECT} ORDER BY id`, [this.database.organisationId()]) as Promise<MailedView[]>;
  }

  /** Null: removed, or not by mail any more. */
  async find(id: string): Promise<MailedView | null> {
    const parameters = [this.database.organisationId(), id];
    const [view] = (await this.database.manager().query(`${SELECT} AND id = $2`, parameters)) as MailedView[];
    return view ?? null;
  }
}
