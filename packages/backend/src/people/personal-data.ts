import type { PersonalDataOfSlice } from '../platform/personal-data/personal-table.js';

/** The person's own row keeps its id, so that numbers still add up; everything that says who it was goes. */
const NAMELESS = {
  given_name: `CASE WHEN language = 'en' THEN 'Erased' ELSE 'Gewiste' END`,
  family_name: `CASE WHEN language = 'en' THEN 'person' ELSE 'persoon' END`,
  email: `'erased-' || id || '@erased.invalid'`,
  employee_number: 'NULL',
  hired_on: 'NULL',
  password_hash: 'NULL',
  status: `'deactivated'`,
  deactivated_at: 'coalesce(deactivated_at, now())',
  erased_at: 'coalesce(erased_at, now())',
};

export const PEOPLE_PERSONAL_DATA: PersonalDataOfSlice = {
  slice: 'people',
  personal: [
    { table: 'session', about: ['person_id'], withheld: ['token_hash'], erasure: 'delete' },
    { table: 'sign_on_link', about: ['person_id'], erasure: 'delete' },
    {
      table: 'second_factor',
      about: ['person_id'],
      withheld: ['sealed_secret', 'recovery_hashes', 'last_step'],
      erasure: 'delete',
    },
    { table: 'invitation', about: ['person_id'], withheld: ['token_hash'], erasure: 'delete' },
    { table: 'idempotency_key', about: ['person_id'], withheld: ['body_hash', 'answer'], erasure: 'delete' },
    { table: 'team_membership', about: ['person_id'], erasure: 'keep' },
    // Ids and deeds, chained by hash: it is the proof of who may look, and has no name in it.
    {
      table: 'audit_entry',
      about: ['actor_id', 'subject_id'],
      where: '(t.actor_id = $2 OR t.subject_id = $2)',
      withheld: ['hash'],
      instead: {
        actor_id: `CASE WHEN t.actor_id = $2 THEN 'you' WHEN t.actor_id IS NULL THEN NULL ELSE 'somebody else' END`,
        subject_id: `CASE WHEN t.subject_id = $2 OR t.subject_kind <> 'person' THEN t.subject_id::text ELSE 'somebody else' END`,
        details: `CASE WHEN t.subject_id = $2 THEN t.details ELSE '{}'::jsonb END`,
      },
      erasure: 'keep',
    },
    { table: 'person', about: ['id'], withheld: ['password_hash'], erasure: NAMELESS },
  ],
  // The ledger: ids and days, so that what was erased stays erased after a restore.
  made: { erasure: ['person_id', 'erased_by_id'] },
  impersonal: [
    'organisation',
    'team',
    'sign_in_attempt',
    'sign_in_rules',
    'used_sign_on',
    'outbox_event',
    'processed_event',
    'schema_migration',
  ],
};
