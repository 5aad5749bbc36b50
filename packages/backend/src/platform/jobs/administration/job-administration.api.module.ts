import { Module } from '@nestjs/common';
import { AdministeredQueues } from './administered-queues.js';
import { JobResolver } from './job.resolver.js';
import { ReadJobOverview } from './read-job-overview.js';

/** What an admin sees of the jobs, and the button that tries again. */
@Module({ providers: [AdministeredQueues, ReadJobOverview, JobResolver] })
export class JobAdministrationApiModule {}
