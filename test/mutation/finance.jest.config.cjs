module.exports = require("./core-tests.cjs")("finance");
