const built = (path) => import(new URL(`../../${path}`, import.meta.url).href);

/**
 * Every setting of Vakwerk, once, under the program that reads it first; from the built schemas, so that no list can lag behind.
 * @returns {Promise<{title: string, settings: {name: string, description: string, defaultValue: string | null, required: boolean}[]}[]>}
 */
export async function settingsByProgram() {
  const { describeConfig } = await built('packages/backend/dist/platform/config/config.js');
  const { describeWebSettings } = await built('apps/web/dist-server/web-settings.js');
  const { describeStartSettings } = await built('apps/cli/dist/settings/start-settings.js');
  const seen = new Set();
  return [
    ['api and worker', describeConfig()],
    ['web', describeWebSettings()],
    ['commands on this machine (npm start, pnpm vakwerk)', describeStartSettings()],
  ].map(([title, settings]) => ({ title, settings: settings.filter(({ name }) => !seen.has(name) && seen.add(name)) }));
}
