import { Injectable } from '@nestjs/common';
import type { Actor } from '@vakwerk/domain/people/actor';
import { mayHandleParked } from '@vakwerk/domain/quality/interactions/interaction-policy';
import { NotFound } from '../../platform/auth/access-errors.js';
import { AuditLog } from '../../platform/auth/audit-log.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Live } from '../../platform/live/live.js';
import { AuthoriseImport } from '../interactions/authorise-import.js';
import { InteractionRepository } from '../interactions/interaction.repository.js';
import { RecordingRepository } from '../recordings/recording.repository.js';
import { TranscriptRepository } from '../transcripts/transcript.repository.js';
import type { ParkedInteraction } from './parked-interaction.entity.js';
import { ParkedInteractionRepository } from './parked-interaction.repository.js';

/** Says whose a parked interaction is: it becomes an interaction under the same id, with its sound and words, all or nothing. */
@Injectable()
export class MatchParked {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly parked: ParkedInteractionRepository,
    private readonly authorise: AuthoriseImport,
    private readonly interactions: InteractionRepository,
    private readonly recordings: RecordingRepository,
    private readonly transcripts: TranscriptRepository,
    private readonly audit: AuditLog,
    private readonly live: Live,
  ) {}

  /**
   * @returns the id of the interaction
   * @throws NotFound for one that does not wait, that is not this person's to handle, or for a person outside the coach's teams
   */
  run(actor: Actor, { parkedId, personId }: { parkedId: string; personId: string }, now: Date = new Date()): Promise<string> {
    return this.unitOfWork.run(actor, async () => {
      const parked = await this.parked.take(parkedId);
      if (!parked || (actor.kind === 'person' && !mayHandleParked(actor, parked))) throw new NotFound('Parked interaction');
      await this.authorise.run(actor, personId, now);
      await this.unpark(parked, personId);
      await this.audit.append({
        actorId: actor.kind === 'person' ? actor.personId : null,
        action: 'interaction.matched',
        subjectKind: 'interaction',
        subjectId: parked.id,
        details: { agentId: personId },
      });
      await this.live.announce('interactions');
      return parked.id;
    });
  }

  private async unpark(parked: ParkedInteraction, agentId: string): Promise<void> {
    const { id, sourceKey, channel, direction, queue, startedAt, durationSeconds, subject, language, customerReferenceHash } =
      parked;
    const { pausedSpans, turns, recording, storageKey, recordingSha256: sha256, peaks } = parked;
    await this.parked.remove(id);
    const added = await this.interactions.addOnce({
      ...{ id, sourceKey, agentId, channel, direction, queue, startedAt, durationSeconds, subject, language },
      ...{ customerReferenceHash, pausedSpans },
    });
    if (!added) throw new Error('What was parked is an interaction already.');
    if (recording && storageKey && sha256 && peaks)
      await this.recordings.add({ ...recording, interactionId: id, storageKey, sha256, peaks });
    if (turns) await this.transcripts.add({ interactionId: id, language, turns });
  }
}
