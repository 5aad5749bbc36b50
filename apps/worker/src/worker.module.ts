import { type DynamicModule, Module } from '@nestjs/common';
import { ALL_ENTITIES } from '@vakwerk/backend/all-entities';
import { ALL_PERSONAL_DATA } from '@vakwerk/backend/all-personal-data';
import { CoachingWorkerModule } from '@vakwerk/backend/coaching/coaching.worker.module';
import { LearningWorkerModule } from '@vakwerk/backend/learning/learning.worker.module';
import { MessagingWorkerModule } from '@vakwerk/backend/messaging/messaging.worker.module';
import { PeopleWorkerModule } from '@vakwerk/backend/people/people.worker.module';
import { AccountabilityModule } from '@vakwerk/backend/platform/auth/accountability.module';
import type { Config } from '@vakwerk/backend/platform/config/config';
import { ConfigModule } from '@vakwerk/backend/platform/config/config.module';
import { DatabaseModule } from '@vakwerk/backend/platform/database/database.module';
import { FilesModule } from '@vakwerk/backend/platform/files/files.module';
import { JobRunnerModule } from '@vakwerk/backend/platform/jobs/job-runner.module';
import { JobStoreModule } from '@vakwerk/backend/platform/jobs/job-store.module';
import { OutboxModule } from '@vakwerk/backend/platform/jobs/outbox.module';
import { LiveModule } from '@vakwerk/backend/platform/live/live.module';
import { MailModule } from '@vakwerk/backend/platform/mail/mail.module';
import { PersonalDataModule } from '@vakwerk/backend/platform/personal-data/personal-data.module';
import type { Logger } from '@vakwerk/backend/platform/telemetry/logger';
import { TelemetryModule } from '@vakwerk/backend/platform/telemetry/telemetry.module';
import { ProgressWorkerModule } from '@vakwerk/backend/progress/progress.worker.module';
import { QualityWorkerModule } from '@vakwerk/backend/quality/quality.worker.module';
import { SkillsModule } from '@vakwerk/backend/skills/skills.module';

@Module({})
export class WorkerModule {
  static with(config: Config, logger: Logger): DynamicModule {
    return {
      module: WorkerModule,
      imports: [
        ConfigModule.with(config),
        TelemetryModule.with(logger),
        DatabaseModule.with(config, ALL_ENTITIES, 'vakwerk-worker'),
        FilesModule.with(config),
        OutboxModule,
        LiveModule,
        MailModule,
        AccountabilityModule,
        PersonalDataModule.with(ALL_PERSONAL_DATA),
        JobStoreModule.with(config),
        JobRunnerModule,
        PeopleWorkerModule,
        QualityWorkerModule,
        MessagingWorkerModule,
        SkillsModule,
        LearningWorkerModule,
        CoachingWorkerModule,
        ProgressWorkerModule,
      ],
    };
  }
}
