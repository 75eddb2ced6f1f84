import { buildAddon } from '../../scripts/build.ts';

/** Builds dist/ once for all test projects that need it. */
export default async function setup(): Promise<void> {
  if (process.env.ADDON_BUILT) return;
  process.env.ADDON_BUILT = 'yes';
  await buildAddon();
}
