/** The promise's value, or `undefined` when it takes longer than so many milliseconds: nobody waits for a hung store. */
export function withPatience<T>(promise: Promise<T>, milliseconds: number): Promise<T | undefined> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve(undefined), milliseconds);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
