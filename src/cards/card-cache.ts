// Drawn cards, kept by what is on them. Any number of processes may use one folder: a file appears
// whole or not at all.
import { createHash, randomUUID } from 'node:crypto';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Card } from './card.ts';

/** A week, in milliseconds. */
const patience = 7 * 24 * 60 * 60 * 1000;

/** Drawn cards, kept in a folder. */
export class CardCache {
  readonly #dir: string;
  readonly #tools: string;

  /** `tools` names what draws, fonts included: other tools draw the same card otherwise. */
  constructor(dir: string, tools: string) {
    this.#dir = dir;
    this.#tools = tools;
    mkdirSync(dir, { recursive: true });
  }

  /** Gives the picture of a card, undefined where it has not been drawn yet. */
  read(card: Card): Buffer | undefined {
    try {
      return readFileSync(this.#path(card));
    } catch {
      return undefined;
    }
  }

  /** Keeps the picture of a card. */
  write(card: Card, png: Uint8Array): void {
    const part = join(this.#dir, `${randomUUID()}.part`);
    writeFileSync(part, png);
    renameSync(part, this.#path(card));
  }

  /** Throws away what none of the cards is, and what has been so for a while: another branch may want it back. */
  prune(cards: Card[], now = Date.now()): void {
    const wanted = new Set(cards.map((card) => this.#path(card)));
    for (const name of readdirSync(this.#dir)) {
      const path = join(this.#dir, name);
      if (!wanted.has(path) && now - statSync(path).mtimeMs > patience)
        rmSync(path, { force: true });
    }
  }

  #path = ({ picture }: Card): string =>
    join(this.#dir, `${hashOf(`${this.#tools}\n${JSON.stringify(picture, bytesAsText)}`)}.png`);
}

/** Gives a name by content, long enough that no two contents share one. */
export const hashOf = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex').slice(0, 20);

const bytesAsText = (_: string, value: unknown): unknown =>
  value instanceof Uint8Array ? Buffer.from(value).toString() : value;
