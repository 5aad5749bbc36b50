import { Module } from '@nestjs/common';
import { PeopleModule } from './people.module.js';
import { ReadViewer } from './sessions/read-viewer.js';
import { SessionResolver } from './sessions/session.resolver.js';

@Module({ imports: [PeopleModule], providers: [SessionResolver, ReadViewer] })
export class PeopleApiModule {}
