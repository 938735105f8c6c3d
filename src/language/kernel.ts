import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Kernel } from './kernel-contract';
import { createPlainKernel } from './plain-kernel';

const PAGE_BYTES = 65536;

/** A kernel with `bytes` of zeroed memory: WASM SIMD where the engine has it, else plain JavaScript. */
export function createKernel(bytes: number, { simd = true }: { readonly simd?: boolean } = {}): Kernel {
  return (simd ? createSimdKernel(bytes) : undefined) ?? createPlainKernel(bytes);
}

function createSimdKernel(bytes: number): Kernel | undefined {
  const code = readFileSync(join(__dirname, 'kernel', 'kernel.wasm'));
  if (!WebAssembly.validate(code)) return undefined;
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(code));
  const memory = exports['memory'] as WebAssembly.Memory;
  memory.grow(Math.max(0, Math.ceil(bytes / PAGE_BYTES) - 1));
  return {
    kind: 'simd',
    memory: memory.buffer,
    dense: exports['dense'] as Kernel['dense'],
    cell: exports['cell'] as Kernel['cell'],
    quantize: exports['quantize'] as Kernel['quantize'],
    dots: exports['dots'] as Kernel['dots'],
  };
}
