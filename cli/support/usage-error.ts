/** Something the person at the command line can mend; printed as it is, exit code 2. */
export class UsageError extends Error {
  override name = 'UsageError';
}
