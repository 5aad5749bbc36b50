import { Injectable } from '@nestjs/common';
import type { TriggerKind } from '@vakwerk/domain/coaching/next-steps/next-step-rule';
import type { LocalizedText } from '@vakwerk/domain/shared/localized';
import { Database } from '../../platform/database/database.js';
import { SubjectReader } from './subject.reader.js';

/** What a message to a coach says. */
export interface ToldCoach {
  readonly ruleId: string;
  readonly ruleName: string;
  readonly trigger: TriggerKind;
  readonly takenAt: Date;
  readonly person: { readonly id: string; readonly givenName: string; readonly familyName: string };
  /** null: it is about the person themself. */
  readonly about: LocalizedText | null;
  readonly coachIds: readonly string[];
}

/** At the door for who brings messages; inside the caller's unit of work. */
@Injectable()
export class ReadToldCoach {
  constructor(
    private readonly database: Database,
    private readonly subjects: SubjectReader,
  ) {}

  /** @returns null when there is nothing to tell any more */
  async run(firingId: string): Promise<ToldCoach | null> {
    type Row = Omit<ToldCoach, 'about' | 'coachIds'> & {
      readonly subjectId: string;
      readonly coachIds: readonly string[] | null;
    };
    const [row] = (await this.database.manager().query(
      `SELECT r.id AS "ruleId", r.definition ->> 'name' AS "ruleName", r.definition -> 'trigger' ->> 'kind' AS trigger, f.taken_at AS "takenAt",
              f.subject_id AS "subjectId", json_build_object('id', p.id, 'givenName', p.given_name, 'familyName', p.family_name) AS person,
              (SELECT o -> 'given' FROM jsonb_array_elements(f.outcomes) o WHERE o ->> 'action' = 'tellCoach') AS "coachIds"
         FROM next_step_firing f JOIN next_step_rule r ON r.org_id = f.org_id AND r.id = f.rule_id
         JOIN person p ON p.org_id = f.org_id AND p.id = f.person_id
        WHERE f.org_id = $1 AND f.id = $2 AND f.taken_at IS NOT NULL AND f.undone_at IS NULL`,
      [this.database.organisationId(), firingId],
    )) as Row[];
    if (!row) return null;
    const { subjectId, coachIds, ...told } = row;
    return { ...told, about: (await this.subjects.read(row.trigger, subjectId)).text, coachIds: coachIds ?? [] };
  }
}
