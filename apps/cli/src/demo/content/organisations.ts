import { harbourPeople } from './people-harbour.js';
import { zonnedaalPeople } from './people-zonnedaal.js';
import type { DemoOrganisation, DemoPerson } from './types.js';

export const organisations: readonly DemoOrganisation[] = [
  {
    key: 'zonnedaal',
    name: 'Zonnedaal Energie',
    language: 'nl',
    timeZone: 'Europe/Amsterdam',
    emailDomain: 'zonnedaal.example',
    teams: [
      { key: 'noord', name: 'Team Noord', queues: ['invoice-nl', 'moving-nl', 'service-nl'] },
      { key: 'zuid', name: 'Team Zuid', queues: ['service-nl', 'contract-nl', 'invoice-nl'] },
    ],
  },
  {
    key: 'harbour',
    name: 'Harbour Travel',
    language: 'en',
    timeZone: 'Europe/London',
    emailDomain: 'harbour-travel.example',
    teams: [{ key: 'desk', name: 'Travel Desk', queues: ['bookings-en', 'payments-en'] }],
  },
];

export const people: readonly DemoPerson[] = [...zonnedaalPeople, ...harbourPeople];
