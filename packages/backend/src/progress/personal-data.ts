import type { PersonalDataOfSlice } from '../platform/personal-data/personal-table.js';

/** Weeks and observations are numbers: they stay, and belong to nobody any more. */
export const PROGRESS_PERSONAL_DATA: PersonalDataOfSlice = {
  slice: 'progress',
  personal: [
    { table: 'skill_goal', about: ['person_id'], erasure: 'delete' },
    { table: 'week_mark', about: ['person_id'], erasure: 'keep' },
    { table: 'observation', about: ['person_id'], shown: '(t.visible_from IS NULL OR t.visible_from <= now())', erasure: 'keep' },
    { table: 'person_skill_week', about: ['person_id'], erasure: 'keep' },
  ],
  made: { skill_merge: ['merged_by_id'], rollout: ['planned_by_id'], frozen_transfer: ['frozen_by_id'] },
  impersonal: ['figures_check', 'organisation_skill_week', 'rollout_wave', 'skill_prior', 'team_skill_week', 'transfer_weighing'],
};
