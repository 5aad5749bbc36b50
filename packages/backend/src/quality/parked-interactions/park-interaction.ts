import { Injectable } from '@nestjs/common';
import type { Actor } from '@vakwerk/domain/people/actor';
import { AuditLog } from '../../platform/auth/audit-log.js';
import { Live } from '../../platform/live/live.js';
import type { ImportedInteraction, ImportOutcome, InteractionToSave } from '../interactions/imported-interaction.js';
import { ParkedInteractionRepository } from './parked-interaction.repository.js';

/** Keeps an interaction whose agent is not known, whole, until somebody has the employee number. Part of the caller's unit of work. */
@Injectable()
export class ParkInteraction {
  constructor(
    private readonly parked: ParkedInteractionRepository,
    private readonly audit: AuditLog,
    private readonly live: Live,
  ) {}

  async run(actor: Actor, rows: InteractionToSave, { employeeNumber }: ImportedInteraction): Promise<ImportOutcome> {
    const { interaction, measured, stored, originalSha256, agentChannel, transcript, auditDetails } = rows;
    const actorId = actor.kind === 'person' ? actor.personId : null;
    await this.parked.add({
      ...interaction,
      employeeNumber: employeeNumber ?? '',
      parkedById: actorId,
      pausedSpans: interaction.pausedSpans ?? [],
      turns: transcript?.turns ?? null,
      recording:
        measured && stored
          ? {
              mediaType: measured.contentType,
              codec: measured.codec,
              channels: measured.channels,
              sampleRate: measured.sampleRate,
              durationSeconds: measured.durationSeconds,
              bytes: stored.bytes,
              agentChannel,
            }
          : null,
      peaks: measured ? Buffer.concat(measured.peaks) : null,
      storageKey: stored?.key ?? null,
      recordingSha256: stored ? (originalSha256 ?? stored.sha256) : null,
    });
    await this.audit.append({
      actorId,
      action: 'interaction.parked',
      subjectKind: 'parkedInteraction',
      subjectId: interaction.id,
      ...(auditDetails && { details: auditDetails }),
    });
    await this.live.announce('interactions');
    return { interactionId: interaction.id, outcome: 'parked' };
  }
}
