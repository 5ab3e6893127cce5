import { fuzzInputs } from './callable-inputs.ts';
for (let n = 0; n < 334; n += 1) {
  const found = await fuzzInputs(120, 21 + n * 120, () => undefined);
  if (found.wrong.length > 0) console.log(n, 21 + n * 120, found.wrong.join(' | '));
}
