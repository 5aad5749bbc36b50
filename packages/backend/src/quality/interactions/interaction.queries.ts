import type { Span } from '@vakwerk/domain/quality/transcripts/paused-spans';
import { BLIND_FOR } from '../draws/blind.js';
import type { DrawReason } from '../draws/draw.entity.js';
import type { Channel, Direction } from './interaction.entity.js';

export interface InteractionSearch {
  /** Who asks: what they score blind is in no list of one agent. */
  readonly readerId: string;
  /** Teams whose agents' interactions are listed. */
  readonly teamIds: readonly string[];
  readonly agentId: string | null;
  readonly queue: string | null;
  readonly from: Date | null;
  readonly until: Date | null;
  /** true: only interactions with sound. */
  readonly recorded: boolean;
  readonly after: { readonly startedAt: string; readonly id: string } | null;
  readonly limit: number;
}

/** An interaction with what is shown beside it everywhere; its sound, waveform and transcript are fetched apart. */
export interface InteractionDetail {
  readonly id: string;
  readonly agent: { readonly id: string; readonly givenName: string; readonly familyName: string };
  readonly channel: Channel;
  readonly direction: Direction;
  readonly queue: string | null;
  readonly startedAt: Date;
  readonly durationSeconds: number;
  readonly subject: string | null;
  readonly language: 'nl' | 'en';
  readonly pausedSpans: readonly Span[];
  /** Removed for good, when the days it is kept were over. */
  readonly audioRemovedOn: Date | null;
  readonly transcriptRemovedOn: Date | null;
  readonly recording: {
    readonly id: string;
    readonly durationSeconds: number;
    readonly channels: number;
    readonly agentChannel: number | null;
  } | null;
  readonly draw: {
    readonly reason: DrawReason;
    readonly frameSize: number | null;
    readonly inclusionProbability: number | null;
  } | null;
  /** Evaluators who must not know whose it is. */
  readonly blindFor: readonly string[];
}

export interface InteractionRow extends Omit<InteractionDetail, 'agent' | 'recording' | 'draw'> {
  readonly agentId: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly recordingId: string | null;
  readonly soundSeconds: number;
  readonly channels: number;
  readonly agentChannel: number | null;
  readonly reason: DrawReason | null;
  readonly frameSize: number | null;
  readonly inclusionProbability: number | null;
}

const teamsOn = (
  day: string,
) => `(SELECT array_agg(m.team_id) FROM team_membership m WHERE m.org_id = i.org_id AND m.person_id = i.agent_id
    AND m.starts_on <= ${day} AND (m.ends_on IS NULL OR m.ends_on > ${day}))`;

/**
 * Who led the agent on the day of the interaction (the agent's calendar) may see it. An interaction from before the agent's first
 * membership, which imports of old recordings are, belongs to the teams of today. Needs `interaction i` and `person p`.
 */
export const AGENT_TEAM_IDS = `COALESCE(${teamsOn('(i.started_at AT TIME ZONE p.time_zone)::date')}, ${teamsOn('(now() AT TIME ZONE p.time_zone)::date')}, '{}')`;

const RELEASED = `('released', 'acknowledged', 'disputed', 'resolved')`;

export const INTERACTION_ACCESS = `
  SELECT i.agent_id AS "agentId", ${AGENT_TEAM_IDS} AS "agentTeamIds", i.practice,
         EXISTS (SELECT 1 FROM draw d WHERE d.org_id = i.org_id AND d.interaction_id = i.id AND d.evaluator_id = $3)
           OR EXISTS (SELECT 1 FROM evaluation e WHERE e.org_id = i.org_id AND e.interaction_id = i.id AND e.evaluator_id = $3) AS "actorEvaluates",
         EXISTS (SELECT 1 FROM evaluation e WHERE e.org_id = i.org_id AND e.interaction_id = i.id AND e.state IN ${RELEASED}) AS "hasReleasedEvaluation"
    FROM interaction i JOIN person p ON p.org_id = i.org_id AND p.id = i.agent_id
   WHERE i.org_id = $1 AND i.id = $2`;

export const INTERACTION_DETAIL = `
  SELECT i.id, i.agent_id AS "agentId", p.given_name AS "givenName", p.family_name AS "familyName", i.channel, i.direction, i.queue,
         i.started_at AS "startedAt", i.duration_seconds AS "durationSeconds", i.subject, i.language, i.paused_spans AS "pausedSpans",
         i.audio_removed_at AS "audioRemovedOn", i.transcript_removed_at AS "transcriptRemovedOn",
         r.id AS "recordingId", r.duration_seconds AS "soundSeconds", r.channels, r.agent_channel AS "agentChannel",
         d.reason, d.frame_size AS "frameSize", d.inclusion_probability AS "inclusionProbability", ${BLIND_FOR} AS "blindFor"
    FROM interaction i
    JOIN person p ON p.org_id = i.org_id AND p.id = i.agent_id
    LEFT JOIN recording r ON r.org_id = i.org_id AND r.interaction_id = i.id
    LEFT JOIN LATERAL (SELECT * FROM draw WHERE org_id = i.org_id AND interaction_id = i.id ORDER BY drawn_at DESC, id DESC LIMIT 1) d ON true`;

/** The first condition narrows to people who were ever in the teams, by index; the second looks at the day. */
export function listInteractions(organisationId: string, search: InteractionSearch): { sql: string; values: unknown[] } {
  const { readerId, teamIds, agentId, queue, from, until, recorded, after, limit } = search;
  const sql = `${INTERACTION_DETAIL}
    WHERE i.org_id = $1 AND NOT i.practice
      AND i.agent_id IN (SELECT m.person_id FROM team_membership m WHERE m.org_id = $1 AND m.team_id = ANY($2::uuid[]))
      AND ${AGENT_TEAM_IDS} && $2::uuid[]
      AND ($3::uuid IS NULL OR (i.agent_id = $3 AND NOT $11::uuid = ANY(${BLIND_FOR}))) AND ($4::text IS NULL OR i.queue = $4)
      AND ($5::timestamptz IS NULL OR i.started_at >= $5) AND ($6::timestamptz IS NULL OR i.started_at < $6)
      AND (NOT $7::boolean OR r.id IS NOT NULL)
      AND ($8::timestamptz IS NULL OR (i.started_at, i.id) < ($8, $9::uuid))
    ORDER BY i.started_at DESC, i.id DESC LIMIT $10`;
  return {
    sql,
    values: [
      organisationId,
      teamIds,
      agentId,
      queue,
      from,
      until,
      recorded,
      after?.startedAt ?? null,
      after?.id ?? null,
      limit,
      readerId,
    ],
  };
}

export function toDetail(row: InteractionRow): InteractionDetail {
  const {
    agentId,
    givenName,
    familyName,
    recordingId,
    soundSeconds,
    channels,
    agentChannel,
    reason,
    frameSize,
    inclusionProbability,
    ...plain
  } = row;
  return {
    ...plain,
    agent: { id: agentId, givenName, familyName },
    recording: recordingId ? { id: recordingId, durationSeconds: soundSeconds, channels, agentChannel } : null,
    draw: reason ? { reason, frameSize, inclusionProbability } : null,
  };
}
