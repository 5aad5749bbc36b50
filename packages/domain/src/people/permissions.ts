import type { Role } from './role.js';

/**
 * Ring one of three: which role may call which operation at all. Ring two (policies per record) and ring three
 * (row-level security) decide about *whose* thing it is. `anyone` = every signed-in person.
 */
export const PERMISSIONS = {
  // people
  'person:self': 'anyone',
  'person:list': ['coach', 'manager', 'admin'],
  'person:administer': ['admin'],
  'signIn:administer': ['admin'],
  'audit:read': ['admin'],
  'team:list': ['coach', 'manager', 'admin'],
  'team:administer': ['admin'],
  'job:administer': ['admin'],
  'mail:administer': ['admin'],
  'message:own': 'anyone',
  'organisation:administer': ['platformAdmin'],
  // skills
  'skill:read': 'anyone',
  'skill:merge': ['author'],
  // learning
  'learning:own': ['agent', 'coach', 'manager', 'author'],
  'course:read': 'anyone',
  'course:author': ['author'],
  'dialogue:author': ['author'],
  'question:author': ['author'],
  'package:report': ['coach', 'manager', 'author'],
  'assignment:give': ['coach', 'manager'],
  'attempt:read': ['agent', 'coach', 'manager', 'author'],
  'attempt:grade': ['coach'],
  'quiz:extend': ['coach', 'manager'],
  'rule:read': ['coach', 'manager', 'admin'],
  'rule:manage': ['manager', 'admin'],
  'certificate:read': ['agent', 'coach', 'manager', 'author'],
  // quality
  'interaction:read': ['agent', 'coach', 'manager'],
  'interaction:list': ['coach', 'manager'],
  'interaction:import': ['coach', 'admin'],
  'interaction:park': ['coach', 'admin'],
  'integration:administer': ['admin'],
  'recording:play': ['agent', 'coach', 'manager'],
  'playback:read': ['agent', 'admin'],
  'scorecard:read': ['coach', 'manager', 'author', 'agent', 'admin'],
  'scorecard:browse': ['coach', 'manager', 'author', 'admin'],
  'scorecard:author': ['author'],
  'evaluation:score': ['coach'],
  'evaluation:read': ['agent', 'coach', 'manager'],
  'evaluation:acknowledge': ['agent'],
  'evaluation:withdraw': ['coach', 'manager'],
  'evaluation:self': ['agent'],
  'spoken:ask': ['coach'],
  'spoken:answer': ['agent'],
  'dispute:open': ['agent'],
  'dispute:review': ['coach', 'manager'],
  'calibration:read': ['coach', 'manager'],
  'calibration:lead': ['coach', 'manager'],
  'calibration:own': ['coach'],
  'sampling:read': ['coach', 'manager'],
  'sampling:manage': ['manager'],
  'sampling:hand-out': ['coach', 'manager'],
  'view:own': 'anyone',
  'quality:settings': ['manager', 'admin'],
  'retention:administer': ['admin'],
  // coaching
  'coaching:plan': ['coach'],
  'coaching:take-part': ['agent', 'coach'],
  'coaching:coverage': ['coach', 'manager'],
  'coaching:team-hours': ['manager'],
  'nextStep:read': ['coach', 'manager', 'admin'],
  'nextStep:manage': ['manager', 'admin'],
  'fragment:ask': ['coach'],
  'fragment:answer': ['agent'],
  'fragment:stop': ['agent', 'coach'],
  'fragment:use': ['author'],
  // progress
  'progress:own': ['agent'],
  'progress:read': ['agent', 'coach', 'manager'],
  'progress:team': ['coach', 'manager'],
  'transfer:read': ['manager'],
  'rollout:manage': ['manager'],
  'progress:profile': ['coach', 'manager'],
  'progress:proficiency': ['manager'],
  'progress:measurement': ['manager'],
} as const satisfies Record<string, 'anyone' | readonly Role[]>;

export type Operation = keyof typeof PERMISSIONS;

/** True when at least one of the roles may call the operation. */
export function mayCall(roles: readonly Role[], operation: Operation): boolean {
  const allowed: 'anyone' | readonly Role[] = PERMISSIONS[operation];
  return allowed === 'anyone' || roles.some((role) => allowed.includes(role));
}
