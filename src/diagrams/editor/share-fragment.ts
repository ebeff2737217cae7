// A chart in an address: its source, compressed, after `#chart=`. It never leaves for a server, as
// fragments do not; and what comes in an address is anyone's, so it is read with care.
import { maxBytes } from './limits.ts';

const prefix = '#chart=';
/** Base64 of a text that does not compress at all. */
const maxLength = Math.ceil((maxBytes * 4) / 3) + 1024;

/** What a fragment holds: a source, nothing of ours, or what cannot be taken. */
export type Shared =
  | { kind: 'source'; source: string }
  | { kind: 'none' }
  | { kind: 'broken' }
  | { kind: 'too-large' };

/** Makes the fragment that holds a source. */
export async function fragmentFromSource(source: string): Promise<string> {
  const stream = new Blob([source]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  const code = btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
  return prefix + code;
}

/** Reads a fragment; stops as soon as more comes out of it than may be drawn. */
export async function sourceFromFragment(fragment: string): Promise<Shared> {
  if (!fragment.startsWith(prefix)) return { kind: 'none' };
  if (fragment.length > maxLength) return { kind: 'too-large' };
  const code = fragment.slice(prefix.length);
  if (!/^[\w-]+$/.test(code)) return { kind: 'broken' };
  try {
    const binary = atob(code.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
    const source = await readText(stream);
    return source === undefined ? { kind: 'too-large' } : { kind: 'source', source };
  } catch {
    return { kind: 'broken' };
  }
}

async function readText(stream: ReadableStream<Uint8Array>): Promise<string | undefined> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const reader = stream.getReader();
  let text = '';
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.length;
    if (size > maxBytes) {
      await reader.cancel();
      return undefined;
    }
    text += decoder.decode(value, { stream: true });
  }
}
