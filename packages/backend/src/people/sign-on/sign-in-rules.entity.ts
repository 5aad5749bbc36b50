import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Organisation } from '../organisations/organisation.entity.js';

/** How an organisation lets its people in. No row: by password only, without a second factor. */
@Entity()
@Index('sign_in_rules_domains', { synchronize: false })
@ForeignKey(() => Organisation, ['organisationId'], ['id'], { name: 'sign_in_rules_organisation' })
@Check('sign_in_rules_whole', 'NOT enabled OR (issuer IS NOT NULL AND client_id IS NOT NULL)')
@Check('sign_in_rules_a_way_in', 'enabled OR password_allowed')
export class SignInRules {
  @PrimaryColumn('uuid', { name: 'org_id' })
  organisationId: string;

  /** Address of the provider, as it calls itself in its tokens. */
  @Column('text', { nullable: true })
  issuer: string | null;

  @Column('text', { nullable: true })
  clientId: string | null;

  /** The client's secret, encrypted with a key made from SIGNING_SECRET; null: the provider knows us without one (PKCE only). */
  @Column('text', { nullable: true })
  sealedSecret: string | null;

  /** What comes after the @ of those who are sent to the provider, in lower case. */
  @Column('text', { array: true, default: [] })
  domains: string[];

  @Column('boolean', { default: false })
  enabled: boolean;

  /** The provider never says whether an address was verified, and gives out none but its own: silence counts as yes. */
  @Column('boolean', { default: false })
  trustsEmail: boolean;

  @Column('boolean', { default: true })
  passwordAllowed: boolean;

  /** Who comes in by password is no administrator until they have a second factor. */
  @Column('boolean', { default: false })
  adminSecondFactor: boolean;

  @Column('timestamptz', { default: () => 'now()' })
  changedAt: Date;

  @Column('integer', { default: 1 })
  version: number;
}

/** What the audit trail keeps of them: everything but the secret. */
export const told = ({ issuer, clientId, domains, enabled, trustsEmail, passwordAllowed, adminSecondFactor }: SignInRules) => ({
  issuer,
  clientId,
  domains,
  enabled,
  trustsEmail,
  passwordAllowed,
  adminSecondFactor,
});
