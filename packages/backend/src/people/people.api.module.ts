import { Module } from '@nestjs/common';
import { AuditReader } from './audit/audit.reader.js';
import { AuditResolver } from './audit/audit.resolver.js';
import { ExportAudit } from './audit/export-audit.js';
import { ListAudit } from './audit/list-audit.js';
import { ListOrganisations } from './organisations/list-organisations.js';
import { OpenOrganisation } from './organisations/open-organisation.js';
import { OrganisationResolver } from './organisations/organisation.resolver.js';
import { SetUpInstallation } from './organisations/set-up-installation.js';
import { PeopleModule } from './people.module.js';
import { ChangeMyLanguage } from './persons/change-my-language.js';
import { ChangeRoles } from './persons/change-roles.js';
import { ImportPeople } from './persons/import-people.js';
import { PersonResolver } from './persons/person.resolver.js';
import { PersonRoster } from './persons/person-roster.js';
import { RolesResolver } from './persons/roles.resolver.js';
import { CorrectPerson } from './rights/correct-person.js';
import { ExportPerson } from './rights/export-person.js';
import { PersonDataReader } from './rights/person-data.reader.js';
import { PersonExportController } from './rights/person-export.controller.js';
import { PreviewErasure } from './rights/preview-erasure.js';
import { RightsResolver } from './rights/rights.resolver.js';
import { ReadSecondFactor } from './second-factor/read-second-factor.js';
import { RemoveSecondFactor } from './second-factor/remove-second-factor.js';
import { SecondFactorResolver } from './second-factor/second-factor.resolver.js';
import { SetUpSecondFactor } from './second-factor/set-up-second-factor.js';
import { DemoAccounts } from './sessions/demo-accounts.js';
import { EntranceResolver } from './sessions/entrance.resolver.js';
import { ReadViewer } from './sessions/read-viewer.js';
import { SessionResolver } from './sessions/session.resolver.js';
import { BeginSignOn } from './sign-on/begin-sign-on.js';
import { ChangeSignInRules } from './sign-on/change-sign-in-rules.js';
import { FindSignOnDoors } from './sign-on/find-sign-on-doors.js';
import { FindSignedOn } from './sign-on/find-signed-on.js';
import { FinishSignOn } from './sign-on/finish-sign-on.js';
import { Provider } from './sign-on/provider.js';
import { ReadSignInRules } from './sign-on/read-sign-in-rules.js';
import { SignOnController } from './sign-on/sign-on.controller.js';
import { SignOnResolver } from './sign-on/sign-on.resolver.js';
import { SignOnLinkRepository } from './sign-on/sign-on-link.repository.js';
import { CreateTeam } from './teams/create-team.js';
import { MovePerson } from './teams/move-person.js';
import { RenameTeam } from './teams/rename-team.js';
import { TeamResolver } from './teams/team.resolver.js';

@Module({
  imports: [PeopleModule],
  providers: [
    SessionResolver,
    EntranceResolver,
    PersonResolver,
    ReadViewer,
    DemoAccounts,
    SetUpInstallation,
    ListOrganisations,
    OpenOrganisation,
    OrganisationResolver,
    PersonRoster,
    ImportPeople,
    ChangeMyLanguage,
    ChangeRoles,
    RolesResolver,
    CreateTeam,
    RenameTeam,
    MovePerson,
    TeamResolver,
    CorrectPerson,
    ExportPerson,
    PersonDataReader,
    PreviewErasure,
    RightsResolver,
    AuditReader,
    ListAudit,
    ExportAudit,
    AuditResolver,
    SecondFactorResolver,
    ReadSecondFactor,
    SetUpSecondFactor,
    RemoveSecondFactor,
    Provider,
    SignOnLinkRepository,
    BeginSignOn,
    FindSignedOn,
    FinishSignOn,
    FindSignOnDoors,
    ReadSignInRules,
    ChangeSignInRules,
    SignOnResolver,
  ],
  controllers: [PersonExportController, SignOnController],
})
export class PeopleApiModule {}
