/** The core tests of src/sourcing by themselves, for mutation testing: the runner takes one project only. */
const { join } = require("node:path");
const { projects } = require("../../jest.config.js");

const core = projects.find(({ displayName }) => displayName === "core");
const rootDir = join(__dirname, "../..");

module.exports = {
  ...core,
  rootDir,
  testMatch: ["<rootDir>/test/sourcing/**/*.test.ts"],
  setupFiles: ["<rootDir>/test/sourcing/stryker.setup.ts"],
};
