import { criteriaInOrder, type ScorecardVersion } from '@vakwerk/domain/quality/scorecards/scorecard';
import { EVALUATION_SQL } from './evaluation-detail.sql.js';
import { type Caller, inOrganisation } from './tenant.js';

interface Row extends Record<string, unknown> {
  readonly content: ScorecardVersion;
  readonly answers: readonly number[];
  readonly evaluator_id: string;
  readonly team_ids: readonly string[];
  readonly notes: readonly (readonly [number, string])[];
  readonly fragments: readonly {
    id: string;
    number: number;
    criterionIndex: number | null;
    startMs: number;
    endMs: number;
    note: string;
  }[];
  readonly failed: readonly number[];
  readonly fatal: readonly number[];
  readonly not_applicable: readonly number[];
}

export async function evaluation(caller: Caller, { id, withCard }: { id: string; withCard: boolean }): Promise<object | null> {
  const row = await inOrganisation(caller.organisationId, async (client) => {
    const { rows } = await client.query<Row>({ name: 'evaluation', text: EVALUATION_SQL, values: [caller.organisationId, id] });
    return rows[0];
  });
  if (!row || !(row.evaluator_id === caller.personId || row.team_ids.some((team) => caller.teamIds.includes(team)))) return null;
  const criteria = criteriaInOrder(row.content);
  const idAt = (place: number) => criteria[place]?.id ?? null;
  const { id: key, state, version, kind, strength, tip } = row;
  return {
    evaluation: {
      ...{ id: key, state, version, kind, strength, tip },
      agentNote: row.agent_note,
      drawReason: row.draw_reason,
      submittedAt: row.submitted_at,
      gradedAt: row.graded_at,
      releasedAt: row.released_at,
      disputableUntil: row.disputable_until,
      gradingJobId: row.grading_job_id,
      scoringSeconds: row.evaluator_id === caller.personId ? row.scoring_seconds : null,
      interaction: interactionOf(row),
      agent: { id: row.agent_id, givenName: row.given_name, familyName: row.family_name },
      evaluator: { id: row.evaluator_id, givenName: row.v_given_name, familyName: row.v_family_name },
      answers: row.answers.map((value, place) => ({
        criterionId: idAt(place),
        optionIds: value >= 0 ? [criteria[place]?.options[value]?.id] : null,
        text: null,
        notApplicable: value === -2,
      })),
      notes: row.notes.map(([place, text]) => ({ criterionId: idAt(place), text })),
      fragments: row.fragments.map(({ criterionIndex, id: fragmentId, number, startMs, endMs, note }) => {
        const criterionId = criterionIndex === null ? null : idAt(criterionIndex);
        return { id: fragmentId, number, criterionId, startMs, endMs, note };
      }),
      result: resultOf(row, idAt),
      ...(withCard ? { scorecardVersion: cardOf(row) } : {}),
    },
  };
}

const interactionOf = ({
  interaction_id: id,
  channel,
  queue,
  subject,
  started_at: startedAt,
  duration_seconds: durationSeconds,
}: Row) => ({
  ...{ id, channel, queue, subject, startedAt, durationSeconds },
});

function resultOf(row: Row, idAt: (place: number) => string | null): object {
  const { raw, final, bonus, passed } = row;
  return {
    ...{
      raw,
      final,
      nonCritical: row.non_critical,
      bonus,
      passed,
      computedAt: row.computed_at,
      jobId: row.job_id,
      sections: row.by_section,
    },
    failedCriterionIds: row.failed.map(idAt),
    fatalCriterionIds: row.fatal.map(idAt),
    notApplicableCriterionIds: row.not_applicable.map(idAt),
  };
}

/** The stored content has the shape of the answer, so there is nothing to do for it. */
function cardOf({
  scorecard_version_id: id,
  scorecard_id: scorecardId,
  number,
  name,
  published_at: publishedAt,
  content,
}: Row): object {
  const { model, policies, sections } = content;
  return { id, scorecardId, number, name, publishedAt, model, policies, sections };
}
