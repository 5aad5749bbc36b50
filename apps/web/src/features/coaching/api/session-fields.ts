import { graphql } from '../../../gql';
import type { AgreementFieldsFragment, CoachingSessionFieldsFragment } from '../../../gql/graphql';

export type CoachingSession = CoachingSessionFieldsFragment;
export type AgendaItem = CoachingSession['agenda'][number];
export type Agreement = AgreementFieldsFragment;

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
    title
    series { everyWeeks endedAt }
    coach { id givenName familyName }
    agent { id givenName familyName }
    seats { person { id givenName familyName } note signedAt }
    agenda { id number source title minutes question skillId evaluationId criterionId fragmentId agreementId practiceCardId doneAt }
    agreements { ...AgreementFields }
    openAgreements { ...AgreementFields }
    viewerMay { change addAgendaItem makeAgreement lead }
  }
`);

graphql(`
  fragment AgreementFields on Agreement {
    id what evidenceWish dueOn madeAt state agentAgreed coachAgreed skillId
    owner { id givenName familyName }
    steps { kind takenAt count title { nl en } }
    proposal { beforeMean beforeN sinceSum sinceN low high at }
  }
`);

/** What every change answers. Fragments live in a file of types only: a build has no use for their text apart. */
graphql(`
  fragment ChangeSessionAnswer on ChangeSessionResult {
    __typename
    ... on SessionChanged { session { ...CoachingSessionFields } }
    ... on SessionConflict { code stored { ...CoachingSessionFields } }
    ... on SessionOverlap { code whose name startsAt durationMinutes }
    ... on SessionRefused { code }
  }
`);
