import { Injectable } from '@nestjs/common';
import type { NextStepFacts, NextStepPerson } from '@vakwerk/domain/coaching/next-steps/next-step-facts';
import { LOOK_BACK_DAYS, type TriggerKind } from '@vakwerk/domain/coaching/next-steps/next-step-rule';
import { addDays } from '@vakwerk/domain/shared/time/calendar';
import { localDateAt } from '@vakwerk/domain/shared/time/local-time';
import { EndingCertificates, SureErrors } from '../../learning/index.js';
import { OrganisationRepository } from '../../people/index.js';
import { Database } from '../../platform/database/database.js';
import { RandomCallOutcomes } from '../../quality/index.js';

/** What rules look at, read at the doors of the slices that know it: one question per kind, however many people there are. */
@Injectable()
export class NextStepFactsReader {
  constructor(
    private readonly database: Database,
    private readonly organisations: OrganisationRepository,
    private readonly calls: RandomCallOutcomes,
    private readonly sureErrors: SureErrors,
    private readonly certificates: EndingCertificates,
  ) {}

  /** What these triggers need to look at any moment between `from` and `until`. */
  async read(kinds: ReadonlySet<TriggerKind>, from: Date, until: Date): Promise<NextStepFacts> {
    const { timeZone } = await this.organisations.get();
    const since = new Date(from.getTime() - (LOOK_BACK_DAYS + 1) * 86_400_000);
    const people = await this.people(localDateAt(until, timeZone));
    const calls = kinds.has('criterionFails') ? await this.calls.list(since) : [];
    const sureErrors = kinds.has('sureErrorRepeats') ? await this.sureErrors.list(since) : [];
    const ending = kinds.has('certificateExpires') ? await this.certificates.list(addDays(localDateAt(from, timeZone), -1)) : [];
    return {
      timeZone,
      people,
      calls: calls.map(({ evaluationId: id, ...call }) => ({ ...call, id })),
      sureErrors,
      certificates: ending,
    };
  }

  /** Everybody who works here. Who has no date of hire is new on the first day in a team. */
  private people(today: string): Promise<NextStepPerson[]> {
    return this.database.manager().query(
      `SELECT p.id, p.roles, coalesce(p.hired_on, m.first_on)::text AS "newOn", coalesce(m.team_ids, '{}') AS "teamIds"
         FROM person p LEFT JOIN (SELECT person_id, min(starts_on) AS first_on, array_agg(team_id) FILTER (WHERE starts_on <= $2
               AND (ends_on IS NULL OR ends_on > $2)) AS team_ids FROM team_membership WHERE org_id = $1 GROUP BY person_id) m ON m.person_id = p.id
        WHERE p.org_id = $1 AND p.status <> 'deactivated' ORDER BY p.id`,
      [this.database.organisationId(), today],
    ) as Promise<NextStepPerson[]>;
  }
}
