import type { CourseContent } from '@vakwerk/domain/learning/courses/content';
import { both } from './ask.js';
import { stayCalm } from './stay-calm.js';
import { whoCalls } from './who-calls.js';

export const WHAT_YOU_KNOW = 'what-you-know';

/** Two quizzes of which everybody on the floor has made the first. */
export const whatYouKnow: CourseContent = {
  title: both('Wat weet je al? Veilig en rustig bellen', 'What do you know? Safe and calm calls'),
  summary: both(
    'Twee korte quizzen. Je ziet wat goed gaat en wat je nog eens kunt bekijken.',
    'Two short quizzes. You see what goes well and what to look at again.',
  ),
  modules: [
    {
      id: 'know-who-calls',
      title: both('Veilig starten', 'A safe start'),
      objective: both(
        'Je weet zeker wie er belt en zegt alleen wat mag.',
        'You are sure who is calling and say only what you may.',
      ),
      skillIds: ['identity', 'privacy', 'opening'],
      optional: false,
      prerequisiteModuleIds: [],
      steps: [whoCalls],
    },
    {
      id: 'know-stay-calm',
      title: both('Rustig blijven', 'Staying calm'),
      objective: both(
        'Je blijft rustig, noemt wat de klant meemaakt en zegt wat je doet.',
        'You stay calm, name what the customer goes through and say what you do.',
      ),
      skillIds: ['empathy', 'resistance', 'ownership'],
      optional: false,
      prerequisiteModuleIds: [],
      steps: [stayCalm],
    },
  ],
};
