import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { mayReadInteraction } from '@vakwerk/domain/quality/interactions/interaction-policy';
import type { TranscriptTurn } from '@vakwerk/domain/quality/transcripts/transcript';
import { Database } from '../../platform/database/database.js';
import { InteractionRepository } from '../interactions/interaction.repository.js';

/** The sound of a call with its words, for who may hear it. */
export interface CallSound {
  readonly interactionId: string;
  readonly agentId: string;
  readonly startedAt: Date;
  readonly language: 'nl' | 'en';
  readonly storageKey: string;
  readonly soundMs: number;
  readonly turns: readonly TranscriptTurn[];
}

const READ = `
  SELECT i.id AS "interactionId", i.agent_id AS "agentId", i.started_at AS "startedAt", i.language, r.storage_key AS "storageKey",
         r.duration_seconds * 1000 AS "soundMs", coalesce(t.turns, '[]') AS turns
    FROM interaction i JOIN recording r ON r.org_id = i.org_id AND r.interaction_id = i.id
    LEFT JOIN transcript t ON t.org_id = i.org_id AND t.interaction_id = i.id
   WHERE i.org_id = $1 AND i.id = $2 AND i.audio_removed_at IS NULL`;

/** What coaching asks at the door; inside a unit of work of the organisation. */
@Injectable()
export class ReadCallSound {
  constructor(
    private readonly database: Database,
    private readonly interactions: InteractionRepository,
  ) {}

  /** Null: there is none, it was removed, or this person may not hear it. */
  async forActor(
    actor: PersonActor,
    interactionId: string,
  ): Promise<(CallSound & { readonly agentTeamIds: readonly string[] }) | null> {
    const access = await this.interactions.findAccess(interactionId, actor.personId);
    if (!access || !mayReadInteraction(actor, access)) return null;
    const sound = await this.stored(interactionId);
    return sound && { ...sound, agentTeamIds: access.agentTeamIds };
  }

  /** For the worker: who may hear it was decided before. */
  async stored(interactionId: string): Promise<CallSound | null> {
    const [row] = (await this.database.manager().query(READ, [this.database.organisationId(), interactionId])) as CallSound[];
    return row ?? null;
  }
}
