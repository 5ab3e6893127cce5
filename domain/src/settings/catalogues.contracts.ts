import * as z from 'zod';
import { DocId, Key, Uid, contract } from '../contract.ts';

const Name = z.string().trim().min(1).max(60);
const Outwards = z.array(z.string().max(10)).min(1).max(1000);
/** As the one who changes it saw it. */
const Rev = z.int().nonnegative();

const ZoneTerms = { name: Name, outwards: Outwards };

export const saveZone = contract({
  name: 'saveZone',
  input: z.strictObject({
    key: Key,
    change: z.discriminatedUnion('act', [
      z.strictObject({ act: z.literal('create'), ...ZoneTerms }),
      z.strictObject({ act: z.literal('save'), zoneId: DocId, rev: Rev, ...ZoneTerms }),
      z.strictObject({ act: z.literal('delete'), zoneId: DocId, rev: Rev }),
    ]),
  }),
  output: z.strictObject({ zoneId: DocId }),
});

const TeamTerms = {
  name: Name,
  leadUid: Uid.optional(),
  members: z.array(Uid).max(100),
  zoneIds: z.array(DocId).max(50),
};

export const saveTeam = contract({
  name: 'saveTeam',
  input: z.strictObject({
    key: Key,
    change: z.discriminatedUnion('act', [
      z.strictObject({ act: z.literal('create'), ...TeamTerms }),
      z.strictObject({ act: z.literal('save'), teamId: DocId, rev: Rev, ...TeamTerms }),
      z.strictObject({ act: z.literal('delete'), teamId: DocId, rev: Rev }),
    ]),
  }),
  output: z.strictObject({ teamId: DocId }),
});

const Listed = z.array(Uid).max(200);
const ClientTerms = { name: Name, allow: Listed, deny: Listed };

export const saveClient = contract({
  name: 'saveClient',
  input: z.strictObject({
    key: Key,
    change: z.discriminatedUnion('act', [
      z.strictObject({ act: z.literal('create'), ...ClientTerms }),
      z.strictObject({ act: z.literal('save'), clientId: DocId, rev: Rev, ...ClientTerms }),
      z.strictObject({ act: z.literal('delete'), clientId: DocId, rev: Rev }),
    ]),
  }),
  output: z.strictObject({ clientId: DocId }),
});
