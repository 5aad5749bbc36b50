import { createParamDecorator } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { requestScope } from '../database/scope.js';
import { NotSignedIn } from './access-errors.js';

/** The signed-in person, as a parameter of a resolver or route: `@CurrentActor() actor: PersonActor`. */
export const CurrentActor = createParamDecorator((): PersonActor => {
  const actor = requestScope.getStore()?.actor;
  if (actor?.kind !== 'person') throw new NotSignedIn();
  return actor;
});
