import { type DynamicModule, Module } from '@nestjs/common';
import { ALL_ENTITIES } from '@vakwerk/backend/all-entities';
import { ALL_PERSONAL_DATA } from '@vakwerk/backend/all-personal-data';
import { CoachingApiModule } from '@vakwerk/backend/coaching/coaching.api.module';
import { LearningApiModule } from '@vakwerk/backend/learning/learning.api.module';
import { MessagingApiModule } from '@vakwerk/backend/messaging/messaging.api.module';
import { PeopleApiModule } from '@vakwerk/backend/people/people.api.module';
import { AccessModule } from '@vakwerk/backend/platform/auth/access.module';
import { AccountabilityModule } from '@vakwerk/backend/platform/auth/accountability.module';
import type { Config } from '@vakwerk/backend/platform/config/config';
import { ConfigModule } from '@vakwerk/backend/platform/config/config.module';
import { DatabaseModule } from '@vakwerk/backend/platform/database/database.module';
import { FilesModule } from '@vakwerk/backend/platform/files/files.module';
import { GraphQLModule } from '@vakwerk/backend/platform/graphql/graphql.module';
import { JobAdministrationApiModule } from '@vakwerk/backend/platform/jobs/administration/job-administration.api.module';
import { OutboxModule } from '@vakwerk/backend/platform/jobs/outbox.module';
import { LiveApiModule } from '@vakwerk/backend/platform/live/live.api.module';
import { MailModule } from '@vakwerk/backend/platform/mail/mail.module';
import { PersonalDataModule } from '@vakwerk/backend/platform/personal-data/personal-data.module';
import type { Logger } from '@vakwerk/backend/platform/telemetry/logger';
import { TelemetryModule } from '@vakwerk/backend/platform/telemetry/telemetry.module';
import { ProgressApiModule } from '@vakwerk/backend/progress/progress.api.module';
import { QualityApiModule } from '@vakwerk/backend/quality/quality.api.module';
import { SkillsApiModule } from '@vakwerk/backend/skills/skills.api.module';
import { HealthController } from './health.controller.js';
import { MetricsController } from './metrics.controller.js';

@Module({})
export class ApiModule {
  static with(config: Config, logger: Logger): DynamicModule {
    return {
      module: ApiModule,
      imports: [
        ConfigModule.with(config),
        TelemetryModule.with(logger),
        DatabaseModule.with(config, ALL_ENTITIES, 'vakwerk-api'),
        FilesModule.with(config),
        OutboxModule,
        AccessModule,
        AccountabilityModule,
        PersonalDataModule.with(ALL_PERSONAL_DATA),
        GraphQLModule.with(config),
        JobAdministrationApiModule,
        LiveApiModule,
        MailModule,
        PeopleApiModule,
        QualityApiModule,
        SkillsApiModule,
        LearningApiModule,
        ProgressApiModule,
        CoachingApiModule,
        MessagingApiModule,
      ],
      controllers: [HealthController, MetricsController],
    };
  }
}
