import type { PersonalDataOfSlice } from '../platform/personal-data/personal-table.js';

export const SKILLS_PERSONAL_DATA: PersonalDataOfSlice = {
  slice: 'skills',
  personal: [],
  made: {},
  impersonal: ['skill_framework', 'skill'],
};
