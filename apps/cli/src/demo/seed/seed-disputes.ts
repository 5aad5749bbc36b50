import { newId } from '@vakwerk/backend/platform/database/new-id';
import { FoldEvaluation } from '@vakwerk/backend/progress/index';
import { AssignReviewer, DecideDispute, DisputeReader, OpenDispute } from '@vakwerk/backend/quality/index';
import { highestPoints, type ScorecardCriterion, type ScorecardVersion } from '@vakwerk/domain/quality/scorecards/scorecard';
import { chosenOptionIds } from '@vakwerk/domain/quality/scoring/answers';
import { unpackAnswers } from '@vakwerk/domain/quality/scoring/pack-answers';
import { disputes } from '../content/disputes.js';
import { actorOf, type House } from './house.js';

interface Candidate {
  readonly id: string;
  readonly agentId: string;
  readonly evaluatorId: string;
  readonly answers: number[];
  readonly content: ScorecardVersion;
}

/** Agents who see something differently, and what became of it. The newest evaluations first: those can still be disputed. */
export async function seedDisputes(house: House): Promise<void> {
  const { product, organisationId } = house;
  const found = await product.query<Candidate>(
    organisationId,
    `SELECT DISTINCT ON (e.agent_id) e.id, e.agent_id AS "agentId", e.evaluator_id AS "evaluatorId", e.answers, s.content
       FROM evaluation e JOIN scorecard_version s ON s.org_id = e.org_id AND s.id = e.scorecard_version_id
      WHERE e.org_id = $1 AND e.kind = 'live' AND e.state IN ('released', 'acknowledged') AND e.disputable_until > now()
        AND EXISTS (SELECT 1 FROM evaluation_result r WHERE r.org_id = e.org_id AND r.evaluation_id = e.id AND cardinality(r.failed) > 0)
      ORDER BY e.agent_id, e.released_at DESC, e.id`,
    [organisationId],
  );
  // The first team first: the manager of the demo leads it.
  const teams = house.organisation.teams.map(({ key }) => house.teamIds.get(key));
  const placeOf = ({ agentId }: Candidate) => {
    const key = keyOf(house, agentId);
    const { teamIds } = actorOf(house, key);
    return `${teams.findIndex((id) => id && teamIds.includes(id))} ${key}`;
  };
  const candidates = found.sort((one, other) => placeOf(one).localeCompare(placeOf(other)));
  const left = [...disputes];
  for (const candidate of candidates) {
    const dispute = left[0];
    const wrong = firstWrong(candidate);
    if (!dispute || !wrong) continue;
    const { language } = house.organisation;
    const agent = actorOf(house, keyOf(house, candidate.agentId));
    const opened = await product.get(OpenDispute).run(agent, {
      evaluationId: candidate.id,
      idempotencyKey: newId(),
      items: [{ criterionId: wrong.criterion.id, reason: dispute.reason[language], proposed: { optionIds: [wrong.bestId] } }],
    });
    if (!opened.ok) throw new Error(`A demo dispute cannot be opened: ${JSON.stringify(opened.error)}`);
    left.shift();
    if (dispute.decision) await decide(house, opened.value.disputeId, wrong.criterion.id, dispute.decision);
  }
}

async function decide(
  house: House,
  disputeId: string,
  criterionId: string,
  decision: NonNullable<(typeof disputes)[number]['decision']>,
): Promise<void> {
  const { product, organisationId } = house;
  const record = await product.within(organisationId, () => product.get(DisputeReader).find(disputeId));
  const lead = house.people.find(({ key, roles }) => {
    const { personId, teamIds } = actorOf(house, key);
    const leads = roles.includes('coach') || roles.includes('manager');
    const other = personId !== record?.evaluatorId && personId !== record?.agentId;
    return leads && other && teamIds.some((id) => record?.agentTeamIds.includes(id));
  });
  if (!record || !lead) return;
  const reviewer = actorOf(house, lead.key);
  await product.get(AssignReviewer).run(reviewer, { disputeId, reviewerId: reviewer.personId, expectedVersion: record.version });
  const decisions = [{ criterionId, outcome: decision.outcome, reason: decision.reason[house.organisation.language] }];
  const expectedVersion = record.version + 1;
  const decided = await product
    .get(DecideDispute)
    .run(reviewer, { disputeId, expectedVersion, idempotencyKey: newId(), decisions });
  if (!decided.ok) throw new Error(`A demo dispute cannot be decided: ${JSON.stringify(decided.error)}`);
  await product.get(FoldEvaluation).run({ kind: 'system', organisationId }, { evaluationId: record.evaluationId });
}

/** The first criterion that gave less than it could, with its best option. */
function firstWrong({ content, answers }: Candidate): { criterion: ScorecardCriterion; bestId: string } | null {
  const given = unpackAnswers(content, answers);
  for (const criterion of content.sections.flatMap(({ criteria }) => criteria)) {
    if (criterion.type === 'text' || criterion.type === 'checklist') continue;
    const [chosen] = chosenOptionIds(criterion, given[criterion.id]) ?? [];
    const best = criterion.options.find(({ points }) => points === highestPoints(criterion));
    if (chosen && best && chosen !== best.id) return { criterion, bestId: best.id };
  }
  return null;
}

function keyOf(house: House, personId: string): string {
  for (const [key, actor] of house.actors) if (actor.personId === personId) return key;
  throw new Error('The demo has an evaluation of nobody.');
}
