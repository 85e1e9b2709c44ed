/** The error a promise fails with; a promise that succeeds fails the test. */
export async function failure(promise: Promise<unknown>): Promise<OfficeExtension.Error> {
  try {
    await promise;
  } catch (error) {
    return error as OfficeExtension.Error;
  }
  throw new Error("Expected a failure, but it succeeded.");
}
