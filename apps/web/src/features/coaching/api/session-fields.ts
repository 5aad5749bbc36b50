import { graphql } from '../../../gql';
import type { CoachingSessionFieldsFragment } from '../../../gql/graphql';

export type CoachingSession = CoachingSessionFieldsFragment;
export type AgendaItem = CoachingSession['agenda'][number];
export type Agreement = CoachingSession['agreements'][number];

/** A session with everything in it: reading and every change answer with the same. */
graphql(`
  fragment CoachingSessionFields on CoachingSession {
    id
    state
    version
    startsAt
    startsAtLocal
    timeZone
    durationMinutes
    place
    cancelReason
    closedAt
    coachNote
    agentNote
    coach { id givenName familyName }
    agent { id givenName familyName }
    agenda { id number source title skillId evaluationId criterionId fragmentId agreementId doneAt }
    agreements { id what dueOn state agentAgreed coachAgreed skillId owner { id givenName familyName } }
    openAgreements { id what dueOn state agentAgreed coachAgreed skillId owner { id givenName familyName } }
    viewerMay { change addAgendaItem makeAgreement }
  }
`);

/** What every change answers. Fragments live in a file of types only: a build has no use for their text apart. */
graphql(`
  fragment ChangeSessionAnswer on ChangeSessionResult {
    __typename
    ... on SessionChanged { session { ...CoachingSessionFields } }
    ... on SessionConflict { code stored { ...CoachingSessionFields } }
    ... on SessionOverlap { code whose startsAt durationMinutes }
    ... on SessionRefused { code }
  }
`);
