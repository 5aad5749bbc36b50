import type { PersonalDataOfSlice } from '../platform/personal-data/personal-table.js';

export const MESSAGING_PERSONAL_DATA: PersonalDataOfSlice = {
  slice: 'messaging',
  personal: [
    { table: 'reminder', about: ['recipient_id'], withheld: ['message_id'], erasure: 'delete' },
    // Messages to others that name the person in their facts go too: they were only news.
    {
      table: 'inbox_message',
      about: ['recipient_id'],
      where: `(t.recipient_id = $2 OR EXISTS (SELECT 1 FROM person p WHERE p.org_id = $1 AND p.id = $2
        AND p.given_name || ' ' || p.family_name IN (t.facts->>'name', t.facts->>'otherName')))`,
      shown: 't.recipient_id = $2',
      instead: { facts: `t.facts - 'name' - 'otherName'` },
      erasure: 'delete',
    },
    { table: 'message_choice', about: ['person_id'], erasure: 'delete' },
    { table: 'message_settings', about: ['person_id'], erasure: 'delete' },
    { table: 'calendar_feed', about: ['person_id'], withheld: ['token_hash'], erasure: 'delete' },
  ],
  made: {},
  impersonal: [],
};
