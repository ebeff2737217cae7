/** Gives the width of a text, in which a Han character is as wide as two Latin ones, and says about as much. */
export const widthOf = (text: string): number =>
  [...text].reduce((width, character) => width + (isWide.test(character) ? 2 : 1), 0);

const isWide = /[\p{Script=Han}\u3000-\u303f\uff01-\uff60]/u;
