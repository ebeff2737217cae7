/** Writes the number of a figure before its name, in the way of a language given by its BCP-47 tag. */
export const numberedCaption = (number: string, name: string, lang: string): string =>
  `${number}${lang.startsWith('zh') ? '：' : ': '}${name}`;
