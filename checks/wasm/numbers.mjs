// Prints the numbers of WebAssembly as src/main.rs prints those of this machine.
//
//     node numbers.mjs MODULE COUNT
import { readFile } from 'node:fs/promises';

const [path, count] = [process.argv[2], Number(process.argv[3])];
const { instance } = await WebAssembly.instantiate(await readFile(path));
const { memory, numbers_at } = instance.exports;
const at = numbers_at(count) >>> 0;
const numbers = new BigUint64Array(memory.buffer, at, 2 * count);
const hex = (number) => number.toString(16).padStart(16, '0');
const lines = Array.from({ length: count }, (_, index) =>
    `case ${index}: json ${hex(numbers[2 * index])} page ${hex(numbers[2 * index + 1])}\n`);
process.stdout.write(lines.join(''));
