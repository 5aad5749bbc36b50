import { graphql } from '../../../gql';
import type { SetMyGoalMutationVariables } from '../../../gql/graphql';
import { request } from '../../../lib/graphql';

const SetMyGoal = graphql(`
  mutation SetMyGoal($skillId: ID!, $level: GoalLevel!, $byOn: String, $shared: Boolean!) {
    answer: setMyGoal(skillId: $skillId, level: $level, byOn: $byOn, shared: $shared) {
      __typename
      ... on GoalSet { goal { skillId } }
      ... on GoalRefused { code }
    }
  }
`);
export const setGoal = async (goal: SetMyGoalMutationVariables) => (await request(SetMyGoal, goal)).answer;

const RemoveMyGoal = graphql(`
  mutation RemoveMyGoal($skillId: ID!) { removeMyGoal(skillId: $skillId) }
`);
export const removeGoal = (skillId: string) => request(RemoveMyGoal, { skillId });
