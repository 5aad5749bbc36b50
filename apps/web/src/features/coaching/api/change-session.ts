import { useMutation, useQueryClient } from '@tanstack/react-query';
import { graphql } from '../../../gql';
import type {
  AgendaItemInput,
  AgreementOutcome,
  AgreementStepKind,
  ChangeSessionAnswerFragment,
  MakeAgreementInput,
  PlanSessionInput,
  RescheduleSessionInput,
} from '../../../gql/graphql';
import { request } from '../../../lib/graphql';
import { roomQuery } from './session';

export type SessionAnswer = ChangeSessionAnswerFragment;

const PlanSession = graphql(`
  mutation PlanSession($input: PlanSessionInput!) { answer: planSession(input: $input) { ...ChangeSessionAnswer } }
`);
const MoveSession = graphql(`
  mutation MoveSession($input: RescheduleSessionInput!) { answer: rescheduleSession(input: $input) { ...ChangeSessionAnswer } }
`);
const CancelSession = graphql(`
  mutation CancelSession($id: ID!, $version: Int!, $reason: String!) {
    answer: cancelSession(sessionId: $id, version: $version, reason: $reason) { ...ChangeSessionAnswer }
  }
`);
const CloseSession = graphql(`
  mutation CloseSession($id: ID!, $version: Int!) { answer: closeSession(sessionId: $id, version: $version) { ...ChangeSessionAnswer } }
`);
const AddAgendaItem = graphql(`
  mutation AddAgendaItem($id: ID!, $item: AgendaItemInput!) { answer: addAgendaItem(sessionId: $id, item: $item) { ...ChangeSessionAnswer } }
`);
const MarkAgendaItem = graphql(`
  mutation MarkAgendaItem($id: ID!, $done: Boolean!) { answer: markAgendaItem(agendaItemId: $id, done: $done) { ...ChangeSessionAnswer } }
`);
const MakeAgreement = graphql(`
  mutation MakeAgreement($input: MakeAgreementInput!) { answer: makeAgreement(input: $input) { ...ChangeSessionAnswer } }
`);
const AgreeToAgreement = graphql(`
  mutation AgreeToAgreement($id: ID!) { answer: agreeToAgreement(agreementId: $id) { ...ChangeSessionAnswer } }
`);
const FollowUpAgreement = graphql(`
  mutation FollowUpAgreement($id: ID!, $outcome: AgreementOutcome!) {
    answer: followUpAgreement(agreementId: $id, outcome: $outcome) { ...ChangeSessionAnswer }
  }
`);
const WriteSessionNote = graphql(`
  mutation WriteSessionNote($id: ID!, $text: String!) { answer: writeSessionNote(sessionId: $id, text: $text) { ...ChangeSessionAnswer } }
`);

const SignOffSession = graphql(`
  mutation SignOffSession($id: ID!, $signed: Boolean!) { answer: signOffSession(sessionId: $id, signed: $signed) { ...ChangeSessionAnswer } }
`);
const EndSessionSeries = graphql(`
  mutation EndSessionSeries($id: ID!, $version: Int!, $reason: String!) {
    answer: endSessionSeries(sessionId: $id, version: $version, reason: $reason) { ...ChangeSessionAnswer }
  }
`);
const TakeAgreementStep = graphql(`
  mutation TakeAgreementStep($id: ID!, $kind: AgreementStepKind!, $courseId: ID) {
    answer: takeAgreementStep(agreementId: $id, kind: $kind, courseId: $courseId) { ...ChangeSessionAnswer }
  }
`);
const UndoAgreementStep = graphql(`
  mutation UndoAgreementStep($id: ID!, $kind: AgreementStepKind!) {
    answer: undoAgreementStep(agreementId: $id, kind: $kind) { ...ChangeSessionAnswer }
  }
`);

type Answered = { readonly answer: SessionAnswer };

/** Every deed of the room. Each answers with the whole session, or says why not. */
export const sessionDeeds = {
  plan: (input: PlanSessionInput) => request(PlanSession, { input }),
  move: (input: RescheduleSessionInput) => request(MoveSession, { input }),
  cancel: (id: string, version: number, reason: string) => request(CancelSession, { id, version, reason }),
  close: (id: string, version: number) => request(CloseSession, { id, version }),
  addItem: (id: string, item: AgendaItemInput) => request(AddAgendaItem, { id, item }),
  markItem: (id: string, done: boolean) => request(MarkAgendaItem, { id, done }),
  makeAgreement: (input: MakeAgreementInput) => request(MakeAgreement, { input }),
  agree: (id: string) => request(AgreeToAgreement, { id }),
  followUp: (id: string, outcome: AgreementOutcome) => request(FollowUpAgreement, { id, outcome }),
  signOff: (id: string, signed: boolean) => request(SignOffSession, { id, signed }),
  endSeries: (id: string, version: number, reason: string) => request(EndSessionSeries, { id, version, reason }),
  takeStep: (id: string, kind: AgreementStepKind) => request(TakeAgreementStep, { id, kind }),
  undoStep: (id: string, kind: AgreementStepKind) => request(UndoAgreementStep, { id, kind }),
  note: (id: string, text: string) => request(WriteSessionNote, { id, text }),
};

/** The refusal in an answer, null when it was done. */
export const refusalOf = (answer: SessionAnswer) => (answer.__typename === 'SessionChanged' ? null : answer);

/** Runs one deed and puts what came back on the page. */
export function useSessionDeed() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (deed: () => Promise<Answered>) => (await deed()).answer,
    onSuccess: (answer) => {
      const session =
        answer.__typename === 'SessionChanged' ? answer.session : answer.__typename === 'SessionConflict' ? answer.stored : null;
      if (session)
        client.setQueryData(roomQuery(session.id).queryKey, (known) => known && { ...known, coachingSession: session });
      return client.invalidateQueries({ queryKey: ['coaching'] });
    },
  });
}
