import { type PersonalDataOfSlice, under } from '../platform/personal-data/personal-table.js';
import { LEGAL_HOLD, OPEN_DISPUTE } from './retention/kept-items.js';

const ofCall = under('interaction_id', 'interaction', 'agent_id');
const ofEvaluation = under('evaluation_id', 'evaluation', 'agent_id');
/** What the person may read: what was released to them, and what they said themselves. */
const READABLE = `((e.kind <> 'calibration' AND e.released_at <= now()) OR e.evaluator_id = e.agent_id)`;
const readable = (key: string) => `EXISTS (SELECT 1 FROM evaluation e WHERE e.org_id = $1 AND e.id = t.${key} AND ${READABLE})`;
/** What a customer said is theirs. */
const OWN_TURNS = `(SELECT coalesce(jsonb_agg(turn), '[]') FROM jsonb_array_elements(t.turns) turn WHERE turn->>'speaker' = 'agent')`;
const FILES_TO_GO = `INSERT INTO pending_deletion (org_id, id, interaction_id, storage_key, object_sha256, bytes, due_at, marked_at, job_id)
  SELECT t.org_id, t.id, t.interaction_id, t.storage_key, t.sha256, t.bytes, now(), now(), 'erasure' FROM recording t
   WHERE t.org_id = $1 AND ${ofCall} ON CONFLICT DO NOTHING`;
const HELD = `EXISTS (SELECT 1 FROM interaction i WHERE i.org_id = $1 AND i.agent_id = $2 AND (${LEGAL_HOLD} OR ${OPEN_DISPUTE}))`;
const dispute = `t.dispute_id IN (SELECT d.id FROM dispute d JOIN evaluation e ON e.org_id = d.org_id AND e.id = d.evaluation_id
  WHERE d.org_id = $1 AND e.agent_id = $2)`;

/** The sound and words of a call are the voice of the person, and of a customer: they go whole. The score stays, without a name. */
export const QUALITY_PERSONAL_DATA: PersonalDataOfSlice = {
  slice: 'quality',
  holds: HELD,
  personal: [
    { table: 'saved_view', about: ['person_id'], erasure: 'delete' },
    { table: 'transcript', about: [], where: ofCall, instead: { turns: OWN_TURNS }, erasure: 'delete' },
    // The file itself is deleted by who owns the files, from the list that erasure makes of these rows.
    { table: 'recording', about: [], where: ofCall, withheld: ['peaks', 'storage_key'], before: FILES_TO_GO, erasure: 'delete' },
    {
      table: 'parked_interaction',
      about: ['parked_by_id'],
      where: 't.employee_number = (SELECT p.employee_number FROM person p WHERE p.org_id = $1 AND p.id = $2)',
      withheld: ['peaks', 'storage_key', 'turns', 'customer_reference_hash', 'parked_by_id'],
      erasure: 'delete',
    },
    {
      table: 'dispute_item',
      about: [],
      where: dispute,
      erasure: { reason: `'—'`, outcome_reason: `CASE WHEN outcome_reason IS NULL THEN NULL ELSE '—' END` },
    },
    // While it holds, erasure waits. Why it was there is text of the organisation, often about a customer: in no export, and it goes.
    {
      table: 'legal_hold',
      about: [],
      where: ofCall,
      others: ['set_by_id', 'lifted_by_id'],
      withheld: ['reason'],
      erasure: { reason: `'—'` },
    },
    { table: 'dispute', about: [], where: ofEvaluation, others: ['reviewer_id'], erasure: 'keep' },
    { table: 'evaluation_note', about: [], where: ofEvaluation, shown: readable('evaluation_id'), erasure: 'delete' },
    { table: 'evaluation_fragment', about: [], where: ofEvaluation, shown: readable('evaluation_id'), erasure: { note: `''` } },
    { table: 'evaluation_result', about: [], where: ofEvaluation, shown: readable('evaluation_id'), erasure: 'keep' },
    {
      table: 'evaluation',
      about: ['agent_id'],
      shown: readable('id'),
      others: ['evaluator_id'],
      erasure: {
        strength: `''`,
        tip: `''`,
        agent_note: `''`,
        withdraw_reason: `CASE WHEN withdraw_reason IS NULL THEN NULL ELSE '—' END`,
      },
    },
    { table: 'spoken_practice', about: ['agent_id'], others: ['asked_by_id'], erasure: { prompt: `'—'` } },
    {
      table: 'playback_log',
      about: ['person_id'],
      where: `(t.person_id = $2 OR ${ofCall})`,
      withheld: ['link_id'],
      instead: { person_id: `CASE WHEN t.person_id = $2 THEN 'you' ELSE 'somebody else' END` },
      erasure: 'keep',
    },
    {
      table: 'interaction',
      about: ['agent_id'],
      withheld: ['customer_reference_hash'],
      // Without its number in the telephone system nobody finds the person back by it.
      erasure: {
        subject: 'NULL',
        customer_reference_hash: 'NULL',
        source_key: `'erased-' || id`,
        audio_removed_at:
          'CASE WHEN EXISTS (SELECT 1 FROM pending_deletion d WHERE d.org_id = t.org_id AND d.interaction_id = t.id) THEN coalesce(audio_removed_at, now()) ELSE audio_removed_at END',
        transcript_removed_at: 'coalesce(transcript_removed_at, now())',
      },
    },
  ],
  made: {
    draw: ['evaluator_id'],
    api_key: ['created_by_id'],
    calibration: ['lead_id', 'reference_id'],
    calibration_decision: ['decided_by_id'],
    calibration_evaluator: ['evaluator_id'],
    retention_rule: ['changed_by_id'],
    sampling_plan: ['created_by_id'],
    sampling_run: ['ran_by_id'],
    scorecard_version: ['published_by_id', 'saved_by_id'],
  },
  impersonal: [
    'calibration_call',
    'comment_template',
    'deletion_record',
    'ingest_request',
    'pending_deletion',
    'quality_setting',
    'scorecard',
  ],
};
