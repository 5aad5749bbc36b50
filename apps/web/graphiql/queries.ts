import skillGraph from './queries/1-one-skill-graph.graphql?raw';
import learn from './queries/2-learn.graphql?raw';
import scoreACall from './queries/3-score-a-call.graphql?raw';
import readFeedback from './queries/4-read-feedback.graphql?raw';
import knowsItDoesIt from './queries/5-knows-it-does-it.graphql?raw';
import theTeam from './queries/6-the-team.graphql?raw';

/** The story of the product, in the order it is told. @param teamId what the query about a team asks for */
export const savedQueries = (teamId: string) => [
  ...[skillGraph, learn, scoreACall, readFeedback, knowsItDoesIt].map((query) => ({ query })),
  { query: theTeam, variables: JSON.stringify({ teamId }, null, 2) },
];
