import { allCourses } from '../../demo/content/courses/all-courses.js';
import type { DemoCourse } from '../../demo/content/types.js';
import { clearLanguage } from './clear-language.js';
import { keepingPromises } from './keeping-promises.js';
import { practiceTalks } from './practice-talks.js';
import { privacyAtWork } from './privacy-at-work.js';
import { reallyListening } from './really-listening.js';
import { strongAtWork } from './strong-at-work.js';

/** Everything an organisation starts with. The first three are written around recorded calls. */
export const libraryCourses: readonly DemoCourse[] = [
  ...allCourses,
  practiceTalks,
  reallyListening,
  clearLanguage,
  keepingPromises,
  privacyAtWork,
  strongAtWork,
];
