/**
 * All tests of one core as a single jest file. A mutant is tried more than a thousand times over, and loading fifteen test files
 * each time takes longer than the tests do.
 */
const { join } = require("node:path");
const { projects } = require("../../jest.config.js");

const core = projects.find(({ displayName }) => displayName === "core");
const rootDir = join(__dirname, "../..");

module.exports = (room) => ({
  ...core,
  rootDir,
  testMatch: ["<rootDir>/test/mutation/every-test.ts"],
  testEnvironment: join(__dirname, "first-failure-environment.cjs"),
  setupFiles: ["<rootDir>/test/mutation/short-properties.ts"],
  globals: { testFolder: join(rootDir, "test", room) },
});
