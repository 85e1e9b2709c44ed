module.exports = require("./core-tests.cjs")("sourcing");
