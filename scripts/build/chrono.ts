/** For esbuild: chrono-node's ES modules, where `require` would take the larger CommonJS ones. */
export const chronoAsModules = {
  'chrono-node/en': './node_modules/chrono-node/dist/esm/locales/en/index.js',
};
