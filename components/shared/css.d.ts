/** Vite gives the text of a style sheet under this address. */
declare module '*.css?inline' {
  const text: string;
  export default text;
}
