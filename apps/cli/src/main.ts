import { Command } from 'commander';
import { checkNode } from './checks/check-node.js';
import { addAudit } from './commands/audit.js';
import { addBackup } from './commands/backup.js';
import { addDemo } from './commands/demo.js';
import { addDoctor } from './commands/doctor.js';
import { addImport } from './commands/import-calls.js';
import { addLibrary } from './commands/library.js';
import { addMigrate } from './commands/migrate.js';
import { addPerson } from './commands/person.js';
import { addRecompute } from './commands/recompute.js';
import { addRestore } from './commands/restore.js';
import { addSignIn } from './commands/sign-in.js';
import { addStart } from './commands/start.js';
import { productVersion } from './project.js';
import { StopAsked } from './supervisor/shutdown.js';
import { sayFailure } from './terminal.js';

const program = new Command('vakwerk')
  .description('Runs and looks after Vakwerk on this machine or server.')
  .version(productVersion())
  .showHelpAfterError('(add --help to see how it is used)')
  .helpCommand(true);
addStart(program);
addDemo(program);
addDoctor(program);
addMigrate(program);
addImport(program);
addPerson(program);
addLibrary(program);
addRecompute(program);
addBackup(program);
addRestore(program);
addAudit(program);
addSignIn(program);

try {
  const node = checkNode();
  if (!node.ok) throw new Error(`Node ${node.found} is too old. ${node.fix ?? ''}`);
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof StopAsked)) sayFailure(error);
  process.exitCode = 1;
} finally {
  // Signal listeners keep nothing alive, but a library may: the work is done, so end.
  if (process.argv[2] === 'start') process.exit();
}
