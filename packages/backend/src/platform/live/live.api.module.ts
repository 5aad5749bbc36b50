import { Module } from '@nestjs/common';
import { LiveController } from './live.controller.js';
import { LiveModule } from './live.module.js';
import { LiveListener } from './live-listener.js';

@Module({ imports: [LiveModule], controllers: [LiveController], providers: [LiveListener] })
export class LiveApiModule {}
