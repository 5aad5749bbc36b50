import 'reflect-metadata';
import type { DynamicModule, INestApplicationContext, Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { ALL_ENTITIES } from '@vakwerk/backend/all-entities';
import { ALL_PERSONAL_DATA } from '@vakwerk/backend/all-personal-data';
import { PeopleModule } from '@vakwerk/backend/people/people.module';
import { AccountabilityModule } from '@vakwerk/backend/platform/auth/accountability.module';
import { parseConfig } from '@vakwerk/backend/platform/config/config';
import { ConfigModule } from '@vakwerk/backend/platform/config/config.module';
import { Database } from '@vakwerk/backend/platform/database/database';
import { DatabaseModule } from '@vakwerk/backend/platform/database/database.module';
import { FilesModule } from '@vakwerk/backend/platform/files/files.module';
import { OutboxModule } from '@vakwerk/backend/platform/jobs/outbox.module';
import { LiveModule } from '@vakwerk/backend/platform/live/live.module';
import { MailModule } from '@vakwerk/backend/platform/mail/mail.module';
import { PersonalDataModule } from '@vakwerk/backend/platform/personal-data/personal-data.module';
import { createLogger } from '@vakwerk/backend/platform/telemetry/logger';
import { TelemetryModule } from '@vakwerk/backend/platform/telemetry/telemetry.module';

/**
 * The product's use cases without an api or a worker in front of them, for commands that do what a person could also do.
 * @param env the environment of the api and worker, so that a command works on the same database and files
 */
export async function openApplication(
  env: Readonly<Record<string, string>>,
  modules: readonly (Type | DynamicModule)[],
): Promise<INestApplicationContext> {
  const config = parseConfig(env);
  class CommandModule {}
  const root: DynamicModule = {
    module: CommandModule,
    imports: [
      ConfigModule.with(config),
      TelemetryModule.with(createLogger('cli', config.LOG_LEVEL)),
      DatabaseModule.with(config, ALL_ENTITIES, 'vakwerk-cli'),
      FilesModule.with(config),
      OutboxModule,
      LiveModule,
      MailModule,
      AccountabilityModule,
      PersonalDataModule.with(ALL_PERSONAL_DATA),
      PeopleModule,
      ...modules,
    ],
  };
  const application = await NestFactory.createApplicationContext(root, { logger: false, abortOnError: false });
  await application.get(Database).connect();
  return application;
}
