import { createServer } from 'node:http';
import { expect, test } from 'playwright/test';
import { listenOnFreePort } from '#src/server/listen.ts';

const answer = (): void => undefined;

test.describe('listening', () => {
  test('takes the next free port where the wanted one is taken', async () => {
    const first = await listenOnFreePort(answer, '127.0.0.1', 0);
    const second = await listenOnFreePort(answer, '127.0.0.1', first.port);
    expect(second.port).toBeGreaterThan(first.port);
    first.server.close();
    second.server.close();
  });

  test('is refused in one sentence where the system does not allow it', async () => {
    // 192.0.2.0/24 is kept for documentation (RFC 5737): no machine has an address in it.
    await expect(listenOnFreePort(answer, '192.0.2.1', 4321)).rejects.toThrow(
      'Expected to be let listen on 192.0.2.1:4321, but found: EADDRNOTAVAIL.',
    );
  });

  test('is refused in one sentence where no port is left', async () => {
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(65535, '127.0.0.1', resolve));
    await expect(listenOnFreePort(answer, '127.0.0.1', 65535)).rejects.toThrow(
      'Expected a free port from 65535 to 65535 on 127.0.0.1, but all are taken.',
    );
    taken.close();
  });
});
