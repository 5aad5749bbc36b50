/** The door for GraphQL types: other slices' object types may name these. Apart from `index.ts`, so that the worker never loads GraphQL. */
export { PersonObject, Role } from './persons/person.object.js';
export { TeamObject } from './teams/team.object.js';
