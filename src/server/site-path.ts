// What a request asks for, told from its address alone: a file of the site, or nothing of it.

/** Gives the path within the site, decoded and with a leading slash; undefined where it is none. */
export function sitePath(requestUrl: string, base: string): string | undefined {
  const path = decodePath(requestUrl.split(/[?#]/, 1)[0] ?? '');
  if (!path?.startsWith(base)) return undefined;
  const inside = `/${path.slice(base.length)}`;
  return isPlain(inside) ? inside : undefined;
}

function decodePath(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

/** No step up, no empty step, no backslash and no NUL: nothing that a file system could read otherwise. */
const isPlain = (path: string): boolean =>
  !/[\\\0]/.test(path) &&
  !path.includes('//') &&
  !path.split('/').some((part) => part === '..' || part === '.');
