import { Injectable } from '@nestjs/common';
import type { SystemActor } from '@vakwerk/domain/people/actor';
import { type EvidenceKind, evidenceKindOf, type ObservationSource } from '@vakwerk/domain/progress/observation';
import { betaPrior } from '@vakwerk/domain/shared/statistics/beta-prior';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { type PersonTotal, SkillPriorRepository } from './skill-prior.repository.js';

const DAY_MS = 86_400_000;
/** What people showed longer ago says little about where someone starts now. */
const DAYS_BACK = 365;

@Injectable()
export class RefreshPriors {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly priors: SkillPriorRepository,
  ) {}

  /** Where the estimate of a person starts, for every skill and kind: from how the people of the organisation differ. */
  run(actor: SystemActor, now: Date = new Date()): Promise<void> {
    return this.unitOfWork.run(actor, async () => {
      const since = new Date(now.getTime() - DAYS_BACK * DAY_MS).toISOString().slice(0, 10);
      const members = new Map<string, { skillId: string; kind: EvidenceKind; people: Map<string, PersonTotal> }>();
      for (const total of await this.priors.totals(since)) addTo(members, total);
      await this.priors.replace(
        [...members.values()].map(({ skillId, kind, people }) => ({ skillId, kind, ...betaPrior([...people.values()]) })),
      );
    });
  }
}

/** Quiz and practice of one person are one member of the group. */
function addTo(
  members: Map<string, { skillId: string; kind: EvidenceKind; people: Map<string, PersonTotal> }>,
  total: PersonTotal & { source: ObservationSource },
): void {
  const { skillId, source, personId, n, successes } = total;
  const kind = evidenceKindOf(source);
  if (kind === null) return;
  const key = `${skillId} ${kind}`;
  const group = members.get(key) ?? { skillId, kind, people: new Map<string, PersonTotal>() };
  const seen = group.people.get(personId);
  group.people.set(personId, { ...total, n: n + (seen?.n ?? 0), successes: successes + (seen?.successes ?? 0) });
  members.set(key, group);
}
