import { Module } from '@nestjs/common';
import { PeopleModule } from './people.module.js';
import { WriteLedgerProcessor } from './rights/write-ledger.processor.js';

@Module({ imports: [PeopleModule], providers: [WriteLedgerProcessor] })
export class PeopleWorkerModule {}
