import { Global, Module } from '@nestjs/common';
import { AUTHENTICATOR } from '../platform/auth/authenticator.js';
import { AcceptInvitation } from './invitations/accept-invitation.js';
import { InvitationRepository } from './invitations/invitation.repository.js';
import { InvitePerson } from './invitations/invite-person.js';
import { IssueInvitation } from './invitations/issue-invitation.js';
import { CreateOrganisation } from './organisations/create-organisation.js';
import { OrganisationRepository } from './organisations/organisation.repository.js';
import { AddPerson } from './persons/add-person.js';
import { AdminGuard } from './persons/admin-guard.js';
import { DeactivatePerson } from './persons/deactivate-person.js';
import { PersonRepository } from './persons/person.repository.js';
import { ResetPassword } from './persons/reset-password.js';
import { ErasePerson } from './rights/erase-person.js';
import { ErasureRepository } from './rights/erasure.repository.js';
import { WriteLedger } from './rights/write-ledger.js';
import { JudgeCode } from './second-factor/judge-code.js';
import { SecondFactorRepository } from './second-factor/second-factor.repository.js';
import { Authenticate } from './sessions/authenticate.js';
import { CheckPasswordDoor } from './sessions/check-password-door.js';
import { EndSession } from './sessions/end-session.js';
import { SessionRepository } from './sessions/session.repository.js';
import { SignIn } from './sessions/sign-in.js';
import { SignInAttempts } from './sessions/sign-in-attempts.js';
import { SignOut } from './sessions/sign-out.js';
import { AllowPasswords } from './sign-on/allow-passwords.js';
import { SignInRulesRepository } from './sign-on/sign-in-rules.repository.js';
import { TeamRepository } from './teams/team.repository.js';

const parts = [
  PersonRepository,
  TeamRepository,
  OrganisationRepository,
  SessionRepository,
  SignInAttempts,
  SignInRulesRepository,
  SecondFactorRepository,
  JudgeCode,
  CheckPasswordDoor,
  EndSession,
  Authenticate,
  SignIn,
  SignOut,
  AddPerson,
  CreateOrganisation,
  InvitationRepository,
  IssueInvitation,
  InvitePerson,
  AcceptInvitation,
  ResetPassword,
  AdminGuard,
  DeactivatePerson,
  ErasureRepository,
  ErasePerson,
  WriteLedger,
  AllowPasswords,
];

/** Use cases and repositories, for the api and the worker. Global: every slice stands on people. */
@Global()
@Module({ providers: [...parts, { provide: AUTHENTICATOR, useExisting: Authenticate }], exports: [...parts, AUTHENTICATOR] })
export class PeopleModule {}
