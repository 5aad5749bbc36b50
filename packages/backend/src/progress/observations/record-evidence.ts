import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import type { Observation } from '@vakwerk/domain/progress/observation';
import { type ObservationChange, rollupDeltas } from '@vakwerk/domain/progress/week-rollup';
import { isoWeekAt } from '@vakwerk/domain/shared/time/iso-week';
import { heirOf } from '@vakwerk/domain/skills/skill-heirs';
import { newId } from '../../platform/database/new-id.js';
import { Live } from '../../platform/live/live.js';
import { SkillRepository } from '../../skills/index.js';
import { PersonWeekRepository } from '../weeks/person-week.repository.js';
import { WeekLocks } from '../weeks/week-locks.js';
import { type EvidencePart, type EvidenceRef, ObservationRepository, type StoredObservation } from './observation.repository.js';

/** Makes what counts equal to what a piece of evidence says now; part of the surrounding unit of work. */
@Injectable()
export class RecordEvidence {
  constructor(
    private readonly observations: ObservationRepository,
    private readonly weeks: PersonWeekRepository,
    private readonly skills: SkillRepository,
    private readonly locks: WeekLocks,
    private readonly live: Live,
  ) {}

  /**
   * Saying the same again changes nothing. What changed is superseded, and its person week gets the old ratio taken off and the
   * new one added; what is no longer said is taken off.
   * @returns how many observations were added or taken off
   */
  async run(evidence: EvidenceRef, parts: readonly EvidencePart[]): Promise<number> {
    // First of all: who merges skills or counts everything again waits for us here, or we for them.
    await this.locks.countAlong();
    const stored = new Map((await this.observations.current(evidence)).map((one) => [keyOf(one), one]));
    const said = new Map(countedOnce(parts, await this.skills.heirs()).map((part) => [keyOf(part), part]));
    const gone = [...stored].filter(([key, one]) => !isSame(one, said.get(key))).map(([, one]) => one);
    const fresh = [...said].filter(([key, part]) => !isSame(stored.get(key), part)).map(([, part]) => part);
    if (gone.length + fresh.length === 0) return 0;
    const timeZone = await this.observations.timeZone();
    await this.observations.supersede(gone.map(({ id }) => id));
    await this.observations.add(
      fresh.map((part) => ({ ...part, ...evidence, id: newId(), weekStartsOn: isoWeekAt(part.occurredAt, timeZone) })),
    );
    const changes: ObservationChange[] = [
      ...gone.map((one) => ({ before: observationOf(one), after: null })),
      ...fresh.map((part) => ({ before: null, after: observationOf(part) })),
    ];
    const deltas = rollupDeltas(changes, timeZone);
    await this.weeks.add(deltas);
    await this.live.announce('progress', [...new Set([...gone, ...fresh].map(({ personId }) => personId))]);
    return gone.length + fresh.length;
  }
}

/** Evidence of a skill that was merged counts for the one it continues as; what is said of that one itself goes first. */
function countedOnce(parts: readonly EvidencePart[], heirs: ReadonlyMap<string, string>): readonly EvidencePart[] {
  if (heirs.size === 0) return parts;
  const own = parts.filter(({ skillId }) => !heirs.has(skillId));
  const inherited = parts
    .filter(({ skillId }) => heirs.has(skillId))
    .map((part) => ({ ...part, skillId: heirOf(part.skillId, heirs) }));
  return [...inherited, ...own];
}

const keyOf = ({ evidencePart, skillId }: EvidencePart) => `${evidencePart} ${skillId}`;

const observationOf = ({ occurredAt, ...part }: EvidencePart): Observation => ({ ...part, observedAt: occurredAt });

function isSame(stored: StoredObservation | undefined, part: EvidencePart | undefined): boolean {
  if (!stored || !part) return false;
  const { id: _id, weekStartsOn: _week, ...one } = stored;
  return isDeepStrictEqual(one, part);
}
