import { Injectable } from '@nestjs/common';
import { type Skipped, wantedAssignments } from '@vakwerk/domain/learning/assignments/wanted-assignments';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import type { z } from 'zod';
import { PersonRepository } from '../../people/index.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { CheckRule, type ruleSchema } from './check-rule.js';
import { RuleWorldReader } from './rule-world.reader.js';

const SHOWN = 10;
const UNSAVED = '00000000-0000-0000-0000-000000000000';

export interface RulePreview {
  /** People who would get it now, and the first of them by name. */
  readonly wouldGet: number;
  readonly names: readonly {
    readonly id: string;
    readonly givenName: string;
    readonly familyName: string;
    readonly dueOn: string | null;
  }[];
  /** People whom it is about but who need nothing, by why. */
  readonly skipped: Readonly<Record<Skipped, number>>;
}

@Injectable()
export class PreviewRule {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly check: CheckRule,
    private readonly world: RuleWorldReader,
    private readonly persons: PersonRepository,
  ) {}

  /** What a rule would do if it were saved and run now; nothing is kept. @throws as `CheckRule` */
  run(actor: PersonActor, id: string | null, input: z.input<typeof ruleSchema>, now: Date = new Date()): Promise<RulePreview> {
    return this.unitOfWork.run(actor, async () => {
      const rule = { ...(await this.check.run(actor, input)), id: id ?? UNSAVED };
      const { wanted, skipped } = wantedAssignments([rule], await this.world.read([rule], null, now));
      const due = new Map(wanted.map(({ personId, dueOn }) => [personId, dueOn]));
      const people = await this.persons.findMany([...due.keys()]);
      const names = people
        .map(({ id: personId, givenName, familyName }) => ({
          id: personId,
          givenName,
          familyName,
          dueOn: due.get(personId) ?? null,
        }))
        .sort((one, other) => one.familyName.localeCompare(other.familyName) || one.givenName.localeCompare(other.givenName))
        .slice(0, SHOWN);
      const count = (why: Skipped) => skipped.filter((one) => one.why === why).length;
      return {
        wouldGet: due.size,
        names,
        skipped: { given: count('given'), open: count('open'), completed: count('completed'), waived: count('waived') },
      };
    });
  }
}
