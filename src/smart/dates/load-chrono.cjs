/*
 * chrono-node is asked about few goals and by no other formula, so it is set up when it is first needed and
 * not when the script loads. A CommonJS file is the one form that can load a module at once and late, in
 * the bundle, in Node and in tests alike; `import()` is asynchronous, which a cell cannot wait for.
 */
exports.loadChrono = () => require('chrono-node/en');
