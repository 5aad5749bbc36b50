import { type PersonalDataOfSlice, under } from '../platform/personal-data/personal-table.js';

const alone = `(SELECT s.id FROM coaching_session s WHERE s.org_id = $1 AND s.person_id = $2 AND cardinality(s.agent_ids) = 1)`;
const withMe = `(SELECT s.id FROM coaching_session s WHERE s.org_id = $1 AND $2 = ANY(s.agent_ids))`;

export const COACHING_PERSONAL_DATA: PersonalDataOfSlice = {
  slice: 'coaching',
  personal: [
    // Only the coach reads these, and every reading is on record. An export can also be made by an administrator, so they are not in it.
    {
      table: 'private_note',
      about: ['coach_id'],
      where: `(t.coach_id = $2 OR t.session_id IN ${alone})`,
      shown: 'false',
      erasure: 'delete',
    },
    {
      table: 'agreement_step',
      about: ['taken_by_id'],
      where: under('agreement_id', 'agreement', 'owner_id'),
      instead: { taken_by_id: `CASE WHEN t.taken_by_id = $2 THEN 'you' ELSE 'somebody else' END` },
      erasure: 'keep',
    },
    {
      table: 'agenda_item',
      about: ['added_by_id'],
      where: `(t.session_id IN ${alone} OR (t.session_id IN ${withMe} AND t.added_by_id = $2))`,
      instead: { added_by_id: `CASE WHEN t.added_by_id = $2 THEN 'you' ELSE 'somebody else' END` },
      erasure: { title: `'—'`, question: `''` },
    },
    {
      table: 'agreement',
      about: ['owner_id'],
      others: ['followed_up_by_id'],
      erasure: { what: `'—'`, evidence_wish: `''`, proposal: 'NULL', proposed_at: 'NULL' },
    },
    { table: 'session_seat', about: ['person_id'], erasure: { note: `''` } },
    {
      table: 'coaching_session',
      about: ['person_id'],
      where: '(t.person_id = $2 OR $2 = ANY(t.agent_ids))',
      others: ['coach_id'],
      instead: {
        person_id: `CASE WHEN t.person_id = $2 THEN 'you' ELSE 'somebody else' END`,
        agent_ids: 'cardinality(t.agent_ids)',
      },
      erasure: {
        place: `CASE WHEN person_id = $2 THEN '' ELSE place END`,
        title: `CASE WHEN cardinality(agent_ids) = 1 THEN '' ELSE title END`,
        // Also of a session with more people: it may be about this one.
        cancel_reason: `CASE WHEN cancel_reason IS NULL THEN NULL ELSE '—' END`,
      },
    },
    {
      table: 'session_series',
      about: ['person_id'],
      others: ['coach_id'],
      erasure: { place: `''`, ended_at: 'coalesce(ended_at, now())' },
    },
    {
      table: 'lesson_fragment',
      about: ['agent_id'],
      others: ['asked_by_id'],
      instead: {
        turns: `(SELECT coalesce(jsonb_agg(turn), '[]') FROM jsonb_array_elements(t.turns) turn WHERE turn->>'speaker' = 'agent')`,
      },
      before: `UPDATE course_media SET heard_until = least(heard_until, now()) WHERE org_id = $1
        AND id IN (SELECT t.media_id FROM lesson_fragment t WHERE t.org_id = $1 AND t.agent_id = $2)`,
      erasure: 'delete',
    },
    { table: 'next_step_firing', about: ['person_id'], others: ['undone_by_id'], erasure: 'keep' },
    { table: 'working_hours', about: ['person_id'], erasure: 'delete' },
    { table: 'away', about: ['person_id'], erasure: 'delete' },
  ],
  made: {
    agenda_template: ['made_by_id'],
    next_step_rule: ['created_by_id', 'changed_by_id'],
    next_step_version: ['saved_by_id'],
  },
  impersonal: [],
};
