import { PrimaryColumn } from 'typeorm';

/**
 * Every row that belongs to an organisation. The key starts with `org_id`, so a child can never point across organisations
 * and the schema can be distributed by it unchanged.
 */
export abstract class TenantRow {
  @PrimaryColumn('uuid', { name: 'org_id' })
  organisationId: string;

  /** UUID v7 made by the application: sorts by time of making. */
  @PrimaryColumn('uuid')
  id: string;
}
