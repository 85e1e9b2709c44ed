const { TestEnvironment } = require("jest-environment-node");

/** Skips what comes after the first failure: one failed test kills a mutant, and jest's own `bail` works from file to file only. */
module.exports = class extends TestEnvironment {
  failed = false;

  handleTestEvent({ name, test }) {
    if (name === "test_done") this.failed ||= test.errors.length > 0;
    if (name === "test_start" && this.failed) test.mode = "skip";
  }
};
