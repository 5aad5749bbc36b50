import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { isId, newId } from '../../platform/database/new-id.js';
import type { SavedView } from './saved-view.entity.js';

export type StoredView = Pick<SavedView, 'id' | 'name' | 'search' | 'mailWeekday' | 'mailHour'>;
/** When a view comes by mail: day 1 (Monday) to 7 and hour 0–23, in the organisation's time zone. */
export interface ViewMail {
  readonly weekday: number;
  readonly hour: number;
}

const COLUMNS = 'id, name, search, mail_weekday AS "mailWeekday", mail_hour AS "mailHour"';

@Injectable()
export class SavedViewRepository {
  constructor(private readonly database: Database) {}

  /** By name. */
  list(personId: string, page: SavedView['page']): Promise<StoredView[]> {
    return this.query<StoredView>(
      `SELECT ${COLUMNS} FROM saved_view WHERE org_id = $1 AND person_id = $2 AND page = $3 ORDER BY name, id`,
      [personId, page],
    );
  }

  /** The views of the same page as this one, itself included; none when this person has no such view. */
  async listBeside(personId: string, id: string): Promise<StoredView[]> {
    if (!isId(id)) return [];
    return this.query<StoredView>(
      `SELECT v.id, v.name, v.search, v.mail_weekday AS "mailWeekday", v.mail_hour AS "mailHour" FROM saved_view v JOIN saved_view this ON this.org_id = v.org_id AND this.person_id = v.person_id AND this.page = v.page
        WHERE v.org_id = $1 AND v.person_id = $2 AND this.id = $3 ORDER BY v.name, v.id`,
      [personId, id],
    );
  }

  /** The same name again changes what it holds. */
  async put(
    personId: string,
    page: SavedView['page'],
    { name, search }: Pick<StoredView, 'name' | 'search'>,
  ): Promise<StoredView> {
    const [row] = await this.query<StoredView>(
      `INSERT INTO saved_view (org_id, id, person_id, page, name, search) VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT (org_id, person_id, page, name) DO UPDATE SET search = excluded.search RETURNING ${COLUMNS}`,
      [newId(), personId, page, name, JSON.stringify(search)],
    );
    return row as StoredView;
  }

  /** @returns null when this person has no such view */
  async rename(personId: string, id: string, name: string): Promise<StoredView | null> {
    if (!isId(id)) return null;
    const [rows] = (await this.query(
      `UPDATE saved_view SET name = $4 WHERE org_id = $1 AND person_id = $2 AND id = $3 RETURNING ${COLUMNS}`,
      [personId, id, name],
    )) as unknown as [StoredView[], number];
    return rows[0] ?? null;
  }

  /** Only a view of the dashboard comes by mail. @returns null when this person has no such view of that page */
  async mail(personId: string, id: string, mail: ViewMail | null): Promise<StoredView | null> {
    if (!isId(id)) return null;
    const [rows] = (await this.query(
      `UPDATE saved_view SET mail_weekday = $4, mail_hour = $5 WHERE org_id = $1 AND person_id = $2 AND id = $3 AND page = 'dashboard' RETURNING ${COLUMNS}`,
      [personId, id, mail?.weekday ?? null, mail?.hour ?? null],
    )) as unknown as [StoredView[], number];
    return rows[0] ?? null;
  }

  /** @returns false when this person has no such view */
  async remove(personId: string, id: string): Promise<boolean> {
    if (!isId(id)) return false;
    const [rows] = (await this.query('DELETE FROM saved_view WHERE org_id = $1 AND person_id = $2 AND id = $3 RETURNING id', [
      personId,
      id,
    ])) as unknown as [unknown[], number];
    return rows.length === 1;
  }

  private query<Row>(sql: string, values: unknown[]): Promise<Row[]> {
    return this.database.manager().query(sql, [this.database.organisationId(), ...values]) as Promise<Row[]>;
  }
}
