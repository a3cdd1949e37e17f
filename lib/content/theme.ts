const COLOUR = /^rgba?\(([\d.]+),? ([\d.]+),? ([\d.]+)(?:[,/ ]+([\d.]+))?\)$/;

/** Relative luminance below which white text reads better than black. */
const DARK_BELOW = 0.18;

function luminance(colour: string): number | null {
  const match = COLOUR.exec(colour);
  if (!match || Number(match[4] ?? 1) < 0.5) return null;
  const [red = 0, green = 0, blue = 0] = match.slice(1, 4).map((part) => {
    const share = Number(part) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Whether an element stands on a dark ground: the page's own colours decide, not the browser's preference. */
export function isOnDark(element: Element): boolean {
  for (let up: Element | null = element; up; up = up.parentElement) {
    const light = luminance(getComputedStyle(up).backgroundColor);
    if (light !== null) return light < DARK_BELOW;
  }
  return false;
}
