import { graphql } from '../../../gql';
import type { EvaluationFieldsFragment } from '../../../gql/graphql';

export type Evaluation = EvaluationFieldsFragment;

/** What the evaluator made, and the version of it: all that a conflict needs to show. */
graphql(`
  fragment DraftFields on Evaluation {
    version
    answers { criterionId optionIds text notApplicable }
    notes { criterionId text }
    fragments { id number criterionId startMs endMs note }
    strength
    tip
    highlightFragmentId
  }
`);

/** One evaluation with the scorecard it was made on. A fragment, so that opening, comparing and reading ask for the same. */
graphql(`
  fragment EvaluationFields on Evaluation {
    id
    kind
    state
    ...DraftFields
    interaction { id subject queue startedAt durationSeconds channel }
    agent { id givenName familyName }
    blind
    evaluator { id givenName familyName }
    drawReason
    scoringSeconds
    submittedAt
    gradingJobId
    gradedAt
    releaseAt
    releasedAt
    acknowledgedAt
    agentNote
    withdrawReason
    result { raw final passed computedAt jobId fatalCriterionIds }
    scorecardVersion {
      id
      scorecardId
      number
      name { nl en }
      model
      policies { naPolicy fatalEffect passRatio bonusCap selfEvaluation }
      sections {
        id
        title { nl en }
        weight
        failSection
        criteria {
          id
          text { nl en }
          guidance { explanation { nl en } goodExample { nl en } badExample { nl en } }
          type
          options { id label { nl en } points }
          naAllowed
          negativePointsAllowed
          commentRequired
          critical
          fatal
          bonus
          condition { criterionId optionIds }
          skillId
          rootCauses { id label { nl en } }
        }
      }
    }
  }
`);
