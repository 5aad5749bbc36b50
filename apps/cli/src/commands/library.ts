import type { Command } from 'commander';
import { openProduct } from '../application/open-product.js';
import { findOrganisation } from '../database/organisations.js';
import { installLibrary } from '../library/install-library.js';
import { processEnvironment } from '../settings/plan.js';
import { say } from '../terminal.js';
import { withLocalDatabase } from './with-local-database.js';

async function install({ organisation: name }: { readonly organisation: string }): Promise<void> {
  await withLocalDatabase(async ({ plan, dataFolder, state, urls }) => {
    const { id: organisationId, language } = await findOrganisation(urls.owner, name);
    const product = await openProduct(processEnvironment(plan, dataFolder, state, urls.user));
    try {
      const courses = await installLibrary(product, { organisationId, language });
      const changed = courses.filter((course) => course.changed).length;
      const modules = courses.reduce((sum, { content }) => sum + content.modules.length, 0);
      say(`${name} has ${courses.length} courses with ${modules} modules from the library; ${changed} are new or changed.`);
    } finally {
      await product.close();
    }
  });
}

export function addLibrary(program: Command): void {
  program
    .command('library')
    .description('courses and practice conversations to start with')
    .command('install')
    .description('give an organisation the starter library, published; the same again changes nothing')
    .requiredOption('--organisation <name>', 'organisation that gets it')
    .action(install);
}
