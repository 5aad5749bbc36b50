import { Module } from '@nestjs/common';

const parts: never[] = [];

/** Use cases and repositories, for the api and the worker. */
@Module({ providers: [...parts], exports: [...parts] })
export class QualityModule {}
