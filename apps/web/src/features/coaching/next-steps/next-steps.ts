import { keepPreviousData, queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { graphql } from '../../../gql';
import type { NextStepChoicesQuery, NextStepInput, NextStepLogQuery, NextStepRulesQuery } from '../../../gql/graphql';
import { ApiError, request } from '../../../lib/graphql';

const RulesDocument = graphql(`
  query NextStepRules {
    nextStepRules {
      id version state name
      trigger { kind aboutId times outOf days }
      teamIds roles
      actions { kind target targetId dueDays skillId most title }
      perPersonPerWeek perDay
      createdBy { id givenName familyName } createdAt
      changedBy { id givenName familyName } changedAt
      taken people held lastTakenAt mayManage
    }
  }
`);
const ChoicesDocument = graphql(`
  query NextStepChoices {
    nextStepChoices {
      criteria { id name { nl en } group offered }
      certifications { id name { nl en } group offered }
      targets { id name { nl en } group offered }
      skills { id name { nl en } group offered }
      teams { id name offered }
    }
  }
`);
const LogDocument = graphql(`
  query NextStepLog($ruleId: ID!, $first: Int!) {
    nextStepLog(ruleId: $ruleId, first: $first) {
      id
      person { id givenName familyName }
      about { nl en }
      evaluationIds evidenceCount heldAt takenAt ruleVersion
      outcomes { action outcome reason count }
      undoneAt
      undoneBy { id givenName familyName }
    }
  }
`);
const PreviewDocument = graphql(`
  query PreviewNextStep($id: ID, $input: NextStepInput!) {
    previewNextStep(id: $id, input: $input) {
      ... on NextStepPreviewObject {
        takenCount peopleCount heldCount
        now { id person { id givenName familyName } about { nl en } evidenceCount heldAt takenAt }
        past { id person { id givenName familyName } about { nl en } evidenceCount heldAt takenAt }
      }
      ... on NextStepRefused { code }
    }
  }
`);
const SaveDocument = graphql(`
  mutation SaveNextStep($id: ID, $version: Int!, $on: Boolean!, $input: NextStepInput!) {
    saveNextStep(id: $id, version: $version, on: $on, input: $input) {
      ... on NextStepSaved { rule { id } }
      ... on NextStepRefused { code }
    }
  }
`);
const SwitchDocument = graphql(`
  mutation SwitchNextStep($id: ID!, $state: NextStepRuleState!) {
    switchNextStep(id: $id, state: $state) { id state }
  }
`);
const UndoDocument = graphql(`
  mutation UndoNextStep($firingId: ID!) {
    undoNextStep(firingId: $firingId)
  }
`);

export type NextStepRule = NextStepRulesQuery['nextStepRules'][number];
export type NextStepChoices = NextStepChoicesQuery['nextStepChoices'];
export type FiredStep = NextStepLogQuery['nextStepLog'][number];
type Action = NextStepRule['actions'][number];
export type ActionKind = Action['kind'];
export type TriggerKind = NextStepRule['trigger']['kind'];

const KEY = ['coaching', 'next-steps'] as const;
export const rulesQuery = queryOptions({
  queryKey: [...KEY, 'rules'],
  queryFn: async ({ signal }) => (await request(RulesDocument, {}, signal)).nextStepRules,
});
export const choicesQuery = queryOptions({
  queryKey: [...KEY, 'choices'],
  queryFn: async ({ signal }) => (await request(ChoicesDocument, {}, signal)).nextStepChoices,
});
export const logQuery = (ruleId: string, first: number) =>
  queryOptions({
    queryKey: [...KEY, 'log', ruleId, first],
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }) => (await request(LogDocument, { ruleId, first }, signal)).nextStepLog,
  });

/** What the rule on the screen does; nothing is asked while it is not whole. */
export const usePreview = (id: string | null, input: NextStepInput, ready: boolean) =>
  useQuery({
    queryKey: [...KEY, 'preview', id, input],
    enabled: ready,
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }) => (await request(PreviewDocument, { id, input }, signal)).previewNextStep,
  });

export function useSaveRule(rule: NextStepRule | null) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async ({ input, on }: { readonly input: NextStepInput; readonly on: boolean }) => {
      const { saveNextStep: answer } = await request(SaveDocument, {
        id: rule?.id ?? null,
        version: rule?.version ?? 0,
        on,
        input,
      });
      if ('code' in answer && answer.code) throw new ApiError(answer.code, null, answer.code);
      return 'rule' in answer ? (answer.rule?.id ?? null) : null;
    },
    onSettled: () => queries.invalidateQueries({ queryKey: KEY }),
  });
}

export function useSwitchRule(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (state: NextStepRule['state']) => request(SwitchDocument, { id, state }),
    onSettled: () => queries.invalidateQueries({ queryKey: KEY }),
  });
}

export function useUndoStep() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (firingId: string) => (await request(UndoDocument, { firingId })).undoNextStep,
    onSettled: () => queries.invalidateQueries({ queryKey: KEY }),
  });
}
