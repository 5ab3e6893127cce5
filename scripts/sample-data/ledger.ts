import { auditWrite } from '@muster/domain/audit/audit';
import { isRefused, type AuditFact, type Decision, type Fields, type Write } from '@muster/domain/decision';
import { AuditHead } from '@muster/domain/ledger';
import type { Refusal } from '@muster/domain/refusal';
import * as z from 'zod';
import { mergeWrites, updated } from '../../functions/src/platform/merge-writes.ts';

const Headed = z.object({ audit: AuditHead });
const Document = z.record(z.string(), z.unknown());

/** The documents of a world that is being played, with nobody else about. */
export class Ledger {
  readonly #documents = new Map<string, unknown>();

  has(path: string): boolean {
    return this.#documents.has(path);
  }

  get<S extends z.ZodType>(schema: S, path: string): z.output<S> {
    return schema.parse(this.#documents.get(path));
  }

  find<S extends z.ZodType>(schema: S, path: string): z.output<S> | undefined {
    return this.has(path) ? this.get(schema, path) : undefined;
  }

  /** Every document of one collection by its id. */
  all<S extends z.ZodType>(schema: S, collection: string): Map<string, z.output<S>> {
    const rows = [...this.#documents.keys()].filter((path) => isIn(collection, path));
    return new Map(rows.map((path) => [path.slice(collection.length + 1), this.get(schema, path)]));
  }

  documents(): { readonly path: string; readonly data: Fields }[] {
    return [...this.#documents].map(([path, data]) => ({ path, data: Document.parse(data) }));
  }

  put(path: string, data: Fields): void {
    this.#documents.set(path, data);
  }

  /** Changes these fields and no others. */
  merge(path: string, fields: Fields): void {
    this.put(path, { ...this.get(Document, path), ...fields });
  }

  remove(path: string): void {
    this.#documents.delete(path);
  }

  /** Commits a decision with its one audit entry, as the product does. A refusal is a mistake of the story. */
  carryOut<R extends Refusal, Answer>(ledger: string, decision: Decision<R, Answer>, at: Date): Answer {
    if (isRefused<R>(decision))
      throw new Error(`${ledger}: ${decision.refused} ${JSON.stringify(decision.args ?? {})}`);
    const { writes, audit, answer } = decision;
    for (const write of mergeWrites([...writes, ...this.#audited(ledger, writes, audit, at)])) this.#apply(write);
    return answer;
  }

  #audited(ledger: string, writes: readonly Write[], audit: readonly AuditFact[], at: Date): Write[] {
    if (audit.length === 0) return [];
    const head = Headed.safeParse(this.#documents.get(ledger));
    const n = (head.success ? head.data.audit.n : 0) + 1;
    const isGone = writes.some((write) => 'remove' in write && write.remove === ledger);
    return [...(isGone ? [] : [{ update: ledger, data: { 'audit.n': n } }]), auditWrite(ledger, n, at, audit)];
  }

  #apply(write: Write): void {
    if ('remove' in write) this.remove(write.remove);
    else if ('create' in write) this.#create(write.create, write.data);
    else if ('update' in write) this.put(write.update, updated(this.get(Document, write.update), write.data));
    else this.put('put' in write ? write.put : write.replace, write.data);
  }

  #create(path: string, data: Fields): void {
    if (this.has(path)) throw new Error(`${path} exists already`);
    this.put(path, data);
  }
}

function isIn(collection: string, path: string): boolean {
  return path.startsWith(`${collection}/`) && !path.slice(collection.length + 1).includes('/');
}
