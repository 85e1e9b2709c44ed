import fc from "fast-check";

/** A mutant needs no small counterexample and no thousand tries: without these limits a run takes hours. */
fc.configureGlobal({ endOnFailure: true, interruptAfterTimeLimit: 150 });
