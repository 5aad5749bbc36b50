import 'reflect-metadata';
import type { DynamicModule, INestApplicationContext, Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { ALL_ENTITIES } from '@vakwerk/backend/all-entities';
import { ALL_PERSONAL_DATA } from '@vakwerk/backend/all-personal-data';
import { CreateOrganisation } from '@vakwerk/backend/people/organisations/create-organisation';
import { PeopleModule } from '@vakwerk/backend/people/people.module';
import { AddPerson } from '@vakwerk/backend/people/persons/add-person';
import { TeamRepository } from '@vakwerk/backend/people/teams/team.repository';
import { AccountabilityModule } from '@vakwerk/backend/platform/auth/accountability.module';
import { type Config, parseConfig } from '@vakwerk/backend/platform/config/config';
import { ConfigModule } from '@vakwerk/backend/platform/config/config.module';
import { Database } from '@vakwerk/backend/platform/database/database';
import { DatabaseModule } from '@vakwerk/backend/platform/database/database.module';
import { UnitOfWork } from '@vakwerk/backend/platform/database/unit-of-work';
import { OutboxModule } from '@vakwerk/backend/platform/jobs/outbox.module';
import { LiveModule } from '@vakwerk/backend/platform/live/live.module';
import { MailModule } from '@vakwerk/backend/platform/mail/mail.module';
import { PersonalDataModule } from '@vakwerk/backend/platform/personal-data/personal-data.module';
import { createLogger } from '@vakwerk/backend/platform/telemetry/logger';
import { TelemetryModule } from '@vakwerk/backend/platform/telemetry/telemetry.module';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import type { Role } from '@vakwerk/domain/people/role';
import { openTestDatabase } from './test-database.js';
import { testFilesUrl } from './test-files.js';

/** The real modules on the test file's own database, connected as app_user. */
export interface TestApplication {
  readonly context: INestApplicationContext;
  readonly config: Config;
  get<T>(type: Type<T> | (abstract new (...args: never[]) => T) | symbol): T;
  /** Runs work in one organisation's transaction, as a use case would. */
  within<T>(organisationId: string, work: () => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** @param configured modules that are made from the settings */
export async function openTestApplication(
  modules: (Type | DynamicModule)[] = [],
  settings: Record<string, string> = {},
  configured: (config: Config) => DynamicModule[] = () => [],
): Promise<TestApplication> {
  const { url } = await openTestDatabase();
  const config = parseConfig({
    DATABASE_URL: url,
    DATABASE_POOL_SIZE: '4',
    STORAGE_URL: testFilesUrl(),
    SIGNING_SECRET: 'x'.repeat(32),
    NODE_ENV: 'test',
    LOG_LEVEL: process.env.TEST_LOG_LEVEL ?? 'silent',
    ...settings,
  });
  class TestModule {}
  const root: DynamicModule = {
    module: TestModule,
    imports: [
      ConfigModule.with(config),
      TelemetryModule.with(createLogger('test', config.LOG_LEVEL)),
      DatabaseModule.with(config, ALL_ENTITIES, 'vakwerk-test'),
      OutboxModule,
      LiveModule,
      MailModule,
      AccountabilityModule,
      PersonalDataModule.with(ALL_PERSONAL_DATA),
      PeopleModule,
      ...configured(config),
      ...modules,
    ],
  };
  const context = await NestFactory.createApplicationContext(root, { logger: ['error', 'fatal'], abortOnError: false });
  await context.get(Database).connect();
  return {
    context,
    config,
    get: (type) => context.get(type as never, { strict: false }),
    within: (organisationId, work) => context.get(UnitOfWork).run({ organisationId }, work),
    close: () => context.close(),
  };
}

/** What builders need of an application: the worker's or the api's will do. */
export type Buildable = Pick<TestApplication, 'get' | 'within'>;

let counter = 0;

/** A new organisation with one team, made by the product's own use cases. */
export async function anOrganisation(
  app: Buildable,
  name = `Organisation ${++counter}`,
): Promise<{ organisationId: string; teamId: string }> {
  const organisationId = await app.get(CreateOrganisation).run({ name, language: 'nl', timeZone: 'Europe/Amsterdam' });
  const teamId = await app.within(organisationId, () => app.get(TeamRepository).add('Noord'));
  return { organisationId, teamId };
}

/** A person in the organisation (and team), and the actor they are when signed in. */
export async function aPerson(
  app: Buildable,
  organisation: { organisationId: string; teamId?: string },
  roles: Role[],
  more: { givenName?: string; password?: string; language?: 'nl' | 'en' } = {},
): Promise<PersonActor> {
  const n = ++counter;
  const { organisationId, teamId } = organisation;
  const personId = await app.get(AddPerson).run(
    { kind: 'system', organisationId },
    {
      givenName: more.givenName ?? `Person${n}`,
      familyName: 'Test',
      email: `person${n}@example.test`,
      roles,
      language: more.language ?? 'nl',
      timeZone: 'Europe/Amsterdam',
      employeeNumber: `E${n}`,
      ...(more.password ? { password: more.password } : {}),
    },
  );
  if (teamId)
    await app.within(organisationId, () =>
      app.get(TeamRepository).addMembership({ personId, teamId, startsOn: '2020-01-01', endsOn: null }),
    );
  return {
    kind: 'person',
    organisationId,
    personId,
    roles,
    teamIds: teamId ? [teamId] : [],
    language: more.language ?? 'nl',
    timeZone: 'Europe/Amsterdam',
  };
}
