import { Module } from '@nestjs/common';
import { LiveController } from './live.controller.js';
import { LiveModule } from './live.module.js';
import { LiveListener } from './live-listener.js';
import { StreamSessions } from './stream-sessions.js';

@Module({ imports: [LiveModule], controllers: [LiveController], providers: [LiveListener, StreamSessions] })
export class LiveApiModule {}
