import { Invitation } from './invitations/invitation.entity.js';
import { Organisation } from './organisations/organisation.entity.js';
import { Person } from './persons/person.entity.js';
import { Erasure } from './rights/erasure.entity.js';
import { SecondFactor } from './second-factor/second-factor.entity.js';
import { Session } from './sessions/session.entity.js';
import { SignInAttempt } from './sessions/sign-in-attempt.entity.js';
import { SignInRules } from './sign-on/sign-in-rules.entity.js';
import { SignOnLink } from './sign-on/sign-on-link.entity.js';
import { UsedSignOn } from './sign-on/used-sign-on.entity.js';
import { TeamMembership } from './teams/membership.entity.js';
import { Team } from './teams/team.entity.js';

/** The only door of this slice for others. */
export const PEOPLE_ENTITIES = [
  Organisation,
  Person,
  Team,
  TeamMembership,
  Session,
  Invitation,
  SignInAttempt,
  SignInRules,
  SignOnLink,
  UsedSignOn,
  SecondFactor,
  Erasure,
];
export { invitationLink } from './invitations/invitation-link.js';
export { IssueInvitation } from './invitations/issue-invitation.js';
export { CreateOrganisation } from './organisations/create-organisation.js';
export { OrganisationRepository } from './organisations/organisation.repository.js';
export { PersonChanged, PersonErased, PersonInvited } from './people.events.js';
export { PeopleModule } from './people.module.js';
export { PEOPLE_PERSONAL_DATA } from './personal-data.js';
export { AddPerson, type NewPerson } from './persons/add-person.js';
export { Person } from './persons/person.entity.js';
export { PersonRepository } from './persons/person.repository.js';
export { DEMO_PASSWORD } from './sessions/demo-accounts.js';
export { hashToken, newToken } from './sessions/session-token.js';
export { Team } from './teams/team.entity.js';
export { TeamRepository } from './teams/team.repository.js';
