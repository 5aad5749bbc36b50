import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { SignInRules } from './sign-in-rules.entity.js';

/** A way in that an address has: the provider of one organisation. */
export interface SignOnDoor {
  readonly organisationId: string;
  readonly organisationName: string;
}

@Injectable()
export class SignInRulesRepository {
  constructor(private readonly database: Database) {}

  /** The rules of the organisation, or those that hold when none were made. */
  async read(): Promise<SignInRules> {
    const organisationId = this.database.organisationId();
    const found = await this.database.manager().findOne(SignInRules, { where: { organisationId } });
    return found ?? untouched(organisationId);
  }

  async save(rules: SignInRules): Promise<void> {
    await this.database.manager().save(SignInRules, rules, { reload: false });
  }

  /** Called before anyone is signed in. */
  async findDoors(domain: string): Promise<SignOnDoor[]> {
    const manager = this.database.manager();
    await manager.query(`SELECT set_config('app.sign_on_domain', $1, true)`, [domain]);
    return (await manager.query(
      `SELECT r.org_id AS "organisationId", o.name AS "organisationName" FROM sign_in_rules r JOIN organisation o ON o.id = r.org_id
        WHERE $1 = ANY (r.domains) AND r.enabled ORDER BY o.name LIMIT 5`,
      [domain],
    )) as SignOnDoor[];
  }
}

const untouched = (organisationId: string): SignInRules => ({
  organisationId,
  issuer: null,
  clientId: null,
  sealedSecret: null,
  domains: [],
  enabled: false,
  trustsEmail: false,
  passwordAllowed: true,
  adminSecondFactor: false,
  changedAt: new Date(),
  version: 0,
});
