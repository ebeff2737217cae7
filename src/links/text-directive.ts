// The part of an address that quotes the text it means, as in `#k3f9:~:text=some-,words`
// (https://wicg.github.io/scroll-to-text-fragment/).

/** What an address quotes: the text, or its beginning and end, with what stands around it where that is needed. */
export interface TextDirective {
  prefix?: string;
  start: string;
  end?: string;
  suffix?: string;
}

/** Writes a directive, the signs of its own grammar escaped. */
export const textDirective = ({ prefix, start, end, suffix }: TextDirective): string =>
  [
    prefix === undefined ? [] : `${escape(prefix)}-`,
    escape(start),
    end === undefined ? [] : escape(end),
    suffix === undefined ? [] : `-${escape(suffix)}`,
  ]
    .flat()
    .join(',');

/** What `encodeURIComponent` leaves and chats end an address at is escaped too. */
const escape = (text: string): string =>
  encodeURIComponent(text).replace(
    /[-!'()*~.]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
