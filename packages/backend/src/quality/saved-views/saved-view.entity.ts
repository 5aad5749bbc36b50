import { Check, Column, Entity, ForeignKey, Unique } from 'typeorm';
import { TenantRow } from '../../platform/database/tenant-row.js';

/** Pages of which filters can be kept. */
export const VIEW_PAGES = ['queue', 'evaluations'] as const;
export type ViewPageName = (typeof VIEW_PAGES)[number];

/** Filters of a page that a person keeps under a name of their own. */
@Entity()
@Unique('saved_view_name', ['organisationId', 'personId', 'page', 'name'])
@ForeignKey('Person', ['organisationId', 'personId'], ['organisationId', 'id'], { name: 'saved_view_person' })
@Check('saved_view_page', `page IN ('queue', 'evaluations')`)
@Check('saved_view_named', `btrim(name) <> ''`)
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

  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;
}
