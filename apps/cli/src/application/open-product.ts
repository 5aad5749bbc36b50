import type { Type } from '@nestjs/common';
import { CoachingModule } from '@vakwerk/backend/coaching/coaching.module';
import { LearningModule } from '@vakwerk/backend/learning/learning.module';
import { MessagingModule } from '@vakwerk/backend/messaging/messaging.module';
import { Database } from '@vakwerk/backend/platform/database/database';
import { UnitOfWork } from '@vakwerk/backend/platform/database/unit-of-work';
import { ProgressModule } from '@vakwerk/backend/progress/progress.module';
import { QualityModule } from '@vakwerk/backend/quality/quality.module';
import { SkillsModule } from '@vakwerk/backend/skills/skills.module';
import { openApplication } from './open-application.js';

/** The use cases of every slice, for commands that go through all of them. */
export interface Product {
  get<T>(type: Type<T>): T;
  /** Runs work in one organisation's transaction. */
  within<T>(organisationId: string, work: () => Promise<T>): Promise<T>;
  query<Row>(organisationId: string, sql: string, parameters?: readonly unknown[]): Promise<Row[]>;
  close(): Promise<void>;
}

/** @param env the same settings as the api's. @throws ConfigError with every wrong setting */
export async function openProduct(env: Readonly<Record<string, string>>): Promise<Product> {
  const context = await openApplication(env, [
    SkillsModule,
    LearningModule,
    QualityModule,
    CoachingModule,
    ProgressModule,
    MessagingModule,
  ]);
  const within: Product['within'] = (organisationId, work) => context.get(UnitOfWork).run({ organisationId }, work);
  return {
    get: (type) => context.get(type, { strict: false }),
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
