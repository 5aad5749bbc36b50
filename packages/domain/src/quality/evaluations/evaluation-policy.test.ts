import { describe, expect, it } from '@jest/globals';
import * as policy from './evaluation-policy.js';
import { EVALUATION_STATES, type EvaluationState } from './evaluation-state.js';

const agent = { personId: 'agent', roles: ['agent'], teamIds: ['north'] };
const colleague = { personId: 'colleague', roles: ['agent'], teamIds: ['north'] };
const evaluator = { personId: 'evaluator', roles: ['coach'], teamIds: ['north'] };
const movedEvaluator = { ...evaluator, roles: [], teamIds: [] };
const otherCoach = { personId: 'other', roles: ['coach'], teamIds: ['south', 'north'] };
const coachElsewhere = { personId: 'elsewhere', roles: ['coach'], teamIds: ['south'] };
const manager = { personId: 'manager', roles: ['manager'], teamIds: ['north'] };
const admin = { personId: 'admin', roles: ['admin', 'author'], teamIds: ['north'] };
const coachWhoCalls = { personId: 'agent', roles: ['agent', 'coach'], teamIds: ['north'] };
const everyone = { agent, colleague, evaluator, movedEvaluator, otherCoach, coachElsewhere, manager, admin, coachWhoCalls };

type Verb = (actor: policy.QualityActor, evaluation: policy.EvaluationFacts) => boolean;
const released: EvaluationState[] = ['released', 'acknowledged', 'disputed', 'resolved'];
const afterDraft = EVALUATION_STATES.filter((state) => state !== 'draft');

describe('who may do what with an evaluation', () => {
  const table: [string, Verb, Partial<Record<keyof typeof everyone, readonly EvaluationState[]>>][] = [
    ['edit', policy.mayEditEvaluation, { evaluator: ['draft'], movedEvaluator: ['draft'] }],
    [
      'read',
      policy.mayReadEvaluation,
      {
        agent: released,
        coachWhoCalls: released,
        evaluator: EVALUATION_STATES,
        movedEvaluator: EVALUATION_STATES,
        otherCoach: afterDraft,
        manager: afterDraft,
      },
    ],
    [
      'release',
      policy.mayReleaseEvaluation,
      { evaluator: ['graded'], movedEvaluator: ['graded'], otherCoach: ['graded'], manager: ['graded'] },
    ],
    [
      'withdraw',
      policy.mayWithdrawEvaluation,
      {
        evaluator: ['draft', 'submitted', 'graded'],
        movedEvaluator: ['draft', 'submitted', 'graded'],
        otherCoach: ['submitted', 'graded'],
        manager: ['submitted', 'graded'],
      },
    ],
    ['acknowledge', policy.mayAcknowledgeEvaluation, { agent: ['released'], coachWhoCalls: ['released'] }],
    [
      'dispute',
      policy.mayDisputeEvaluation,
      { agent: ['released', 'acknowledged', 'resolved'], coachWhoCalls: ['released', 'acknowledged', 'resolved'] },
    ],
    ['resolve the dispute of', policy.mayResolveDispute, { otherCoach: ['disputed'], manager: ['disputed'] }],
  ];

  it.each(table)('decides who may %s it, for every person in every state', (_, verb, expected) => {
    for (const [name, actor] of Object.entries(everyone)) {
      const states = EVALUATION_STATES.filter((state) =>
        verb(actor, { agentId: 'agent', agentTeamIds: ['north'], evaluatorId: 'evaluator', state }),
      );
      expect([name, ...states]).toEqual([name, ...(expected[name as keyof typeof everyone] ?? [])]);
    }
  });

  it('lets coaches of the team score a call, and nobody their own', () => {
    const call = { agentId: 'agent', agentTeamIds: ['north'] };
    const allowed = Object.entries(everyone).filter(([, actor]) => policy.mayDraftEvaluation(actor, call));
    expect(allowed.map(([name]) => name)).toEqual(['evaluator', 'otherCoach']);
  });
});
