import type { DemoCourse } from '../types.js';
import { angryForward } from './angry-forward.js';
import { angryWhy } from './angry-why.js';
import { angryWords } from './angry-words.js';

export const calmWithAngryCustomers: DemoCourse = {
  code: 'calm-with-angry-customers',
  content: (spoken) => ({
    title: { nl: 'Rustig blijven bij boze klanten', en: 'Staying calm with angry customers' },
    summary: {
      nl: 'Je leert hoe je een boze klant laat uitrazen, hoe je erkent wat er misging, en hoe je samen verder komt.',
      en: 'You learn how to let an angry customer finish, how to admit what went wrong, and how to move on together.',
    },
    modules: [angryWhy(spoken), angryWords(spoken), angryForward(spoken)],
  }),
};
