import type { DemoCourse } from '../types.js';
import { probeDeeper } from './probe-deeper.js';
import { probeOpen } from './probe-open.js';
import { sumNotes } from './sum-notes.js';
import { sumUp } from './sum-up.js';

export const probingAndSummarising: DemoCourse = {
  code: 'probing-and-summarising',
  content: (spoken) => ({
    title: { nl: 'Doorvragen en samenvatten', en: 'Probing and summarising' },
    summary: {
      nl: "Je leert vragen stellen tot je weet wat er echt is, en samenvatten zodat de klant 'ja, precies' zegt.",
      en: "You learn to ask until you know what it really is, and to sum up so that the customer says 'yes, exactly'.",
    },
    modules: [probeOpen(spoken), probeDeeper(spoken), sumUp(spoken), sumNotes(spoken)],
  }),
};
