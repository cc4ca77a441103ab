// Runs in a process of its own: prints as JSON what a signature costs there, and what is measured in
// units of it.
import { callRates } from '../src/cryptography.ts';
import { bodies, sealingRates, signatureTime } from '../src/signing.ts';

const repetitions = Number(process.argv[2]);
const figures = [
  ...(await bodies(repetitions)),
  ...(await sealingRates(repetitions)),
  ...(await callRates(repetitions)),
];
console.log(JSON.stringify({ signature: await signatureTime(repetitions), figures }));
