/** Every permission the extension asks for, each with its one reason. The manifest is made from this. */
export const permissions = {
  storage: 'reads what an organisation set for its browsers',
  scripting: 'brings the card and the look of the marks into a frame once someone writes there',
} as const satisfies Record<string, string>;
