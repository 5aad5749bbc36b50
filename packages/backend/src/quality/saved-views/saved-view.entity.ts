import { Check, Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { TenantRow } from '../../platform/database/tenant-row.js';

/** Pages of which filters can be kept. */
export const VIEW_PAGES = ['queue', 'evaluations', 'dashboard'] as const;
export type ViewPageName = (typeof VIEW_PAGES)[number];

/** Filters of a page that a person keeps under a name of their own. */
@Entity()
@Unique('saved_view_name', ['organisationId', 'personId', 'page', 'name'])
@ForeignKey('Person', ['organisationId', 'personId'], ['organisationId', 'id'], { name: 'saved_view_person' })
@Check('saved_view_page', `page IN ('queue', 'evaluations', 'dashboard')`)
@Check('saved_view_named', `btrim(name) <> ''`)
@Check(
  'saved_view_mail',
  `(mail_weekday IS NULL) = (mail_hour IS NULL) AND (mail_weekday IS NULL OR page = 'dashboard')
        AND (mail_weekday BETWEEN 1 AND 7 OR mail_weekday IS NULL) AND (mail_hour BETWEEN 0 AND 23 OR mail_hour IS NULL)`,
)
@Index('saved_view_mailed', ['organisationId'], { where: 'mail_weekday IS NOT NULL' })
export class SavedView extends TenantRow {
  @Column('uuid')
  personId: string;

  @Column('text')
  page: ViewPageName;

  @Column('text')
  name: string;

  /** What the address of the page carries. */
  @Column('jsonb')
  search: Readonly<Record<string, string>>;

  /** 1 (Monday) to 7: the day on which it comes by mail, in the organisation's time zone; null: it does not. */
  @Column('smallint', { nullable: true })
  mailWeekday: number | null;

  /** The hour of that day, 0–23. */
  @Column('smallint', { nullable: true })
  mailHour: number | null;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;
}
