import { text } from 'node:stream/consumers';
import * as z from 'zod';

// Reads what dependency-cruiser found, from standard input. It answers with "no violations" when it
// looked at nothing, so the number of modules is checked too.

const FEWEST_MODULES = 20;
const Cruise = z.object({
  summary: z.object({
    totalCruised: z.int(),
    violations: z.array(z.object({ from: z.string(), to: z.string(), rule: z.object({ name: z.string() }) })),
  }),
});

const { violations, totalCruised } = Cruise.parse(JSON.parse(await text(process.stdin))).summary;
for (const { rule, from, to } of violations) console.log(`${rule.name}: ${from} imports ${to}`);
const hasLooked = totalCruised > FEWEST_MODULES;
if (!hasLooked) console.log(`Only ${totalCruised} modules were looked at; the walls prove nothing.`);
process.exitCode = hasLooked && violations.length === 0 ? 0 : 1;
