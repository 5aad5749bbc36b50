import { Button, MultiSelect, NumberInput, Select, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { MessageId } from '@vakwerk/i18n/catalogue';
import { useEffect, useRef, useState } from 'react';
import { graphql } from '../../../gql';
import type { AssignmentRuleInput, AssignmentRulesQuery } from '../../../gql/graphql';
import { ApiError, request } from '../../../lib/graphql';
import { useText } from '../../../lib/i18n';
import { fullName, useSignedIn } from '../../../lib/session';
import { useAssignChoices } from './assign';
import classes from './assign.module.css';
import { ruleSentence, type SaidRule } from './rule-sentence';

const PreviewDocument = graphql(`
  query PreviewAssignmentRule($id: ID, $input: AssignmentRuleInput!) {
    previewAssignmentRule(id: $id, input: $input) {
      ... on RulePreview { wouldGet names { id givenName familyName } }
      ... on LearningRefused { code }
    }
  }
`);
const SaveDocument = graphql(`
  mutation SaveAssignmentRule($id: ID, $version: Int!, $input: AssignmentRuleInput!) {
    saveAssignmentRule(id: $id, version: $version, input: $input) {
      ... on AssignmentRuleChanged { rule { id } }
      ... on LearningRefused { code }
    }
  }
`);
const SkillsDocument = graphql(`
  query RuleSkills {
    skills { id name { nl en } }
  }
`);

const LEARNER_ROLES = ['agent', 'coach', 'manager', 'author'] as const;
const DUES = ['none', 'onDate', 'assigned', 'hired'] as const;
type Due = (typeof DUES)[number];
const isOther = (role: string) => !LEARNER_ROLES.some((each) => each === role);
type Rule = AssignmentRulesQuery['assignmentRules'][number];
type Named = { readonly id: string };
const ids = (all: readonly Named[]) => all.map(({ id }) => id);
/** What one may choose, and what is chosen already: a rule may name somebody who left the team since. */
const withChosen = <Item extends Named>(offered: readonly Item[], chosen: readonly Item[] = []): Item[] => [
  ...offered,
  ...chosen.filter(({ id }) => !offered.some((each) => each.id === id)),
];

/** What is filled in. Every clause that is filled must hold; within a clause one of its values is enough. */
function useWish(rule: Rule | null) {
  const { teams } = useSignedIn();
  const [what, setWhat] = useState<string | null>(rule && `${rule.kind} ${rule.targetId}`);
  const [teamIds, setTeamIds] = useState(ids(rule?.teams ?? teams.slice(0, 1)));
  const [roles, setRoles] = useState<string[]>(rule?.roles ?? ['agent']);
  const [personIds, setPersonIds] = useState(ids(rule?.people ?? []));
  const [hiredFrom, setHiredFrom] = useState(rule?.hiredFrom ?? '');
  const [skillIds, setSkillIds] = useState(ids(rule?.failedSkills ?? []));
  const [due, setDue] = useState<Due>(rule ? (rule.due.after ?? (rule.due.kind === 'onDate' ? 'onDate' : 'none')) : 'hired');
  const [days, setDays] = useState(rule?.due.days ?? 14);
  const [dueOn, setDueOn] = useState(rule?.due.dueOn ?? '');
  const [kind, id] = (what ?? '').split(' ');
  const input: AssignmentRuleInput = {
    target: { kind: kind === 'path' ? 'path' : 'course', id: id ?? '' },
    teamIds,
    // A rule may name a role that is not offered here: leaving it out would give to more people.
    roles: [...LEARNER_ROLES.filter((each) => roles.includes(each)), ...roles.filter(isOther)] as AssignmentRuleInput['roles'],
    personIds,
    hiredFrom: hiredFrom || null,
    failedSkillIds: skillIds,
    due: dueOf(due, days, dueOn),
  };
  const fields = { what, teamIds, roles, personIds, hiredFrom, skillIds, due, days, dueOn };
  const set = { setWhat, setTeamIds, setRoles, setPersonIds, setHiredFrom, setSkillIds, setDue, setDays, setDueOn };
  return { input, ready: Boolean(id) && (due !== 'onDate' || dueOn !== ''), ...fields, ...set };
}

function dueOf(due: Due, days: number, dueOn: string): AssignmentRuleInput['due'] {
  if (due === 'assigned' || due === 'hired') return { kind: 'daysAfter', days, after: due };
  return due === 'onDate' && dueOn !== '' ? { kind: 'onDate', dueOn } : { kind: 'none' };
}

interface Props {
  /** Null: a new one. */
  readonly rule: Rule | null;
  readonly onDone: () => void;
}

/** A rule, clause by clause, with what it says and what it would do now before it is kept. */
export function RuleForm({ rule, onDone }: Props) {
  const { t, tCode, language, date } = useText();
  const { teams } = useSignedIn();
  const choices = useAssignChoices().data;
  const skills = useQuery({
    queryKey: ['skills', 'of-rules'],
    queryFn: async ({ signal }) => (await request(SkillsDocument, {}, signal)).skills,
  }).data;
  const wish = useWish(rule);
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  const { input, ready } = wish;
  const preview = useQuery({
    queryKey: ['learning', 'preview', rule?.id, input],
    enabled: ready,
    queryFn: async ({ signal }) =>
      (await request(PreviewDocument, { id: rule?.id ?? null, input }, signal)).previewAssignmentRule,
  }).data;
  const save = useSave(rule, input);
  const refused = preview && 'code' in preview ? preview.code : save.error instanceof ApiError ? save.error.code : null;
  const items = (of: 'course' | 'path') => {
    // What a rule gives may have been put away since: it stays what the rule says.
    const mine = rule?.kind === of ? [{ id: rule.targetId, title: rule.title }] : [];
    return withChosen<{ id: string; title: Rule['title'] }>(choices?.[of === 'course' ? 'courses' : 'paths'] ?? [], mine).map(
      (each) => ({ value: `${of} ${each.id}`, label: each.title[language] }),
    );
  };
  const mine = new Set(teams.map(({ id }) => id));
  const near = (choices?.people ?? []).filter(
    (each) => each.status !== 'deactivated' && each.teams.some(({ id }) => mine.has(id)),
  );
  const people = withChosen<Rule['people'][number]>(near, rule?.people);
  const offeredSkills = withChosen<Rule['failedSkills'][number]>(skills ?? [], rule?.failedSkills);
  const offeredTeams = withChosen<Rule['teams'][number]>(teams, rule?.teams);
  const target = [...(choices?.courses ?? []), ...(choices?.paths ?? [])].find(({ id }) => id === input.target.id);
  const said: SaidRule = {
    people: people.filter(({ id }) => wish.personIds.includes(id)),
    teams: offeredTeams.filter(({ id }) => wish.teamIds.includes(id)),
    roles: [...(input.roles ?? [])],
    hiredFrom: input.hiredFrom ?? null,
    failedSkills: offeredSkills.filter(({ id }) => wish.skillIds.includes(id)),
    title: target?.title ?? (rule?.targetId === input.target.id ? rule.title : { nl: '…', en: '…' }),
    due: { dueOn: null, days: null, after: null, ...input.due },
  };
  return (
    <form
      className={classes.rule}
      aria-label={t(rule ? 'learning.rules.edit' : 'learning.rules.new')}
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate(undefined, { onSuccess: onDone });
      }}
    >
      <Select
        ref={first}
        label={t('learning.assign.what')}
        data={[
          { group: t('learning.assign.paths'), items: items('path') },
          { group: t('learning.assign.courses'), items: items('course') },
        ]}
        value={wish.what}
        onChange={wish.setWhat}
        searchable
        required
      />
      <fieldset>
        <legend>{t('learning.rules.who')}</legend>
        <p className={classes.sub}>{t('learning.rules.whoHint')}</p>
        <div className={classes.pair}>
          <MultiSelect
            label={t('learning.assign.teams')}
            data={offeredTeams.map((each) => ({ value: each.id, label: each.name }))}
            value={wish.teamIds}
            onChange={wish.setTeamIds}
          />
          <MultiSelect
            label={t('learning.rules.role')}
            data={LEARNER_ROLES.map((each) => ({ value: each, label: t(`learning.certificate.role.${each}` as MessageId) }))}
            value={wish.roles}
            onChange={wish.setRoles}
          />
          <MultiSelect
            label={t('learning.assign.people')}
            data={people.map((each) => ({ value: each.id, label: fullName(each) }))}
            value={wish.personIds}
            onChange={wish.setPersonIds}
            searchable
          />
          <TextInput
            type="date"
            label={t('learning.rules.hiredFrom')}
            value={wish.hiredFrom}
            onChange={(event) => wish.setHiredFrom(event.currentTarget.value)}
          />
          <MultiSelect
            label={t('learning.rules.skill')}
            description={t('learning.rules.skillHint')}
            data={offeredSkills.map((each) => ({ value: each.id, label: each.name[language] }))}
            value={wish.skillIds}
            onChange={wish.setSkillIds}
            searchable
          />
        </div>
      </fieldset>
      <fieldset>
        <legend>{t('learning.rules.due')}</legend>
        <div className={classes.pair}>
          <Select
            aria-label={t('learning.rules.due')}
            data={DUES.map((each) => ({ value: each, label: t(`learning.rules.due.${each}` as MessageId) }))}
            value={wish.due}
            allowDeselect={false}
            onChange={(value) => wish.setDue(DUES.find((each) => each === value) ?? 'none')}
          />
          {(wish.due === 'assigned' || wish.due === 'hired') && (
            <NumberInput
              aria-label={t('learning.rules.days')}
              suffix={t('learning.rules.daysSuffix')}
              value={wish.days}
              min={0}
              max={3650}
              allowDecimal={false}
              onChange={(value) => wish.setDays(Number(value) || 0)}
            />
          )}
          {wish.due === 'onDate' && (
            <TextInput
              type="date"
              aria-label={t('learning.rules.due.onDate')}
              value={wish.dueOn}
              required
              onChange={(event) => wish.setDueOn(event.currentTarget.value)}
            />
          )}
        </div>
      </fieldset>
      <div className={classes.said} aria-live="polite">
        <p className={classes.sentence}>{ruleSentence(said, t, language, date)}</p>
        {preview && 'wouldGet' in preview && (
          <p>
            <b>{t('learning.rules.preview', { count: preview.wouldGet ?? 0 })}</b>
            {(preview.names?.length ?? 0) > 0 && (
              <span className={classes.sub}>
                {t('learning.rules.previewNames', { names: (preview.names ?? []).map(fullName).join(', ') })}
              </span>
            )}
          </p>
        )}
        {refused && <p className={classes.refused}>{tCode(`learning.error.${refused}`, 'learning.assign.notDone')}</p>}
      </div>
      <div className={classes.acts}>
        <Button type="submit" loading={save.isPending} disabled={!ready}>
          {t('learning.rules.save')}
        </Button>
        <Button variant="subtle" onClick={onDone}>
          {t('common.cancel')}
        </Button>
      </div>
    </form>
  );
}

function useSave(rule: Rule | null, input: AssignmentRuleInput) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async () => {
      const { saveAssignmentRule: answer } = await request(SaveDocument, {
        id: rule?.id ?? null,
        version: rule?.version ?? 0,
        input,
      });
      if ('code' in answer && answer.code) throw new ApiError(answer.code, null, answer.code);
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ['learning', 'rules'] }),
  });
}
