import { Inject, Injectable } from '@nestjs/common';
import { ORGANISATION_ROLES, type Role } from '@vakwerk/domain/people/role';
import type { Config } from '../../platform/config/config.js';
import { CONFIG } from '../../platform/config/config.module.js';
import { Database } from '../../platform/database/database.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Organisations } from '../../platform/jobs/organisations.js';

/** Everyone in the demo has this password; it stands on the sign-in page. Installations with `DEMO=false` never show it. */
export const DEMO_PASSWORD = 'vakwerk demo 2026';

export interface DemoAccount {
  readonly displayName: string;
  readonly email: string;
  readonly role: Role;
  readonly organisationName: string;
  readonly password: string;
}

/** One account for each role of each organisation, only in the demo. */
@Injectable()
export class DemoAccounts {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly organisations: Organisations,
    private readonly unitOfWork: UnitOfWork,
    private readonly database: Database,
  ) {}

  async list(): Promise<DemoAccount[]> {
    if (!this.config.DEMO) return [];
    const ids = await this.organisations.listIds();
    const lists = await Promise.all(
      ids.map((organisationId) => this.unitOfWork.run({ organisationId }, () => this.ofOrganisation(organisationId))),
    );
    return lists.flat().map((account) => ({ ...account, password: DEMO_PASSWORD }));
  }

  private async ofOrganisation(organisationId: string): Promise<Omit<DemoAccount, 'password'>[]> {
    return (await this.database.manager().query(
      `SELECT DISTINCT ON (array_position($2::text[], r.role))
              p.given_name || ' ' || p.family_name AS "displayName", p.email, r.role, o.name AS "organisationName"
         FROM person p CROSS JOIN LATERAL unnest(p.roles) AS r(role) JOIN organisation o ON o.id = p.org_id
        WHERE p.org_id = $1 AND p.status = 'active' AND r.role = ANY($2)
        ORDER BY array_position($2::text[], r.role), cardinality(p.roles), p.created_at, p.id`,
      [organisationId, ORGANISATION_ROLES],
    )) as Omit<DemoAccount, 'password'>[];
  }
}
