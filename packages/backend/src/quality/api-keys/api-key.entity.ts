import { Check, Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { TenantRow } from '../../platform/database/tenant-row.js';

export const API_SCOPES = ['interactions:write'] as const;
export type ApiScope = (typeof API_SCOPES)[number];

/** What another system shows to send interactions. Only the SHA-256 of the key is kept: a stolen database opens nothing. */
@Entity()
@Unique('api_key_hash', ['organisationId', 'keyHash'])
@Index('api_key_by_hash', ['keyHash'])
@ForeignKey('Person', ['organisationId', 'createdById'], ['organisationId', 'id'], { name: 'api_key_creator_fk' })
@Check('api_key_scopes', `scopes <@ ARRAY['interactions:write'] AND scopes <> '{}'`)
export class ApiKey extends TenantRow {
  /** What the administrator calls the system that uses it. */
  @Column('text')
  name: string;

  /** The first characters, to tell keys apart. */
  @Column('text')
  prefix: string;

  @Column('text')
  keyHash: string;

  @Column('text', { array: true })
  scopes: ApiScope[];

  @Column('uuid')
  createdById: string;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;

  /** To the minute. */
  @Column('timestamptz', { nullable: true })
  lastUsedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  revokedAt: Date | null;
}
