import { Injectable } from '@nestjs/common';
import type { ProfileEventKind } from '@vakwerk/domain/progress/profile-stream';
import type { LocalizedText } from '@vakwerk/domain/shared/localized';
import { Database } from '../../platform/database/database.js';

/** Something that happened around one person. */
export interface ProfileEvent {
  readonly kind: ProfileEventKind;
  /** Of the evaluation, assignment, session, agreement or certificate. */
  readonly id: string;
  readonly at: Date;
  /** In two languages where authors wrote it… */
  readonly title: LocalizedText | null;
  /** …or in the words of a person. */
  readonly text: string | null;
  /** Of a call: its final score, 0–1. */
  readonly score: number | null;
  /** Chance chose the call, so it counts in estimates. */
  readonly random: boolean;
  /** The person sees it on their own pages. */
  readonly seenByPerson: boolean;
  /** The coach who asks wrote a private note with it; of others nobody sees that there is one. */
  readonly ownNote: boolean;
  /** To go there: the session of a conversation or agreement, the coach’s own. */
  readonly sessionId: string | null;
  readonly state: string | null;
  readonly sortKey: string;
}

const EVENTS: Readonly<Record<ProfileEventKind, string>> = {
  call: `
    SELECT 'call' AS kind, e.id, i.started_at AS at, c.name AS title, i.subject AS text, r.final::float8 AS score, e.draw_reason = 'random' AS random,
           e.released_at IS NOT NULL AS seen, false AS note, NULL::uuid AS session_id, e.state
      FROM evaluation e JOIN interaction i ON i.org_id = e.org_id AND i.id = e.interaction_id
      JOIN scorecard_version v ON v.org_id = e.org_id AND v.id = e.scorecard_version_id JOIN scorecard c ON c.org_id = v.org_id AND c.id = v.scorecard_id
      LEFT JOIN LATERAL (SELECT final FROM evaluation_result r WHERE r.org_id = e.org_id AND r.evaluation_id = e.id ORDER BY r.id DESC LIMIT 1) r ON true
     WHERE e.org_id = $1 AND e.agent_id = $2 AND e.kind = 'live' AND e.graded_at IS NOT NULL AND e.state <> 'withdrawn'`,
  lesson: `
    SELECT 'lesson', a.id, a.completed_at, v.title, NULL, NULL, false, true, false, NULL::uuid, NULL
      FROM assignment a JOIN course_version v ON v.org_id = a.org_id AND v.id = a.course_version_id
     WHERE a.org_id = $1 AND a.person_id = $2 AND a.completed_at IS NOT NULL`,
  coaching: `
    SELECT 'coaching', s.id, s.starts_at, NULL, nullif(s.title, ''), NULL, false, true,
           s.coach_id = $3 AND EXISTS (SELECT 1 FROM private_note n WHERE n.org_id = s.org_id AND n.session_id = s.id AND n.text <> ''),
           CASE WHEN s.coach_id = $3 THEN s.id END, s.state
      FROM coaching_session s WHERE s.org_id = $1 AND s.agent_ids @> ARRAY[$2::uuid] AND s.state <> 'cancelled'`,
  agreement: `
    SELECT 'agreement', g.id, g.made_at, NULL, g.what, NULL, false, true, false, CASE WHEN s.coach_id = $3 THEN s.id END,
           coalesce(g.outcome, 'open')
      FROM agreement g JOIN coaching_session s ON s.org_id = g.org_id AND s.id = g.session_id
     WHERE g.org_id = $1 AND g.owner_id = $2 AND s.state <> 'cancelled'`,
  certificate: `
    SELECT 'certificate', c.id, c.issued_at, c.title, NULL, NULL, false, true, false, NULL::uuid,
           CASE WHEN c.revoked_at IS NOT NULL THEN 'revoked' WHEN c.superseded_at IS NOT NULL THEN 'superseded' ELSE 'valid' END
      FROM certificate c WHERE c.org_id = $1 AND c.person_id = $2`,
};

const pageOf = (kinds: readonly ProfileEventKind[]) => `
  SELECT kind, id, at, title, text, score, random, seen AS "seenByPerson", note AS "ownNote", session_id AS "sessionId", state, at::text AS "sortKey"
    FROM (${kinds.map((kind) => EVENTS[kind]).join(' UNION ALL ')}) AS event(kind, id, at, title, text, score, random, seen, note, session_id, state)
   WHERE $3::uuid IS NOT NULL AND ($4::text IS NULL OR (at, id) < ($4::timestamptz, $5::uuid)) ORDER BY at DESC, id DESC LIMIT $6`;

@Injectable()
export class ProfileStreamReader {
  constructor(private readonly database: Database) {}

  /** Newest first. `after`: the last one of the page before. */
  async list(
    of: { personId: string; readerId: string; kinds: readonly ProfileEventKind[] },
    after: { sort: string; id: string } | null,
    most: number,
  ): Promise<ProfileEvent[]> {
    const parameters = [this.database.organisationId(), of.personId, of.readerId, after?.sort ?? null, after?.id ?? null, most];
    return (await this.database.manager().query(pageOf(of.kinds), parameters)) as ProfileEvent[];
  }
}
