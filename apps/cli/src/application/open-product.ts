import 'reflect-metadata';
import { Module, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { ALL_ENTITIES } from '@vakwerk/backend/all-entities';
import { CoachingModule } from '@vakwerk/backend/coaching/coaching.module';
import { LearningModule } from '@vakwerk/backend/learning/learning.module';
import { PeopleModule } from '@vakwerk/backend/people/people.module';
import { AccountabilityModule } from '@vakwerk/backend/platform/auth/accountability.module';
import { parseConfig } from '@vakwerk/backend/platform/config/config';
import { ConfigModule } from '@vakwerk/backend/platform/config/config.module';
import { Database } from '@vakwerk/backend/platform/database/database';
import { DatabaseModule } from '@vakwerk/backend/platform/database/database.module';
import { UnitOfWork } from '@vakwerk/backend/platform/database/unit-of-work';
import { FilesModule } from '@vakwerk/backend/platform/files/files.module';
import { OutboxModule } from '@vakwerk/backend/platform/jobs/outbox.module';
import { LiveModule } from '@vakwerk/backend/platform/live/live.module';
import { createLogger } from '@vakwerk/backend/platform/telemetry/logger';
import { TelemetryModule } from '@vakwerk/backend/platform/telemetry/telemetry.module';
import { ProgressModule } from '@vakwerk/backend/progress/progress.module';
import { QualityModule } from '@vakwerk/backend/quality/quality.module';
import { SkillsModule } from '@vakwerk/backend/skills/skills.module';

@Module({})
class ProductModule {}

/** The product's use cases without api or worker, for commands that call them. */
export interface Product {
  get<T>(type: Type<T> | (abstract new (...args: never[]) => T)): T;
  /** Runs work in one organisation's transaction. */
  within<T>(organisationId: string, work: () => Promise<T>): Promise<T>;
  query<Row>(organisationId: string, sql: string, parameters?: readonly unknown[]): Promise<Row[]>;
  close(): Promise<void>;
}

/** @param env the same settings as the api's. @throws ConfigError with every wrong setting */
export async function openProduct(env: Readonly<Record<string, string | undefined>>): Promise<Product> {
  const config = parseConfig(env);
  const imports = [
    ConfigModule.with(config),
    TelemetryModule.with(createLogger('cli', 'warn')),
    DatabaseModule.with(config, ALL_ENTITIES, 'vakwerk-cli'),
    FilesModule.with(config),
    OutboxModule,
    LiveModule,
    AccountabilityModule,
    PeopleModule,
    SkillsModule,
    LearningModule,
    QualityModule,
    CoachingModule,
    ProgressModule,
  ];
  const context = await NestFactory.createApplicationContext(
    { module: ProductModule, imports },
    { logger: false, abortOnError: false },
  );
  await context.get(Database).connect();
  const within: Product['within'] = (organisationId, work) => context.get(UnitOfWork).run({ organisationId }, work);
  return {
    get: (type) => context.get(type as never, { strict: false }),
    within,
    query: (organisationId, sql, parameters) =>
      within(organisationId, () =>
        context
          .get(Database)
          .manager()
          .query(sql, [...(parameters ?? [])]),
      ),
    close: () => context.close(),
  };
}
