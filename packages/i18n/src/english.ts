import { en as coaching } from './coaching/en.js';
import { en as common } from './common/en.js';
import { en as jobs } from './jobs/en.js';
import { en as learning } from './learning/en.js';
import { en as messaging } from './messaging/en.js';
import { en as people } from './people/en.js';
import { en as progress } from './progress/en.js';
import { en as quality } from './quality/en.js';
import { en as skills } from './skills/en.js';

/** Every English message, by id. One file per language, so that the browser loads one language. */
export const english = {
  ...common,
  ...people,
  ...skills,
  ...learning,
  ...quality,
  ...coaching,
  ...progress,
  ...messaging,
  ...jobs,
};
